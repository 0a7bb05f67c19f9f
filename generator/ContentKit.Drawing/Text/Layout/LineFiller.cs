using System.Collections.Immutable;

namespace ContentKit.Drawing.Text.Layout;

/// <summary>Breaks a paragraph into lines of a measure, first fit, using only breaks of a grade or better.</summary>
internal static class LineFiller
{
    /// <summary>Rounding slack when a width is compared with the measure, in em: far below what can be seen.</summary>
    internal const double Slack = 1e-9;

    /// <param name="atMarks">Break at every editor's mark.</param>
    /// <returns>Cluster index where each line ends; empty for an empty paragraph; default when a piece is wider than the measure.</returns>
    internal static ImmutableArray<int> Fill(Paragraph paragraph, double measureEm, BreakGrade worst, bool atMarks)
    {
        bool[] allowed = Allowed(paragraph, measureEm, worst);
        int count = paragraph.Clusters.Length;
        var ends = ImmutableArray.CreateBuilder<int>();
        int from = 0, best = -1;
        for (int to = 1; to <= count; to++)
        {
            if (to < count && !allowed[to]) continue;
            if (paragraph.Width(from, to) <= measureEm + Slack)
            {
                best = to;
                if (to == count || atMarks && paragraph.Grades[to] == BreakGrade.Mark)
                {
                    ends.Add(to);
                    (from, best) = (to, -1);
                }

                continue;
            }

            if (best < 0) return default;
            ends.Add(best);
            (from, to, best) = (best, best, -1);
        }

        return ends.ToImmutable();
    }

    /// <summary>Places where a line may break at this measure: the grade suffices, and no title that fits on a line is torn.</summary>
    internal static bool[] Allowed(Paragraph paragraph, double measureEm, BreakGrade worst)
    {
        var allowed = new bool[paragraph.Clusters.Length];
        for (int i = 1; i < allowed.Length; i++) allowed[i] = paragraph.Grades[i] <= worst;
        foreach (Range title in paragraph.Titles)
        {
            (int from, int to) = (title.Start.Value, title.End.Value);
            if (paragraph.Width(from, to) > measureEm) continue;
            for (int i = from + 1; i < to; i++)
                if (paragraph.Grades[i] != BreakGrade.Mark) allowed[i] = false;
        }

        return allowed;
    }
}
