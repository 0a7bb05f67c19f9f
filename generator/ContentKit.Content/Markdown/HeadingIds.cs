using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace ContentKit.Content.Markdown;

/// <summary>Ids for headings: their own letters and digits, so that a Chinese heading has a readable address.</summary>
internal sealed class HeadingIds
{
    private const int MaxLength = 60;

    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    /// <summary>The id, unique among those given out before.</summary>
    public string Next(string text)
    {
        string stem = Slug(text);
        string id = stem;
        for (int n = 2; !_taken.Add(id); n++) id = stem + "-" + n.ToString(CultureInfo.InvariantCulture);
        return id;
    }

    public static IReadOnlySet<string> Of(ImmutableArray<Block> blocks) =>
        blocks.OfType<Block.Heading>().Select(heading => heading.Id).ToHashSet(StringComparer.Ordinal);

    /// <summary>The heading that <c>#fragment</c> names, by its id or by its words; null when there is none.</summary>
    public static string? Match(IReadOnlySet<string> ids, string fragment)
    {
        string wanted = Uri.UnescapeDataString(fragment.TrimStart('#'));
        if (ids.Contains(wanted)) return wanted;
        string slug = Slug(wanted);
        return ids.Contains(slug) ? slug : null;
    }

    /// <summary>Letters and digits, lower case, the rest as single hyphens.</summary>
    public static string Slug(string text)
    {
        StringBuilder slug = new(MaxLength + 1);
        Span<char> letters = stackalloc char[2];
        bool ascii = true;
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (slug.Length >= MaxLength) break;
            if (Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark)
            {
                slug.Append(letters[..Rune.ToLowerInvariant(rune).EncodeToUtf16(letters)]);
                ascii &= rune.IsAscii;
            }
            else if (slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        while (slug.Length > 0 && slug[^1] == '-') slug.Length--;

        // A page's own ids are plain ASCII words such as main or search: headings keep clear of them.
        return slug.Length == 0 ? "s" : ascii ? "s-" + slug : slug.ToString();
    }
}
