using System.Collections.Immutable;

namespace ContentKit.Drawing.Text.Layout;

/// <summary>Finds the largest size at which a text fits its room, weighing size against the quality of the breaks.</summary>
internal static class SizeSearch
{
    // What a better break is worth: a headline broken at the editor's marks may be a third smaller than one torn apart.
    private static readonly ImmutableArray<(BreakGrade Worst, double Worth)> Tiers =
    [
        (BreakGrade.Mark, 1.5),
        (BreakGrade.Punctuation, 1.25),
        (BreakGrade.Word, 1.15),
        (BreakGrade.Plain, 1.08),
        (BreakGrade.Poor, 1),
    ];

    internal static Setting? At(ImmutableArray<Paragraph> paragraphs, Room room, double sizeMm)
    {
        bool hasMarks = paragraphs.Any(paragraph => paragraph.HasMarks);
        // At a given size the breaks decide alone: the best grade that fits wins, but no extra line is spent on it.
        int fewest = At(paragraphs, room, sizeMm, BreakGrade.Poor)?.LineCount ?? int.MaxValue;
        foreach ((BreakGrade worst, _) in TiersFor(room, hasMarks))
            if (At(paragraphs, room, sizeMm, worst) is { } setting && (setting.LineCount <= fewest || worst is BreakGrade.Mark)) return setting;
        return null;
    }

    internal static (Setting Setting, double SizeMm)? Largest(
        ImmutableArray<Paragraph> paragraphs, Room room, double minMm, double maxMm, double stepMm)
    {
        bool hasMarks = paragraphs.Any(paragraph => paragraph.HasMarks);
        (Setting, double SizeMm)? best = null;
        double bestWorth = 0;
        foreach ((BreakGrade worst, double worth) in TiersFor(room, hasMarks))
        {
            if (Largest(paragraphs, room, minMm, maxMm, stepMm, worst) is not { } found || found.SizeMm * worth <= bestWorth) continue;
            (best, bestWorth) = (found, found.SizeMm * worth);
        }

        return best;
    }

    private static IEnumerable<(BreakGrade Worst, double Worth)> TiersFor(Room room, bool hasMarks) =>
        Tiers.Where(tier => tier.Worst is BreakGrade.Mark ? hasMarks : tier.Worst is BreakGrade.Poor || room.Style.Balanced);

    private static (Setting Setting, double SizeMm)? Largest(
        ImmutableArray<Paragraph> paragraphs, Room room, double minMm, double maxMm, double stepMm, BreakGrade worst)
    {
        if (At(paragraphs, room, minMm, worst) is not { } setting) return null;
        int low = 0, high = Math.Max(0, (int)Math.Floor((maxMm - minMm) / stepMm + 1e-6)) + 1;
        if (At(paragraphs, room, maxMm, worst) is { } whole) return (whole, maxMm);
        while (high - low > 1)
        {
            int middle = (low + high) / 2;
            if (At(paragraphs, room, minMm + middle * stepMm, worst) is { } fits) (low, setting) = (middle, fits);
            else high = middle;
        }

        return (setting, minMm + low * stepMm);
    }

    private static Setting? At(ImmutableArray<Paragraph> paragraphs, Room room, double sizeMm, BreakGrade worst) =>
        LineBreaker.Break(paragraphs, room.MeasureMm / sizeMm, worst, room.Style.Balanced) is { } setting && room.Holds(setting, sizeMm)
            ? setting : null;
}
