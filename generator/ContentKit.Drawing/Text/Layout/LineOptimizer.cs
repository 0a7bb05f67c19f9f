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

    /// <summary>Appends the ends of the range's lines; false when something is wider than the measure.</summary>
    internal static bool Append(
        Paragraph paragraph, int start, int end, double measureEm, bool[] allowed, bool balanced, ImmutableArray<int>.Builder ends)
    {
        int count = end - start;
        var lines = new int[count + 1];
        var cost = new double[count + 1];
        var previous = new int[count + 1];
        // What the mean line will be is known from the fewest lines, which greedy filling finds.
        double target = balanced ? Mean(paragraph, start, end, measureEm, allowed) : measureEm;
        if (target == 0) return false;
        for (int to = 1; to <= count; to++)
        {
            lines[to] = int.MaxValue;
            if (to < count && !allowed[start + to]) continue;
            for (int from = to - 1; from >= 0; from--)
            {
                if (lines[from] == int.MaxValue) continue;
                double width = paragraph.Width(start + from, start + to);
                if (width > measureEm + LineFiller.Slack) break;
                double total = cost[from] + Cost(paragraph, width, target, balanced, start + to, to == count);
                int needed = lines[from] + 1;
                if (needed > lines[to] || needed == lines[to] && total >= cost[to]) continue;
                (lines[to], cost[to], previous[to]) = (needed, total, from);
            }
        }

        if (lines[count] == int.MaxValue) return false;
        int first = ends.Count;
        for (int at = count; at > 0; at = previous[at]) ends.Insert(first, start + at);
        return true;
    }

    private static double Mean(Paragraph paragraph, int start, int end, double measureEm, bool[] allowed)
    {
        int lines = LineFiller.Fill(paragraph, start, end, measureEm, allowed);
        return lines == 0 ? 0 : paragraph.Width(start, end) / lines;
    }

    private static double Cost(Paragraph paragraph, double width, double target, bool balanced, int to, bool last)
    {
        double deviation = (width - target) / target;
        if (balanced) return deviation * deviation + (last ? 0 : HeadlinePenalty(paragraph.Grades[to]));
        // The last line of running text may be as short as it likes.
        return last ? 0 : deviation * deviation + (paragraph.Grades[to] is BreakGrade.Poor ? TornWord : 0);
    }

    // In units of a squared relative deviation: for a better break, a line may be a good tenth off.
    private static double HeadlinePenalty(BreakGrade grade) => grade switch
    {
        BreakGrade.Mark or BreakGrade.Punctuation => 0,
        BreakGrade.Word => 0.02,
        BreakGrade.Plain => 0.08,
        _ => 0.35,
    };
}
