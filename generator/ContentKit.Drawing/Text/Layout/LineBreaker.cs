using System.Collections.Immutable;

namespace ContentKit.Drawing.Text.Layout;

/// <summary>Breaks all paragraphs of a text at a measure. A paragraph that fits on one line is never broken.</summary>
internal static class LineBreaker
{
    /// <summary>Fewest lines that a policy allows; null when something is wider than the measure.</summary>
    internal static int? CountLines(ImmutableArray<Paragraph> paragraphs, double measureEm, BreakPolicy policy, bool balanced)
    {
        int all = 0;
        foreach (Paragraph paragraph in paragraphs)
        {
            if (Fits(paragraph, measureEm))
            {
                all++;
                continue;
            }

            bool[] allowed = LineFiller.Allowed(paragraph, measureEm, policy.Worst, balanced);
            foreach ((int from, int to) in Segments(paragraph, policy))
            {
                int needed = LineFiller.Fill(paragraph, from, to, measureEm, allowed);
                if (needed == 0) return null;
                all += needed;
            }
        }

        return all;
    }

    /// <summary>The best setting with that many lines; null when something is wider than the measure.</summary>
    internal static Setting? Break(ImmutableArray<Paragraph> paragraphs, double measureEm, BreakPolicy policy, TextStyle style)
    {
        var all = ImmutableArray.CreateBuilder<ImmutableArray<int>>(paragraphs.Length);
        double cost = 0;
        foreach (Paragraph paragraph in paragraphs)
        {
            var ends = ImmutableArray.CreateBuilder<int>();
            if (Fits(paragraph, measureEm))
            {
                if (paragraph.Clusters.Length > 0) ends.Add(paragraph.Clusters.Length);
            }
            else
            {
                bool[] allowed = LineFiller.Allowed(paragraph, measureEm, policy.Worst, style.Balanced);
                foreach ((int from, int to) in Segments(paragraph, policy))
                    cost += Append(paragraph, from, to, measureEm, allowed, style, ends);
                if (double.IsInfinity(cost)) return null;
            }

            all.Add(ends.ToImmutable());
        }

        return new Setting(paragraphs, all.MoveToImmutable(), cost);
    }

    private static bool Fits(Paragraph paragraph, double measureEm) =>
        paragraph.Width(0, paragraph.Clusters.Length) <= measureEm + LineFiller.Slack;

    // Ragged lines are filled one by one, as a writer would; only flush edges need the whole paragraph weighed.
    private static double Append(
        Paragraph paragraph, int from, int to, double measureEm, bool[] allowed, TextStyle style, ImmutableArray<int>.Builder ends) =>
        style.Balanced || style.Align is TextAlign.Justify
            ? LineOptimizer.Append(paragraph, from, to, measureEm, allowed, style.Balanced, ends)
            : LineFiller.Fill(paragraph, from, to, measureEm, allowed, ends) > 0 ? 0 : double.PositiveInfinity;

    private static IEnumerable<(int From, int To)> Segments(Paragraph paragraph, BreakPolicy policy)
    {
        int from = 0;
        for (int i = 1; i < paragraph.Clusters.Length; i++)
        {
            if (paragraph.Grades[i] is BreakGrade.None || !policy.MustBreak(paragraph, i)) continue;
            yield return (from, i);
            from = i;
        }

        yield return (from, paragraph.Clusters.Length);
    }
}
