using System.Collections.Immutable;

namespace ContentKit.Drawing.Text.Layout;

/// <summary>Breaks all paragraphs of a text at a measure.</summary>
/// <remarks>
/// The editor's marks: on one line they are ignored; <see cref="BreakGrade.Mark"/> breaks at marks only, at as few of them as
/// needed; any other grade breaks at all of them and elsewhere too.
/// </remarks>
internal static class LineBreaker
{
    /// <summary>Fewest lines that breaks of a grade allow; null when something is wider than the measure.</summary>
    internal static int? CountLines(ImmutableArray<Paragraph> paragraphs, double measureEm, BreakGrade worst, bool balanced)
    {
        int all = 0;
        foreach (Paragraph paragraph in paragraphs)
        {
            int lines = Fits(paragraph, measureEm) ? 1 : 0;
            if (lines == 0)
            {
                bool[] allowed = LineFiller.Allowed(paragraph, measureEm, worst, balanced);
                foreach ((int from, int to) in Segments(paragraph, worst))
                {
                    int needed = LineFiller.Fill(paragraph, from, to, measureEm, allowed);
                    if (needed == 0) return null;
                    lines += needed;
                }
            }

            all += lines;
        }

        return all;
    }

    /// <summary>The best setting with that many lines; null when something is wider than the measure.</summary>
    internal static Setting? Break(ImmutableArray<Paragraph> paragraphs, double measureEm, BreakGrade worst, TextStyle style)
    {
        var all = ImmutableArray.CreateBuilder<ImmutableArray<int>>(paragraphs.Length);
        foreach (Paragraph paragraph in paragraphs)
        {
            var ends = ImmutableArray.CreateBuilder<int>();
            if (Fits(paragraph, measureEm))
            {
                if (paragraph.Clusters.Length > 0) ends.Add(paragraph.Clusters.Length);
            }
            else
            {
                bool[] allowed = LineFiller.Allowed(paragraph, measureEm, worst, style.Balanced);
                foreach ((int from, int to) in Segments(paragraph, worst))
                    if (!Append(paragraph, from, to, measureEm, allowed, style, ends)) return null;
            }

            all.Add(ends.ToImmutable());
        }

        return new Setting(paragraphs, all.MoveToImmutable());
    }

    // Ragged lines are filled one by one, as a writer would; only flush edges need the whole paragraph weighed.
    private static bool Append(
        Paragraph paragraph, int from, int to, double measureEm, bool[] allowed, TextStyle style, ImmutableArray<int>.Builder ends) =>
        style.Balanced || style.Align is TextAlign.Justify
            ? LineOptimizer.Append(paragraph, from, to, measureEm, allowed, style.Balanced, ends)
            : LineFiller.Fill(paragraph, from, to, measureEm, allowed, ends) > 0;

    private static bool Fits(Paragraph paragraph, double measureEm) =>
        paragraph.Width(0, paragraph.Clusters.Length) <= measureEm + LineFiller.Slack;

    private static IEnumerable<(int From, int To)> Segments(Paragraph paragraph, BreakGrade worst)
    {
        int from = 0;
        for (int i = 1; i < paragraph.Clusters.Length && worst > BreakGrade.Mark; i++)
        {
            if (paragraph.Grades[i] is not BreakGrade.Mark) continue;
            yield return (from, i);
            from = i;
        }

        yield return (from, paragraph.Clusters.Length);
    }
}
