using System.Collections.Immutable;

namespace ContentKit.Content.Markdown;

/// <summary>
/// Lines that were meant as a heading, list or link and are none: shown as they are typed, and lines of a list run into one paragraph.
/// </summary>
internal static class MistypedMarkup
{
    private const string CircledDigits = "①②③④⑤⑥⑦⑧⑨⑩";

    public static void Find(string text, ImmutableArray<MarkupFinding>.Builder findings)
    {
        bool fenced = false;
        string before = "";
        for (int start = 0; start < text.Length;)
        {
            int end = text.IndexOf('\n', start);
            if (end < 0) end = text.Length;
            string line = text[start..end].Trim();
            int at = text.AsSpan(start, end - start).IndexOfAnyExcept(" \t\r");
            if (MarkdownChecker.IsFence(line)) fenced = !fenced;
            else if (!fenced && at >= 0 && Mistake(line, before) is var (kind, offset, length))
                findings.Add(new MarkupFinding(kind, start + at + offset, length, ""));
            before = fenced ? "" : line;
            start = end + 1;
        }
    }

    private static (MarkupKind Kind, int Offset, int Length)? Mistake(string line, string before)
    {
        int mark = HeadingMark(line);
        if (mark > 0) return (MarkupKind.MistypedHeading, 0, mark);
        mark = ListMark(line);
        if (mark > 0) return (MarkupKind.MistypedList, 0, mark);
        // One such line stands well alone; two are set as one.
        mark = ChineseMark(line);
        if (mark > 0 && ChineseMark(before) > 0) return (MarkupKind.MistypedList, 0, mark);
        return Link(line) is var (offset, length) ? (MarkupKind.MistypedLink, offset, length) : null;
    }

    // A word between two number signs is a topic of Weibo, as in #全民反诈#.
    private static int HeadingMark(string line)
    {
        int hashes = line.AsSpan().IndexOfAnyExcept("#＃");
        if (hashes is < 1 or > 6 || line.IndexOfAny(['#', '＃'], hashes) >= 0) return 0;
        return line.AsSpan(0, hashes).Contains('＃') || IsHan(line[hashes]) ? hashes : 0;
    }

    private static int ListMark(string line)
    {
        if (line.Length < 2) return 0;
        if (line[0] is '-' or '+' && IsHan(line[1])) return 1;
        if (line[0] == '*' && IsHan(line[1]) && line.IndexOf('*', 1) < 0) return 1;
        int digits = line.AsSpan().IndexOfAnyExceptInRange('0', '9');
        return digits is 1 or 2 && line[digits] is '.' or ')' && digits + 1 < line.Length && IsHan(line[digits + 1]) ? digits + 1 : 0;
    }

    private static int ChineseMark(string line)
    {
        if (line.Length < 2) return 0;
        if (line[0] is '•' or '·' || CircledDigits.Contains(line[0], StringComparison.Ordinal)) return 1;
        int open = line[0] is '（' or '(' ? 1 : 0;
        int digits = line.AsSpan(open).IndexOfAnyExcept("0123456789一二三四五六七八九十");
        if (digits is < 1 or > 2) return 0;
        bool closed = open == 1 ? line[open + digits] is '）' or ')' : line[digits] is '、' or '．';
        return closed ? open + digits + 1 : 0;
    }

    private static (int Offset, int Length)? Link(string line)
    {
        if (line.Contains('`', StringComparison.Ordinal)) return null;
        for (int close = line.IndexOf(']', StringComparison.Ordinal); close >= 0; close = line.IndexOf(']', close + 1))
        {
            if (close + 1 >= line.Length || line[close + 1] is not ('(' or '（')) continue;
            int open = line.LastIndexOf('[', close), end = line.AsSpan(close).IndexOfAny(')', '）');
            if (open < 0 || end < 0) continue;
            string target = line[(close + 2)..(close + end)];
            bool broken = line[close + 1] == '（' ? LooksLikeTarget(target) : line[close + end] == '）' || HasBareSpace(target);
            if (!broken) continue;
            int from = open > 0 && line[open - 1] is ('!' or '！') ? open - 1 : open;
            return (from, close + end + 1 - from);
        }

        return null;
    }

    private static bool LooksLikeTarget(string text) =>
        text.StartsWith("http", StringComparison.OrdinalIgnoreCase) || text.Contains('/', StringComparison.Ordinal) ||
        text.EndsWith(".md", StringComparison.OrdinalIgnoreCase) || text.EndsWith(".jpg", StringComparison.OrdinalIgnoreCase) || text.EndsWith(".png", StringComparison.OrdinalIgnoreCase);

    // A title in quotes may follow the address, and an address in angle brackets may hold spaces.
    private static bool HasBareSpace(string target)
    {
        string trimmed = target.Trim();
        int space = trimmed.IndexOf(' ', StringComparison.Ordinal);
        return space > 0 && trimmed[0] != '<' && trimmed[space..].TrimStart()[0] is not ('"' or '\'' or '(');
    }

    private static bool IsHan(char character) => character is >= '\u3400' and <= '\u9fff' or '“' or '《';
}
