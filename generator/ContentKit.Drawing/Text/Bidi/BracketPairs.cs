namespace ContentKit.Drawing.Text.Bidi;

/// <summary>Rule N0 of UAX #9: a pair of brackets takes one direction, that of what it holds.</summary>
internal static class BracketPairs
{
    private const string Opening = "([{༺༼⁅⁽₍〈《「『【〔〖〘〚（［｛｟｢";
    private const string Closing = ")]}༻༽⁆⁾₎〉》」』】〕〗〙〛）］｝｠｣";

    // UAX #9 BD16: deeper nesting ends the search.
    private const int Deepest = 63;

    internal static void Resolve(BidiClass[] run, char[] text, BidiClass[] original, BidiClass paragraph)
    {
        foreach ((int open, int close) in Find(run, text))
        {
            if (Inside(run, open, close, paragraph) is not { } direction) continue;
            Set(run, original, open, direction);
            Set(run, original, close, direction);
        }
    }

    private static List<(int Open, int Close)> Find(BidiClass[] run, char[] text)
    {
        var pairs = new List<(int Open, int Close)>();
        var stack = new List<(int Kind, int At)>();
        for (int i = 0; i < run.Length; i++)
        {
            if (run[i] is not BidiClass.OtherNeutral) continue;
            int open = Opening.IndexOf(text[i]), close = Closing.IndexOf(text[i]);
            if (open >= 0)
            {
                if (stack.Count == Deepest) return [];
                stack.Add((open, i));
            }
            else if (close >= 0)
            {
                int found = stack.FindLastIndex(entry => entry.Kind == close);
                if (found < 0) continue;
                pairs.Add((stack[found].At, i));
                stack.RemoveRange(found, stack.Count - found);
            }
        }

        pairs.Sort();
        return pairs;
    }

    private static BidiClass? Inside(BidiClass[] run, int open, int close, BidiClass paragraph)
    {
        bool opposite = false;
        for (int i = open + 1; i < close; i++)
        {
            if (Strong(run[i]) is not { } strong) continue;
            if (strong == paragraph) return paragraph;
            opposite = true;
        }

        if (!opposite) return null;
        // Only text against the paragraph inside: the brackets follow it when what stands before does too.
        for (int i = open - 1; i >= 0; i--)
            if (Strong(run[i]) is { } before) return before;
        return paragraph;
    }

    private static BidiClass? Strong(BidiClass type) => type switch
    {
        BidiClass.LeftToRight => BidiClass.LeftToRight,
        BidiClass.RightToLeft or BidiClass.ArabicNumber or BidiClass.EuropeanNumber => BidiClass.RightToLeft,
        _ => null,
    };

    // Marks on a bracket go with it.
    private static void Set(BidiClass[] run, BidiClass[] original, int at, BidiClass direction)
    {
        run[at] = direction;
        for (int i = at + 1; i < run.Length && original[i] is BidiClass.NonSpacingMark; i++) run[i] = direction;
    }
}
