using System.Text;

namespace ContentKit.Artwork.Codes;

/// <summary>GB/T 2312-1980: what the memory of an LED card and its programming software understand.</summary>
public static class Gb2312
{
    // Code page 936 is GBK, a superset; only its rows A1–F7, cells A1–FE are the standard's.
    private static readonly Encoding s_gbk = CodePagesEncodingProvider.Instance.GetEncoding(
        936, EncoderFallback.ReplacementFallback, DecoderFallback.ReplacementFallback)!;

    /// <summary>Characters that the standard lacks, each once, in order of appearance.</summary>
    public static IReadOnlyList<string> Outside(string text) =>
        [.. text.EnumerateRunes().Where(rune => !Has(rune)).Select(rune => rune.ToString()).Distinct(StringComparer.Ordinal)];

    /// <summary>The text's bytes; what the standard lacks becomes <c>?</c>.</summary>
    public static byte[] Encode(string text) =>
        s_gbk.GetBytes(string.Concat(text.EnumerateRunes().Select(rune => Has(rune) ? rune.ToString() : "?")));

    private static bool Has(Rune rune)
    {
        if (rune.IsAscii) return true;
        byte[] bytes = s_gbk.GetBytes(rune.ToString());
        return bytes is [>= 0xA1 and <= 0xF7, >= 0xA1 and <= 0xFE];
    }
}
