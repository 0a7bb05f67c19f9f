using System.Collections.Immutable;
using System.Text;

namespace ContentKit.Content.Checks;

/// <summary>Finds numbers the way a person reads them: full-width digits, spaced, hyphened, with invisible characters or Markdown's own marks between.</summary>
internal static class NumberScanner
{
    public static ImmutableArray<NumberToken> Scan(string text)
    {
        var tokens = ImmutableArray.CreateBuilder<NumberToken>();
        bool fullWidth = text.AsSpan().ContainsAnyInRange('０', '９');
        StringBuilder digits = new();
        List<NumberGroup> groups = [];
        for (int at = Next(text, 0, fullWidth); at >= 0;)
        {
            digits.Clear();
            groups.Clear();
            int end = at;
            while (true)
            {
                int start = end;
                int index = digits.Length;
                while (end < text.Length && Digit(text[end]) is >= 0 and var digit)
                {
                    digits.Append((char)('0' + digit));
                    end++;
                }

                if (end < text.Length && text[end] is ('x' or 'X' or 'Ｘ' or 'ｘ') && digits.Length == 17 && !IsWord(text, end + 1))
                {
                    digits.Append('X');
                    end++;
                }

                groups.Add(new NumberGroup(start, end - start, index));
                int next = SkipSeparators(text, end);
                if (next == end || next >= text.Length || Digit(text[next]) < 0) break;
                end = next;
            }

            tokens.Add(new NumberToken(digits.ToString(), [.. groups]));
            at = Next(text, end, fullWidth);
        }

        return tokens.DrainToImmutable();
    }

    /// <summary>0 to 9, or -1.</summary>
    public static int Digit(char c) => c is >= '0' and <= '9' ? c - '0' : c is >= '０' and <= '９' ? c - '０' : -1;

    // Most texts hold no full-width digits, and one range is found much faster than two.
    private static int Next(string text, int from, bool fullWidth)
    {
        ReadOnlySpan<char> rest = text.AsSpan(from);
        int at = rest.IndexOfAnyInRange('0', '9');
        if (fullWidth && rest[..(at < 0 ? rest.Length : at)].IndexOfAnyInRange('０', '９') is >= 0 and var wide) at = wide;
        return at < 0 ? -1 : from + at;
    }

    private static bool IsWord(string text, int at) => at < text.Length && (char.IsAsciiLetterOrDigit(text[at]) || Digit(text[at]) >= 0);

    private static int SkipSeparators(string text, int at)
    {
        int end = at;
        while (end < text.Length && end - at < 3 && text[end] is (' ' or '\t' or '\u3000' or '\u00A0' or '-' or '－' or '–' or '‐' or '‑' or '·' or '.' or '(' or ')' or '（' or '）' or '*' or '_' or '~' or '`' or '\\' or '\u200B' or '\u200C' or '\u200D' or '\uFEFF'))
            end++;
        return end;
    }
}
