using System.Collections.Immutable;

namespace ContentKit.Drawing.Text.Layout;

/// <summary>Breaks all paragraphs of a text at a measure.</summary>
internal static class LineBreaker
{
    /// <summary>Breaks with the fewest lines that the grade allows; null when something is wider than the measure.</summary>
    /// <remarks>
    /// The editor's marks: on one line they are ignored; <see cref="BreakGrade.Mark"/> breaks at marks only (as few of them as
    /// needed); any other grade breaks at all of them and elsewhere too.
    /// </remarks>
    internal static Setting? Break(ImmutableArray<Paragraph> paragraphs, double measureEm, BreakGrade worst, bool balanced)
    {
        var all = ImmutableArray.CreateBuilder<ImmutableArray<int>>(paragraphs.Length);
        foreach (Paragraph paragraph in paragraphs)
        {
            ImmutableArray<int> ends = Break(paragraph, measureEm, worst, balanced);
            if (ends.IsDefault) return null;
            all.Add(ends);
        }

        return new Setting(paragraphs, all.MoveToImmutable());
    }

    private static ImmutableArray<int> Break(Paragraph paragraph, double measureEm, BreakGrade worst, bool balanced)
    {
        int count = paragraph.Clusters.Length;
        if (count == 0) return [];
        if (paragraph.Width(0, count) <= measureEm + LineFiller.Slack) return [count];
        bool atMarks = paragraph.HasMarks && worst > BreakGrade.Mark;
        ImmutableArray<int> filled = LineFiller.Fill(paragraph, measureEm, worst, atMarks);
        return filled.IsDefault || !balanced ? filled : LineBalancer.Balance(paragraph, measureEm, filled.Length, worst, atMarks);
    }
}
