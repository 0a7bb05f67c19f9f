using System.Collections.Immutable;

namespace ContentKit.Drawing.Text.Layout;

/// <summary>Finds the largest size at which a text fits its room, weighing size against the quality of the breaks.</summary>
internal static class SizeSearch
{
    // What a better break is worth: a headline broken at the editor's marks may be a third smaller than one torn apart.
    private static readonly ImmutableArray<(BreakGrade Worst, double Worth)> Tiers =
    [
        (BreakGrade.Mark, 1.5),
        (BreakGrade.Punctuation, 1.35),
        (BreakGrade.Word, 1.25),
        (BreakGrade.Plain, 1.15),
        (BreakGrade.Poor, 1),
    ];

    /// <summary>Sets at a given size. No extra line is spent on better breaks, but for those the editor marked.</summary>
    internal static Setting? At(ImmutableArray<Paragraph> paragraphs, Room room, double sizeMm)
    {
        if (LinesAt(paragraphs, room, sizeMm, BreakGrade.Poor) is not { } fewest) fewest = int.MaxValue;
        foreach ((BreakGrade worst, _) in TiersFor(paragraphs, room))
            if (LinesAt(paragraphs, room, sizeMm, worst) is { } lines && (lines <= fewest || worst is BreakGrade.Mark))
                return Break(paragraphs, room, sizeMm, worst);
        return null;
    }

    /// <summary>Searches sizes from the smallest to the largest in equal steps.</summary>
    internal static (Setting Setting, double SizeMm)? Largest(
        ImmutableArray<Paragraph> paragraphs, Room room, double minMm, double maxMm, double stepMm)
    {
        (BreakGrade Worst, double SizeMm)? best = null;
        double bestWorth = 0;
        foreach ((BreakGrade worst, double worth) in TiersFor(paragraphs, room))
        {
            if (Largest(paragraphs, room, minMm, maxMm, stepMm, worst) is not { } size || size * worth <= bestWorth) continue;
            (best, bestWorth) = ((worst, size), size * worth);
        }

        return best is { } found && Break(paragraphs, room, found.SizeMm, found.Worst) is { } setting ? (setting, found.SizeMm) : null;
    }

    private static IEnumerable<(BreakGrade Worst, double Worth)> TiersFor(ImmutableArray<Paragraph> paragraphs, Room room)
    {
        bool hasMarks = paragraphs.Any(paragraph => paragraph.HasMarks);
        return Tiers.Where(tier => tier.Worst is BreakGrade.Mark ? hasMarks : tier.Worst is BreakGrade.Poor || room.Style.Balanced);
    }

    private static double? Largest(
        ImmutableArray<Paragraph> paragraphs, Room room, double minMm, double maxMm, double stepMm, BreakGrade worst)
    {
        if (LinesAt(paragraphs, room, maxMm, worst) is not null) return maxMm;
        if (LinesAt(paragraphs, room, minMm, worst) is null) return null;
        // The least step known to fail; the largest size itself failed above.
        int low = 0, high = (int)Math.Ceiling((maxMm - minMm) / stepMm - 1e-6);
        while (high - low > 1)
        {
            int middle = (low + high) / 2;
            if (LinesAt(paragraphs, room, minMm + middle * stepMm, worst) is null) high = middle;
            else low = middle;
        }

        return minMm + low * stepMm;
    }

    private static int? LinesAt(ImmutableArray<Paragraph> paragraphs, Room room, double sizeMm, BreakGrade worst) =>
        LineBreaker.CountLines(paragraphs, room.MeasureMm / sizeMm, worst, room.Style.Balanced) is { } lines && room.Holds(lines, sizeMm)
            ? lines : null;

    private static Setting? Break(ImmutableArray<Paragraph> paragraphs, Room room, double sizeMm, BreakGrade worst) =>
        LineBreaker.Break(paragraphs, room.MeasureMm / sizeMm, worst, room.Style);
}
