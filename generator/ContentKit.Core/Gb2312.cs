using System.Collections.Immutable;
using System.Text;

namespace ContentKit.Core;

/// <summary>The character set of LED cards (GB/T 2312-1980), in its EUC-CN bytes.</summary>
public static class Gb2312
{
    // .NET's code page 936 is the larger GBK; its mapping of — and · is the one LED software uses. The row check below
    // takes GBK's additions out again.
    private static readonly Encoding Gbk = CodePagesEncodingProvider.Instance.GetEncoding(936, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

    /// <summary>Characters of <paramref name="text"/> that the set lacks, each once, in order. Line ends count as present.</summary>
    public static ImmutableArray<Rune> Missing(string text) =>
        [.. text.EnumerateRunes().Where(rune => rune.Value is not ('\n' or '\r') && !Contains(rune)).Distinct()];

    public static bool Contains(Rune rune)
    {
        if (rune.Value is >= 0x20 and < 0x7F) return true;
        if (!rune.IsBmp) return false;
        Span<byte> bytes = stackalloc byte[4];
        try
        {
            char c = (char)rune.Value;
            return Gbk.GetBytes(new ReadOnlySpan<char>(in c), bytes) == 2 && InStandard(bytes[0], bytes[1]);
        }
        catch (EncoderFallbackException)
        {
            return false;
        }
    }

    /// <exception cref="EncoderFallbackException">A character of <see cref="Missing"/>.</exception>
    public static byte[] Encode(string text) => Gbk.GetBytes(text);

    // Rows 1 to 9 are symbols, 16 to 55 level 1 and 56 to 87 level 2; rows 2, 6 and 8 are partly filled.
    private static bool InStandard(byte lead, byte trail)
    {
        if (trail is < 0xA1 or > 0xFE) return false;
        return lead switch
        {
            0xA2 => trail is >= 0xB1 and <= 0xE2 or >= 0xE5 and <= 0xEE or >= 0xF1 and <= 0xFC,
            0xA4 => trail <= 0xF3,
            0xA5 => trail <= 0xF6,
            0xA6 => trail is <= 0xB8 or >= 0xC1 and <= 0xD8,
            0xA7 => trail is <= 0xC1 or >= 0xD1 and <= 0xF1,
            0xA8 => trail is <= 0xBA or >= 0xC5 and <= 0xE9,
            0xA9 => trail is >= 0xA4 and <= 0xEF,
            0xA1 or 0xA3 => true,
            >= 0xB0 and <= 0xF7 => lead != 0xD7 || trail <= 0xF9,
            _ => false,
        };
    }
}
