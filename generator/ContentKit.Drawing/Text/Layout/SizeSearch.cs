using System.Collections.Immutable;

namespace ContentKit.Drawing.Text.Layout;

/// <summary>Finds the size at which a text sits best in its room: as large as fits, weighed against how well it breaks.</summary>
internal static class SizeSearch
{
    private static readonly ImmutableArray<BreakPolicy> HeadlinePolicies =
    [
        new(BreakGrade.Punctuation, AtMarks: true, AtPauses: false),
        new(BreakGrade.Word, AtMarks: true, AtPauses: false),
        new(BreakGrade.Word, AtMarks: true, AtPauses: true),
        new(BreakGrade.Plain, AtMarks: true, AtPauses: false),
        BreakPolicy.Any,
    ];

    // Judged on three hundred sample headlines in three shapes of box: the editor's own breaks may cost a quarter of the size …
    private const double MarksWorth = 1.3;

    // … one more line beside them must bring a sixth more size; where nobody marked, a ninth …
    private const double LineBesideMarks = 0.85;
    private const double ExtraLine = 0.9;

    // … and a torn word (a cost of 0.6) half as much again.
    private const double CostWeight = 0.9;

    /// <summary>Sets at a given size. No extra line is spent on better breaks, but for those the editor marked.</summary>
    internal static Setting? At(ImmutableArray<Paragraph> paragraphs, Room room, double sizeMm) =>
        PoliciesFor(paragraphs, room with { Style = room.Style with { Balanced = false } })
            .Select(policy => LinesAt(paragraphs, room, sizeMm, policy) is null ? null : Break(paragraphs, room, sizeMm, policy))
            .FirstOrDefault(setting => setting is not null);

    /// <summary>Searches sizes from the smallest to the largest in equal steps.</summary>
    internal static (Setting Setting, double SizeMm)? Largest(
        ImmutableArray<Paragraph> paragraphs, Room room, double minMm, double maxMm, double stepMm)
    {
        (Setting Setting, double SizeMm)? best = null;
        double bestWorth = 0, extraLine = paragraphs.Any(paragraph => paragraph.HasMarks) ? LineBesideMarks : ExtraLine;
        foreach (BreakPolicy policy in PoliciesFor(paragraphs, room))
        {
            int expected = paragraphs.Sum(paragraph => policy.AtMarks ? paragraph.MarkCount + 1 : 1);
            foreach ((double size, int lines) in Candidates(paragraphs, room, minMm, maxMm, stepMm, policy))
            {
                if (Break(paragraphs, room, size, policy) is not { } setting) continue;
                double worth = policy == BreakPolicy.Marks ? size * MarksWorth : size / (1 + CostWeight * setting.Cost);
                for (int extra = expected; extra < lines && policy != BreakPolicy.Marks; extra++) worth *= extraLine;
                if (worth <= bestWorth + 1e-9) continue;
                (best, bestWorth) = ((setting, size), worth);
            }
        }

        return best;
    }

    // A headline's largest size for each number of lines; running text is only asked for its largest.
    private static IEnumerable<(double SizeMm, int Lines)> Candidates(
        ImmutableArray<Paragraph> paragraphs, Room room, double minMm, double maxMm, double stepMm, BreakPolicy policy)
    {
        if (Largest(paragraphs, room, minMm, maxMm, stepMm, policy) is not { } largest) yield break;
        int most = LinesAt(paragraphs, room, largest, policy)!.Value;
        for (int lines = 1; lines < most && room.Style.Balanced; lines++)
            if (Largest(paragraphs, room with { MaxLines = lines }, minMm, maxMm, stepMm, policy) is { } size) yield return (size, lines);
        yield return (largest, most);
    }

    private static IEnumerable<BreakPolicy> PoliciesFor(ImmutableArray<Paragraph> paragraphs, Room room)
    {
        if (paragraphs.Any(paragraph => paragraph.HasMarks)) yield return BreakPolicy.Marks;
        if (!room.Style.Balanced) yield return BreakPolicy.Any;
        else
            foreach (BreakPolicy policy in HeadlinePolicies) yield return policy;
    }

    private static double? Largest(
        ImmutableArray<Paragraph> paragraphs, Room room, double minMm, double maxMm, double stepMm, BreakPolicy policy)
    {
        if (LinesAt(paragraphs, room, maxMm, policy) is not null) return maxMm;
        if (LinesAt(paragraphs, room, minMm, policy) is null) return null;
        // The least step known to fail; the largest size itself failed above.
        int low = 0, high = (int)Math.Ceiling((maxMm - minMm) / stepMm - 1e-6);
        while (high - low > 1)
        {
            int middle = (low + high) / 2;
            if (LinesAt(paragraphs, room, minMm + middle * stepMm, policy) is null) high = middle;
            else low = middle;
        }

        return minMm + low * stepMm;
    }

    private static int? LinesAt(ImmutableArray<Paragraph> paragraphs, Room room, double sizeMm, BreakPolicy policy) =>
        LineBreaker.CountLines(paragraphs, room.MeasureMm / sizeMm, policy, room.Style.Balanced) is { } lines && room.Holds(lines, sizeMm)
            ? lines : null;

    private static Setting? Break(ImmutableArray<Paragraph> paragraphs, Room room, double sizeMm, BreakPolicy policy) =>
        LineBreaker.Break(paragraphs, room.MeasureMm / sizeMm, policy, room.Style);
}
