namespace ContentKit.Drawing.Text.Bidi;

/// <summary>
/// Embedding levels of a paragraph by the Unicode Bidirectional Algorithm (UAX #9), without explicit embeddings: rules P2–P3,
/// W1–W7, N0–N2 and I1–I2. Enough for Chinese, Uyghur, Latin and numbers in one text.
/// </summary>
internal static class BidiLevels
{
    /// <returns>A level for each UTF-16 unit; and whether the paragraph itself runs right to left.</returns>
    internal static (byte[] Levels, bool RightToLeft) Of(string text)
    {
        var levels = new byte[text.Length];
        var types = new BidiClass[text.Length];
        bool any = false;
        for (int i = 0; i < text.Length; i++)
        {
            bool pair = char.IsSurrogatePair(text, i);
            types[i] = BidiClasses.Of(pair ? char.ConvertToUtf32(text, i) : text[i]);
            any |= types[i] is BidiClass.RightToLeft or BidiClass.ArabicLetter or BidiClass.ArabicNumber;
            if (pair) types[++i] = BidiClass.BoundaryNeutral;
        }

        if (!any) return (levels, false);
        bool rightToLeft = Array.Find(types, BidiClasses.IsStrong) is BidiClass.RightToLeft or BidiClass.ArabicLetter;
        BidiClass paragraph = rightToLeft ? BidiClass.RightToLeft : BidiClass.LeftToRight;
        BidiClass[] original = [.. types];
        // Rule X9: what is a boundary neutral takes part in nothing; it is left out here and put back at the end.
        int[] places = [.. Enumerable.Range(0, types.Length).Where(i => types[i] is not BidiClass.BoundaryNeutral)];
        BidiClass[] run = [.. places.Select(i => types[i])];
        WeakTypes.Resolve(run, paragraph);
        BracketPairs.Resolve(run, [.. places.Select(i => text[i])], [.. places.Select(i => original[i])], paragraph);
        ResolveNeutrals(run, paragraph);

        byte baseLevel = rightToLeft ? (byte)1 : (byte)0;
        Array.Fill(levels, baseLevel);
        for (int k = 0; k < run.Length; k++) levels[places[k]] = Level(run[k], baseLevel);
        for (int i = 1; i < levels.Length; i++)
            if (types[i] is BidiClass.BoundaryNeutral) levels[i] = levels[i - 1];
        ResetEnds(levels, original, baseLevel);
        return (levels, rightToLeft);
    }

    // I1, I2.
    private static byte Level(BidiClass type, byte baseLevel) => type switch
    {
        BidiClass.RightToLeft => 1,
        BidiClass.ArabicNumber or BidiClass.EuropeanNumber => 2,
        _ => (byte)(baseLevel == 0 ? 0 : 2),
    };

    // N1, N2. Numbers count as right to left here.
    private static void ResolveNeutrals(BidiClass[] run, BidiClass paragraph)
    {
        for (int i = 0; i < run.Length;)
        {
            if (run[i] is not (BidiClass.Whitespace or BidiClass.OtherNeutral))
            {
                i++;
                continue;
            }

            int end = i;
            while (end < run.Length && run[end] is BidiClass.Whitespace or BidiClass.OtherNeutral) end++;
            BidiClass before = i == 0 ? paragraph : Direction(run[i - 1]), after = end == run.Length ? paragraph : Direction(run[end]);
            run.AsSpan(i, end - i).Fill(before == after ? before : paragraph);
            i = end;
        }
    }

    internal static BidiClass Direction(BidiClass type) =>
        type is BidiClass.LeftToRight ? BidiClass.LeftToRight : BidiClass.RightToLeft;

    // L1 for the paragraph's end: spaces there follow the paragraph.
    private static void ResetEnds(byte[] levels, BidiClass[] original, byte baseLevel)
    {
        for (int i = levels.Length - 1; i >= 0 && original[i] is BidiClass.Whitespace or BidiClass.BoundaryNeutral; i--) levels[i] = baseLevel;
    }
}
