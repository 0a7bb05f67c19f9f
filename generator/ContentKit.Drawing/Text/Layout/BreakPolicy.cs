namespace ContentKit.Drawing.Text.Layout;

/// <summary>Where lines may and must break.</summary>
/// <param name="Worst">The worst grade allowed.</param>
/// <param name="AtMarks">A text that needs more than one line breaks at all the editor's marks.</param>
/// <param name="AtPauses">… and after every comma and full stop.</param>
internal readonly record struct BreakPolicy(BreakGrade Worst, bool AtMarks, bool AtPauses)
{
    /// <summary>Only at marks, at as few of them as needed.</summary>
    internal static BreakPolicy Marks { get; } = new(BreakGrade.Mark, AtMarks: false, AtPauses: false);

    internal static BreakPolicy Any { get; } = new(BreakGrade.Poor, AtMarks: true, AtPauses: false);

    internal bool MustBreak(Paragraph paragraph, int at) =>
        AtMarks && paragraph.Grades[at] is BreakGrade.Mark || AtPauses && paragraph.IsAfterPause(at);
}
