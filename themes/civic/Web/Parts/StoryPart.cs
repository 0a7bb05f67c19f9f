namespace Civic.Web.Parts;

/// <summary>One second-level section of a body, with what it is about, so that the style sheet can set it as a time line, warnings or steps.</summary>
internal readonly record struct StoryPart(string Class, string Html)
{
    private static readonly (string Word, string Class)[] Kinds =
    [
        ("经过", "part story"), ("发生", "part story"), ("骗子怎么做", "part story"),
        ("不对劲", "part flags"), ("识别", "part flags"), ("破绽", "part flags"), ("看得出", "part flags"), ("看出来", "part flags"),
        ("做法", "part right"), ("怎么办", "part right"), ("怎么做", "part right"), ("记住", "part right"),
    ];

    public static IEnumerable<StoryPart> Split(string? body)
    {
        if (string.IsNullOrEmpty(body)) yield break;
        int start = 0;
        while (start < body.Length)
        {
            int next = body.IndexOf("<h2", start + 1, StringComparison.Ordinal);
            if (next < 0) next = body.Length;
            string html = body[start..next];
            yield return new StoryPart(ClassOf(html), html);
            start = next;
        }
    }

    private static string ClassOf(string html)
    {
        if (!html.StartsWith("<h2", StringComparison.Ordinal)) return "part opening";
        int end = html.IndexOf("</h2>", StringComparison.Ordinal);
        string heading = end < 0 ? html : html[..end];
        foreach ((string word, string name) in Kinds)
            if (heading.Contains(word, StringComparison.Ordinal)) return name;
        return "part";
    }
}
