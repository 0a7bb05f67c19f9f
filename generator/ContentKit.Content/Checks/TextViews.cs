using ContentKit.Content.Reading;

namespace ContentKit.Content.Checks;

/// <summary>Copies of a file's text with parts blanked. A blank is U+0001, which no content may hold, so nothing joins across it.</summary>
internal static class TextViews
{
    public const char Blank = '\u0001';

    /// <summary>Front matter keys whose values are ids, numbers or dates: no language in them.</summary>
    private static readonly HashSet<string> NotLanguage = new(StringComparer.Ordinal)
    {
        "formats", "audiences", "audience", "venues", "scam", "scams", "focus", "illustration", "composition", "accent", "reading", "largeType",
        "order", "rank", "date", "from", "to", "due", "loss", "reviewed", "expires", "draft", "receipt", "serials", "answer", "url", "id",
    };

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> NotLanguageKeys = NotLanguage.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Keys whose values are figures that nobody calls.</summary>
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Figures = new HashSet<string>(StringComparer.Ordinal)
    {
        "loss", "rank", "order", "answer", "date", "from", "to", "due", "reviewed", "expires", "serials",
    }.GetAlternateLookup<ReadOnlySpan<char>>();

    public static string Published(SourceText source)
    {
        string text = source.Text;
        int end = YamlEnd(source);
        char[] view = text.ToCharArray();
        bool accepting = false;
        OpenValue open = new();
        for (int start = 0; start < end;)
        {
            int stop = LineEnd(text, start);
            ReadOnlySpan<char> line = text.AsSpan(start, stop - start), inner = line.TrimStart(" -");
            bool continues = open.Takes(line);
            if (!continues && line.Length > 0 && line[0] is not (' ' or '-' or '#')) accepting = line.StartsWith("accept:", StringComparison.Ordinal);
            if (accepting || (!continues && (inner.StartsWith("#", StringComparison.Ordinal) || IsFigure(inner)))) view.AsSpan(start, stop - start).Fill(Blank);
            start = stop + 1;
        }

        return new string(view);
    }

    private static bool IsFigure(ReadOnlySpan<char> line)
    {
        int colon = line.IndexOf(':');
        return colon > 0 && (colon + 1 == line.Length || line[colon + 1] == ' ') && Figures.Contains(line[..colon]);
    }

    public static string Prose(SourceText source, string published)
    {
        char[] view = published.ToCharArray();
        int end = YamlEnd(source);
        bool skipping = false;
        for (int start = 0; start < end;)
        {
            int stop = LineEnd(published, start);
            BlankKey(view.AsSpan(start, stop - start), ref skipping);
            start = stop + 1;
        }

        BlankCode(view, end);
        return new string(view);
    }

    /// <summary>Offset at which the Markdown begins; the whole length for YAML files.</summary>
    public static int YamlEnd(SourceText source)
    {
        if (!source.Path.EndsWith(".md", StringComparison.Ordinal)) return source.Text.Length;
        return FrontMatter.Find(source, []) is { } front ? front.BodyStart : 0;
    }

    private static int LineEnd(string text, int start)
    {
        int end = text.IndexOf('\n', start);
        return end < 0 ? text.Length : end;
    }

    /// <summary>Blanks <c>key:</c> and, for keys without language, what follows until the next key.</summary>
    private static void BlankKey(Span<char> line, ref bool skipping)
    {
        int at = 0;
        while (at < line.Length && line[at] is (' ' or '-')) at++;
        int colon = at;
        while (colon < line.Length && (char.IsAsciiLetterOrDigit(line[colon]) || line[colon] is '-' or '_')) colon++;
        if (colon < line.Length && line[colon] == ':' && colon > at)
        {
            skipping = NotLanguageKeys.Contains(line[at..colon]);
            line[..(colon + 1)].Fill(Blank);
        }

        if (skipping) line.Fill(Blank);
    }

    private static void BlankCode(char[] view, int from)
    {
        bool fenced = false;
        for (int start = from; start < view.Length;)
        {
            int length = view.AsSpan(start).IndexOf('\n');
            int stop = length < 0 ? view.Length : start + length;
            ReadOnlySpan<char> line = view.AsSpan(start, stop - start).TrimStart(' ');
            bool fence = line.StartsWith("```", StringComparison.Ordinal) || line.StartsWith("~~~", StringComparison.Ordinal);
            if (fence || fenced) view.AsSpan(start, stop - start).Fill(Blank);
            if (fence) fenced = !fenced;
            if (!fenced && !fence) BlankSpans(view.AsSpan(start, stop - start));
            start = stop + 1;
        }
    }

    /// <summary>Blanks <c>`code`</c> and the address in <c>](address)</c> of one line.</summary>
    private static void BlankSpans(Span<char> line)
    {
        for (int i = 0; i < line.Length; i++)
        {
            if (line[i] == '`')
            {
                int close = line[(i + 1)..].IndexOf('`');
                if (close < 0) return;
                line.Slice(i, close + 2).Fill(Blank);
                i += close + 1;
            }
            else if (line[i] == ']' && i + 1 < line.Length && line[i + 1] == '(')
            {
                int close = line[(i + 2)..].IndexOf(')');
                if (close < 0) return;
                line.Slice(i, close + 3).Fill(Blank);
                i += close + 2;
            }
        }
    }
}
