namespace ContentKit.Site.Search;

/// <summary>
/// Cuts text into search terms. Han runs give every pair of neighbouring characters, so any two-character word is found
/// without a word list; other runs of letters and digits give one term each, in lower case. The script of the search page
/// cuts queries by the same rules.
/// </summary>
internal static class Terms
{
    /// <summary>Gives each term, repeated ones too.</summary>
    /// <param name="single">Also give each Han character by itself, for titles.</param>
    /// <param name="han">Takes a pair of Han characters, or one and <c>\0</c>.</param>
    public static void Cut(ReadOnlySpan<char> text, bool single, Action<char, char> han, Action<ReadOnlySpan<char>> word)
    {
        Span<char> letters = stackalloc char[MaxWord];
        int length = 0;
        char previous = '\0';
        foreach (char raw in text)
        {
            if (IsHan(raw))
            {
                Flush(letters, ref length, word);
                if (previous != '\0') han(previous, raw);
                if (single) han(raw, '\0');
                previous = raw;
                continue;
            }

            char c = Fold(raw);
            previous = '\0';
            if (!char.IsLetterOrDigit(c) && !IsMark(c)) Flush(letters, ref length, word);
            else if (length < MaxWord) letters[length++] = c;
        }

        Flush(letters, ref length, word);
    }

    /// <summary>Longer runs are cut here: no one types them, and an address would fill the index.</summary>
    public const int MaxWord = 24;

    /// <summary>Which of <paramref name="shards"/> files holds a term; <paramref name="shards"/> is a power of two.</summary>
    public static int Shard(ReadOnlySpan<char> term, int shards)
    {
        uint hash = 0;
        foreach (char c in term) hash = unchecked(hash * 31 + c);
        return (int)(hash & (uint)(shards - 1));
    }

    // Surrogates count as Han: the letters beyond the basic plane that this content meets are rare characters in names.
    private static bool IsHan(char c) => c is (>= '\u3400' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF') or (>= '\uD800' and <= '\uDFFF');

    private static bool IsMark(char c) =>
        char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark;

    // Full-width letters and digits are the same words.
    private static char Fold(char c) => char.ToLowerInvariant(c is >= '\uFF01' and <= '\uFF5E' ? (char)(c - 0xFEE0) : c);

    private static void Flush(Span<char> letters, ref int length, Action<ReadOnlySpan<char>> word)
    {
        if (length > 0) word(letters[..length]);
        length = 0;
    }
}
