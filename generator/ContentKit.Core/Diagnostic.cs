namespace ContentKit.Core;

/// <summary>One finding: what was found, where, and what to do about it.</summary>
/// <param name="Id">One of <see cref="DiagnosticIds"/>, e.g. <c>CK0101</c>.</param>
/// <param name="Message">What was found, with the number found and the number allowed.</param>
/// <param name="SourceLine">The line itself, for printing under the message with a caret; null when there is none.</param>
/// <param name="Hint">An action, not an explanation.</param>
public sealed record Diagnostic(
    Severity Severity,
    string Id,
    LocalText Message,
    SourceSpan Span,
    string? SourceLine = null,
    LocalText? Hint = null)
{
    public static Diagnostic Error(string id, SourceSpan span, string chinese, string english) =>
        new(Severity.Error, id, new LocalText(chinese, english), span);

    public static Diagnostic Warning(string id, SourceSpan span, string chinese, string english) =>
        new(Severity.Warning, id, new LocalText(chinese, english), span);

    public Diagnostic WithHint(string chinese, string english) => this with { Hint = new LocalText(chinese, english) };

    /// <summary>Order of reports: path, line, column, id, then message, all ordinal.</summary>
    public static IComparer<Diagnostic> BySource { get; } = Comparer<Diagnostic>.Create((a, b) =>
    {
        int order = string.CompareOrdinal(a.Span.Path, b.Span.Path);
        if (order == 0) order = a.Span.Line.CompareTo(b.Span.Line);
        if (order == 0) order = a.Span.Column.CompareTo(b.Span.Column);
        if (order == 0) order = string.CompareOrdinal(a.Id, b.Id);
        return order != 0 ? order : string.CompareOrdinal(a.Message.English, b.Message.English);
    });
}
