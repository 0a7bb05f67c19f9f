using System.Text;

namespace ContentKit.Artwork.Texts;

/// <summary>Turns words meant for a poster into words that run on in a line.</summary>
public static class FlowingText
{
    /// <summary>
    /// Joins the lines of a headline. A break mark <c>|</c> after punctuation disappears; elsewhere a space takes its place, as on
    /// a street banner, because the two halves of a slogan run into each other without one and a comma could split a phrase.
    /// </summary>
    public static string Join(string headline)
    {
        var joined = new StringBuilder(headline.Length);
        foreach (string line in headline.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (joined.Length > 0 && !IsPunctuation(joined[^1])) joined.Append(' ');
            joined.Append(line);
        }

        return joined.ToString();
    }

    /// <summary>One line: line ends and runs of blanks become nothing between Han characters and one space elsewhere.</summary>
    public static string OneLine(string text)
    {
        var line = new StringBuilder(text.Length);
        bool blank = false;
        foreach (char c in text.Trim())
        {
            if (char.IsWhiteSpace(c))
            {
                blank = true;
                continue;
            }

            if (blank && (SpacesWords(line[^1]) || SpacesWords(c))) line.Append(' ');
            blank = false;
            line.Append(c);
        }

        return line.ToString();
    }

    /// <summary>Ends the text with 。 unless a closing mark already does, also inside a closing quotation mark.</summary>
    public static string Sentence(string text)
    {
        string trimmed = text.TrimEnd().TrimEnd('，', '、', '；', '：', ',', ';', ':', '.');
        if (trimmed.Length == 0) return "";
        char last = trimmed[^1];
        if (trimmed.Length > 1 && "”’』」）".Contains(last, StringComparison.Ordinal)) last = trimmed[^2];
        return "。！？…".Contains(last, StringComparison.Ordinal) ? trimmed : trimmed + "。";
    }

    public static bool IsPunctuation(char c) =>
        "，。、；：！？…—“”‘’（）《》〈〉「」『』【】·,.;:!?()~～|/".Contains(c, StringComparison.Ordinal);

    // Everything that sets words apart by spaces: Latin, digits, but also Tibetan, Mongolian and Arabic script.
    private static bool SpacesWords(char c) => c < 0x2E80 && !IsPunctuation(c) || c is ',' or '.' or '!' or '?' or ';' or ':';
}
