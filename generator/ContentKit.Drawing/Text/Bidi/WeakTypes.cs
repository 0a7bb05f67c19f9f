namespace ContentKit.Drawing.Text.Bidi;

/// <summary>Rules W1–W7 of UAX #9 over one run.</summary>
internal static class WeakTypes
{
    internal static void Resolve(Span<BidiClass> run, BidiClass paragraph)
    {
        BidiClass previous = paragraph, strong = paragraph;
        for (int i = 0; i < run.Length; i++)
        {
            if (run[i] is BidiClass.NonSpacingMark) run[i] = previous; // W1
            previous = run[i];
        }

        for (int i = 0; i < run.Length; i++)
        {
            if (BidiClasses.IsStrong(run[i])) strong = run[i];
            else if (run[i] is BidiClass.EuropeanNumber && strong is BidiClass.ArabicLetter) run[i] = BidiClass.ArabicNumber; // W2
        }

        foreach (ref BidiClass type in run)
            if (type is BidiClass.ArabicLetter) type = BidiClass.RightToLeft; // W3
        JoinNumbers(run);
        TerminateNumbers(run);
        strong = paragraph;
        foreach (ref BidiClass type in run)
        {
            if (type is BidiClass.EuropeanSeparator or BidiClass.EuropeanTerminator or BidiClass.CommonSeparator) type = BidiClass.OtherNeutral; // W6
            if (BidiClasses.IsStrong(type)) strong = type;
            else if (type is BidiClass.EuropeanNumber && strong is BidiClass.LeftToRight) type = BidiClass.LeftToRight; // W7
        }
    }

    // W4: one separator between two numbers of a kind.
    private static void JoinNumbers(Span<BidiClass> run)
    {
        for (int i = 1; i + 1 < run.Length; i++)
        {
            BidiClass before = run[i - 1], after = run[i + 1];
            if (before != after) continue;
            if (run[i] is BidiClass.EuropeanSeparator && before is BidiClass.EuropeanNumber) run[i] = before;
            else if (run[i] is BidiClass.CommonSeparator && before is BidiClass.EuropeanNumber or BidiClass.ArabicNumber) run[i] = before;
        }
    }

    // W5: terminators beside a European number belong to it.
    private static void TerminateNumbers(Span<BidiClass> run)
    {
        for (int i = 0; i < run.Length;)
        {
            if (run[i] is not BidiClass.EuropeanTerminator)
            {
                i++;
                continue;
            }

            int end = i;
            while (end < run.Length && run[end] is BidiClass.EuropeanTerminator) end++;
            bool beside = i > 0 && run[i - 1] is BidiClass.EuropeanNumber || end < run.Length && run[end] is BidiClass.EuropeanNumber;
            if (beside) run[i..end].Fill(BidiClass.EuropeanNumber);
            i = end;
        }
    }
}
