namespace ContentKit.Drawing.Text.Layout;

/// <summary>Cuts Chinese text into known words and single characters, longest word first from the left.</summary>
internal sealed class WordCutter
{
    private const string Numerals = "一二三四五六七八九十百千万亿两几半零";
    private const string NumeralUnits = "元块角分岁年月日天个人名次条种家倍成层张部项位笔单";

    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _words;
    private readonly int _longest;

    internal WordCutter(LineBreakRules rules)
    {
        var words = new HashSet<string>(CommonWords.All, StringComparer.Ordinal);
        words.UnionWith(rules.Words);
        words.UnionWith(rules.Terms);
        _words = words.GetAlternateLookup<ReadOnlySpan<char>>();
        _longest = words.Max(word => word.Length);
    }

    /// <returns>For each character, how many characters of its word lie before it: 0 starts a word.</returns>
    internal int[] Cut(string text)
    {
        var depth = new int[text.Length + 1];
        for (int at = 0; at < text.Length;)
        {
            int length = LengthAt(text, at);
            for (int i = 1; i < length; i++) depth[at + i] = i;
            at += length;
        }

        return depth;
    }

    private int LengthAt(string text, int at)
    {
        for (int length = Math.Min(_longest, text.Length - at); length > 1; length--)
            if (_words.Contains(text.AsSpan(at, length))) return length;
        return NumeralLength(text, at);
    }

    // 三十五万元 is one word; a single 一 is not, it begins too many others.
    private static int NumeralLength(string text, int at)
    {
        int end = at;
        while (end < text.Length && Numerals.Contains(text[end])) end++;
        if (end - at < 2) return 1;
        return end - at + (end < text.Length && NumeralUnits.Contains(text[end]) ? 1 : 0);
    }
}
