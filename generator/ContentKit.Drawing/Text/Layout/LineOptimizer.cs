using System.Collections.Immutable;

namespace ContentKit.Drawing.Text.Layout;

/// <summary>
/// Chooses breaks for a range of a paragraph as a whole: the fewest lines, and among those the best set. Headlines get lines
/// of about equal length broken between words; running text gets lines as full as possible, slack shared among them.
/// </summary>
internal static class LineOptimizer
{
    // Running text may break inside words; where it costs no more than a character of slack in a line of thirty, it does not.
    private const double TornWord = 0.001;

    // Weight of a headline line's squared relative deviation from the mean line.
    private const double Unevenness = 0.5;

    /// <summary>Appends the ends of the range's lines.</summary>
    /// <returns>What the breaks cost; infinite when something is wider than the measure.</returns>
    internal static double Append(
        Paragraph paragraph, int start, int end, double measureEm, bool[] allowed, bool balanced, ImmutableArray<int>.Builder ends)
    {
        int count = end - start;
        var lines = new int[count + 1];
        var cost = new double[count + 1];
        var previous = new int[count + 1];
        // How long the mean line will be follows from the fewest lines, which filling finds.
        int fewest = LineFiller.Fill(paragraph, start, end, measureEm, allowed);
        if (fewest == 0) return double.PositiveInfinity;
        double target = balanced ? paragraph.Width(start, end) / fewest : measureEm;
        for (int to = 1; to <= count; to++)
        {
            lines[to] = int.MaxValue;
            if (to < count && !allowed[start + to]) continue;
            for (int from = to - 1; from >= 0; from--)
            {
                if (lines[from] == int.MaxValue) continue;
                double width = paragraph.Width(start + from, start + to);
                if (width > measureEm + LineFiller.Slack) break;
                double deviation = (width - target) / target, total = cost[from] + (balanced
                    ? deviation * deviation * Unevenness + HeadlineCost(paragraph, start, end, start + from, start + to)
                    : to == count ? 0 : deviation * deviation + (paragraph.Grades[start + to] is BreakGrade.Poor ? TornWord : 0));
                int needed = lines[from] + 1;
                if (needed > lines[to] || needed == lines[to] && total >= cost[to]) continue;
                (lines[to], cost[to], previous[to]) = (needed, total, from);
            }
        }

        int first = ends.Count;
        for (int at = count; at > 0; at = previous[at]) ends.Insert(first, start + at);
        return cost[count];
    }

    // What it costs to break a headline here. A word boundary is worth a quarter of a line's length in evenness.
    private static double HeadlineCost(Paragraph paragraph, int start, int end, int from, int to)
    {
        double cost = to == end ? 0 : paragraph.Grades[to] switch
        {
            BreakGrade.Mark or BreakGrade.Punctuation => 0,
            BreakGrade.Word => 0.03,
            BreakGrade.Plain => 0.1,
            _ => 0.6,
        };
        // A line that ends one clause and begins another reads badly, unless it holds both whole.
        bool whole = (from == start || paragraph.IsAfterPause(from)) && (to == end || paragraph.IsAfterPause(to));
        return cost + (!whole && paragraph.HasPauseInside(from, to) ? 0.3 : 0);
    }
}
