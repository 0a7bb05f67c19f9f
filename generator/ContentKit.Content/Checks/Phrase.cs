namespace ContentKit.Content.Checks;

/// <summary>Looking left and right from a place in a text.</summary>
internal static class Phrase
{
    public static bool IsHan(char c) => c is >= '\u4E00' and <= '\u9FFF' or >= '\u3400' and <= '\u4DBF';

    /// <summary>Whether one of <paramref name="words"/> ends right before <paramref name="at"/>, with at most <paramref name="gap"/> of <paramref name="fillers"/> between.</summary>
    public static bool EndsBefore(string text, int at, ReadOnlySpan<string> words, int gap, string fillers)
    {
        for (int skipped = 0; ; skipped++)
        {
            ReadOnlySpan<char> before = text.AsSpan(0, at - skipped);
            foreach (string word in words)
                if (before.EndsWith(word, StringComparison.Ordinal)) return true;
            if (skipped == gap || before.IsEmpty || !fillers.Contains(before[^1], StringComparison.Ordinal)) return false;
        }
    }

    public static bool StartsAfter(string text, int at, ReadOnlySpan<string> words, int gap, string fillers)
    {
        for (int skipped = 0; ; skipped++)
        {
            ReadOnlySpan<char> after = text.AsSpan(Math.Min(at + skipped, text.Length));
            foreach (string word in words)
                if (after.StartsWith(word, StringComparison.Ordinal)) return true;
            if (skipped == gap || after.IsEmpty || !fillers.Contains(after[0], StringComparison.Ordinal)) return false;
        }
    }

    /// <summary>Whether the place stands inside quotation marks or a book title on its line: somebody else's words.</summary>
    public static bool IsQuoted(string text, int at)
    {
        for (int i = at - 1; i >= 0 && text[i] != '\n'; i--)
        {
            if (text[i] is '”' or '」' or '』' or '》' or '’') return false;
            if (text[i] is '“' or '「' or '『' or '《' or '‘') return true;
        }

        return false;
    }
}
