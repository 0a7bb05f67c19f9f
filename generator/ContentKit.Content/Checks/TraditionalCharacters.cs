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
        bool[] table = new bool[char.MaxValue + 1];
        foreach (char c in Decoded(950, 0xA4, 0xC6, 0x40))
            if (Phrase.IsHan(c)) table[c] = true;
        // Code page 936 is GBK, a superset: GB 2312 proper has both bytes from A1, and Han from row B0 on.
        foreach (char c in Decoded(936, 0xB0, 0xF7, 0xA1)) table[c] = false;
        foreach (char c in AlsoSimplified) table[c] = false;
        return table;
    }

    /// <summary>All that a code page has in some rows, in one piece: one by one it takes ten milliseconds.</summary>
    private static string Decoded(int codePage, int firstLead, int lastLead, int firstTrail)
    {
        List<byte> bytes = [];
        for (int lead = firstLead; lead <= lastLead; lead++)
        {
            for (int trail = firstTrail; trail <= 0xFE; trail++)
            {
                // Big5 leaves the columns between out, and level 1 ends in the middle of row C6.
                if (trail is > 0x7E and < 0xA1 || (codePage == 950 && lead == 0xC6 && trail > 0x7E)) continue;
                bytes.Add((byte)lead);
                bytes.Add((byte)trail);
            }
        }

        return CodePagesEncodingProvider.Instance.GetEncoding(codePage)!.GetString([.. bytes]);
    }
}
