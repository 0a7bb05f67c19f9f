namespace ContentKit.Content.Reading;

/// <summary>Paths as they stand in links, from the file that holds the link.</summary>
public static class RelativePath
{
    /// <summary>The file that a link names, without what follows <c>#</c> or <c>?</c>; null when it is none of the input folder's.</summary>
    /// <param name="source">Path of the file that holds the link, from the input folder.</param>
    /// <param name="target">As written.</param>
    public static string? OfLink(string source, string target) => target.StartsWith('/') ? null : Combine(source, PathOf(target));

    /// <summary>A link's path, decoded, without what follows <c>#</c> or <c>?</c>.</summary>
    public static string PathOf(string target)
    {
        int cut = target.AsSpan().IndexOfAny('#', '?');
        return Uri.UnescapeDataString(cut < 0 ? target : target[..cut]);
    }

    /// <summary><c>cases/2026/a.md</c> and <c>../../tips/b.md</c> give <c>tips/b.md</c>.</summary>
    /// <param name="source">Path of the file that holds the link, from the input folder.</param>
    /// <returns>Null when the path climbs out of the input folder.</returns>
    public static string? Combine(string source, string path)
    {
        List<string> parts = [.. source.Split('/')[..^1]];
        foreach (string part in path.Split('/'))
        {
            if (part is "" or ".") continue;
            if (part is not "..") parts.Add(part);
            else if (parts.Count == 0) return null;
            else parts.RemoveAt(parts.Count - 1);
        }

        return string.Join('/', parts);
    }
}
