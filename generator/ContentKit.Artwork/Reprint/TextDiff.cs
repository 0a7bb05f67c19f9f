using System.Collections.Immutable;

namespace ContentKit.Artwork.Reprint;

/// <summary>
/// Finds where two texts differ, word by word: a run of digits or Latin letters is one word, so that 96110 is never shown as a
/// changed 1; a Han character is one, since Chinese sets no spaces.
/// </summary>
public static class TextDiff
{
    // Cells of the comparison table; two texts of 2,000 words each. Longer ones are compared line by line.
    private const long MostCells = 4_000_000;

    private const int ContextCharacters = 8;

    // Changes with fewer words in common between them read better as one.
    private const int LeastCommonWords = 2;

    public static ImmutableArray<TextChange> Compare(string old, string now)
    {
        if (string.Equals(old, now, StringComparison.Ordinal)) return [];
        if (Changes(Words(old), Words(now)) is { } changes) return changes;
        if (Changes(Lines(old), Lines(now)) is not { } lines) return [new TextChange(0, old, now, "", "")];
        // Inside the lines that differ, words again.
        return [.. lines.SelectMany(line => (Changes(Words(line.Old), Words(line.New)) ?? [line with { At = 0 }])
            .Select(change => change with { At = line.At + change.At }))];
    }

    // Null when the table would be too large.
    private static ImmutableArray<TextChange>? Changes(ImmutableArray<string> before, ImmutableArray<string> after)
    {
        (int start, int end) = Common(before, after);
        if ((long)(before.Length - start - end) * (after.Length - start - end) > MostCells) return null;
        var changes = ImmutableArray.CreateBuilder<TextChange>();
        int at = 0, word = 0;
        foreach ((int oldFrom, int oldTo, int newFrom, int newTo) in Gaps(before, after, start, end))
        {
            for (; word < oldFrom; word++) at += before[word].Length;
            changes.Add(new TextChange(
                at,
                string.Concat(before[oldFrom..oldTo]),
                string.Concat(after[newFrom..newTo]),
                Context(before[..oldFrom], last: true),
                Context(before[oldTo..], last: false)));
        }

        return changes.ToImmutable();
    }

    private static (int Start, int End) Common(ImmutableArray<string> a, ImmutableArray<string> b)
    {
        int least = Math.Min(a.Length, b.Length);
        int start = 0;
        while (start < least && a[start] == b[start]) start++;
        int end = 0;
        while (end < least - start && a[^(end + 1)] == b[^(end + 1)]) end++;
        return (start, end);
    }

    // The longest common subsequence, by the textbook table; what lies between its members differs.
    private static ImmutableArray<(int OldFrom, int OldTo, int NewFrom, int NewTo)> Gaps(ImmutableArray<string> a, ImmutableArray<string> b, int start, int end)
    {
        int rows = a.Length - start - end, columns = b.Length - start - end;
        var length = new int[rows + 1, columns + 1];
        for (int i = rows - 1; i >= 0; i--)
            for (int j = columns - 1; j >= 0; j--)
                length[i, j] = a[start + i] == b[start + j] ? length[i + 1, j + 1] + 1 : Math.Max(length[i + 1, j], length[i, j + 1]);

        var gaps = ImmutableArray.CreateBuilder<(int OldFrom, int OldTo, int NewFrom, int NewTo)>();
        int x = 0, y = 0;
        while (x < rows || y < columns)
        {
            int fromX = x, fromY = y;
            while (x < rows || y < columns)
            {
                if (x < rows && y < columns && a[start + x] == b[start + y]) break;
                if (y >= columns || (x < rows && length[x + 1, y] >= length[x, y + 1])) x++;
                else y++;
            }

            if (x > fromX || y > fromY) Add(gaps, (start + fromX, start + x, start + fromY, start + y));
            while (x < rows && y < columns && a[start + x] == b[start + y])
            {
                x++;
                y++;
            }
        }

        return gaps.ToImmutable();
    }

    private static void Add(
        ImmutableArray<(int OldFrom, int OldTo, int NewFrom, int NewTo)>.Builder gaps, (int OldFrom, int OldTo, int NewFrom, int NewTo) gap)
    {
        if (gaps.Count > 0 && gap.OldFrom - gaps[^1].OldTo < LeastCommonWords)
            gaps[^1] = (gaps[^1].OldFrom, gap.OldTo, gaps[^1].NewFrom, gap.NewTo);
        else gaps.Add(gap);
    }

    private static string Context(ImmutableArray<string> words, bool last)
    {
        string text = string.Concat(last ? words.Skip(Math.Max(0, words.Length - ContextCharacters)) : words.Take(ContextCharacters));
        int line = last ? text.LastIndexOf('\n') : text.IndexOf('\n');
        return line < 0 ? text : last ? text[(line + 1)..] : text[..line];
    }

    private static ImmutableArray<string> Words(string text)
    {
        var words = ImmutableArray.CreateBuilder<string>();
        for (int i = 0; i < text.Length;)
        {
            int from = i++;
            Kind kind = Of(text[from]);
            if (kind != Kind.Single)
                while (i < text.Length && (Of(text[i]) == kind || InsideNumber(text, i, kind))) i++;
            else if (char.IsHighSurrogate(text[from]) && i < text.Length) i++;
            words.Add(text[from..i]);
        }

        return words.ToImmutable();
    }

    // 1.5 and 1,200 are one number.
    private static bool InsideNumber(string text, int i, Kind kind) =>
        kind == Kind.Digits && (text[i] is '.' or ',') && i + 1 < text.Length && char.IsAsciiDigit(text[i + 1]);

    private static ImmutableArray<string> Lines(string text)
    {
        string[] lines = text.Split('\n');
        return [.. lines.Select((line, i) => i < lines.Length - 1 ? line + "\n" : line)];
    }

    private enum Kind
    {
        Single,
        Digits,
        Letters,
    }

    private static Kind Of(char c) => char.IsAsciiDigit(c) ? Kind.Digits : c < 0x2E80 && char.IsLetter(c) ? Kind.Letters : Kind.Single;
}
