using System.Text;

namespace ContentKit.Content.Checks;

/// <summary>
/// Han characters in everyday use in traditional script that simplified text does not have: level 1 of Big5 (the 5,401 common
/// ones) without what GB 2312 holds.
/// </summary>
internal static class TraditionalCharacters
{
    // In both worlds, though GB 2312 left them out: a given name and a place.
    private const string AlsoSimplified = "堉暍浬";

    // Every character of every text is asked for: a table is several times faster than a set.
    private static readonly bool[] Table = Build();

    public static bool Contains(char c) => Table[c];

    private static bool[] Build()
    {
        Encoding big5 = CodePagesEncodingProvider.Instance.GetEncoding(950)!;
        Encoding gb2312 = CodePagesEncodingProvider.Instance.GetEncoding(936)!;
        bool[] table = new bool[char.MaxValue + 1];
        for (int lead = 0xA4; lead <= 0xC6; lead++)
        {
            for (int trail = 0x40; trail <= 0xFE; trail++)
            {
                if (trail is > 0x7E and < 0xA1 || (lead == 0xC6 && trail > 0x7E)) continue;
                if (big5.GetString([(byte)lead, (byte)trail]) is not [var c] || !Phrase.IsHan(c)) continue;
                byte[] simplified = gb2312.GetBytes([c]);

                // Code page 936 is GBK, a superset: GB 2312 proper has both bytes from A1, and Han from row B0.
                bool inGb2312 = simplified.Length == 2 && simplified[0] is >= 0xB0 and <= 0xF7 && simplified[1] >= 0xA1;
                if (!inGb2312 && !AlsoSimplified.Contains(c, StringComparison.Ordinal)) table[c] = true;
            }
        }

        return table;
    }
}
