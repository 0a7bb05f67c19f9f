using ContentKit.Content.Model;

namespace ContentKit.Content.Checks.Wording;

/// <summary>The short texts of a case or tip that readers of <c>reading: plain</c> audiences meet, with the key each is written under.</summary>
internal static class ShortTexts
{
    public enum Role
    {
        Slogan,
        Point,
        Summary,
    }

    public static IEnumerable<ShortText> Of(CheckedFile file) => file.Document switch
    {
        Case c => Of(file, c.Audiences, c.Variants, c.Slogan, c.Points, c.Summary),
        Tip t => Of(file, t.Audiences, t.Variants, t.Slogan, t.Points, t.Summary),
        _ => [],
    };

    private static IEnumerable<ShortText> Of(
        CheckedFile file, IEnumerable<string> audiences, IReadOnlyList<Variant> variants, string? slogan, IReadOnlyList<string> points, string? summary)
    {
        HashSet<string> told = new(StringComparer.Ordinal);
        foreach (string id in audiences)
        {
            if (!file.Scope.Audiences.TryGetValue(id, out Audience? audience) || audience.Reading != Model.Reading.Plain) continue;
            Variant? variant = variants.FirstOrDefault(variant => string.Equals(variant.AudienceId, id, StringComparison.Ordinal));
            string prefix = $"variants.{id}.";
            if ((variant?.Slogan ?? slogan) is { } line && Key("slogan", variant?.Slogan is not null) is var slogans && told.Add(slogans)) yield return new(slogans, Role.Slogan, line);
            if ((variant?.Summary ?? summary) is { } text && Key("summary", variant?.Summary is not null) is var summaries && told.Add(summaries)) yield return new(summaries, Role.Summary, text);
            IReadOnlyList<string> list = variant?.Points is { } own ? own : points;
            for (int i = 0; i < list.Count; i++)
            {
                string key = Key(FormattableString.Invariant($"points[{i}]"), variant?.Points is not null);
                if (told.Add(key)) yield return new(key, Role.Point, list[i]);
            }

            string Key(string name, bool isOwn) => isOwn ? prefix + name : name;
        }
    }
}
