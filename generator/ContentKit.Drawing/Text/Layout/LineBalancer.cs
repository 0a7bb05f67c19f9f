using System.Collections.Immutable;

namespace ContentKit.Drawing.Text.Layout;

/// <summary>Chooses the breaks of a headline: about equal lines, broken where the words allow it.</summary>
internal static class LineBalancer
{
    /// <summary>The best way to set the paragraph in exactly <paramref name="lines"/> lines; default when there is none.</summary>
    internal static ImmutableArray<int> Balance(Paragraph paragraph, double measureEm, int lines, BreakGrade worst, bool atMarks)
    {
        int count = paragraph.Clusters.Length;
        if (lines <= 1) return [count];
        bool[] allowed = LineFiller.Allowed(paragraph, measureEm, worst);
        double mean = paragraph.Width(0, count) / lines;
        // cost[l, i]: the least cost of setting the first i clusters in l lines.
        var cost = new double[lines + 1, count + 1];
        var previous = new int[lines + 1, count + 1];
        for (int l = 0; l <= lines; l++)
            for (int i = 0; i <= count; i++) cost[l, i] = double.PositiveInfinity;
        cost[0, 0] = 0;
        for (int l = 1; l <= lines; l++)
            for (int to = 1; to <= count; to++)
            {
                if (to < count && !allowed[to]) continue;
                for (int from = to - 1; from >= 0; from--)
                {
                    if (!double.IsInfinity(cost[l - 1, from]))
                    {
                        double width = paragraph.Width(from, to);
                        if (width > measureEm + LineFiller.Slack) break;
                        double total = cost[l - 1, from] + Deviation(width, mean) + (to < count ? Penalty(paragraph.Grades[to]) : 0);
                        if (total < cost[l, to]) (cost[l, to], previous[l, to]) = (total, from);
                    }

                    if (atMarks && paragraph.Grades[from] == BreakGrade.Mark) break;
                }
            }

        if (double.IsInfinity(cost[lines, count])) return default;
        var ends = new int[lines];
        for (int l = lines, at = count; l > 0; at = previous[l--, at]) ends[l - 1] = at;
        return [.. ends];
    }

    private static double Deviation(double width, double mean) => (width - mean) * (width - mean) / (mean * mean);

    // In units of a squared relative deviation: between words, a line may be a good tenth off for a better break.
    private static double Penalty(BreakGrade grade) => grade switch
    {
        BreakGrade.Mark or BreakGrade.Punctuation => 0,
        BreakGrade.Word => 0.02,
        BreakGrade.Plain => 0.08,
        _ => 0.35,
    };
}
