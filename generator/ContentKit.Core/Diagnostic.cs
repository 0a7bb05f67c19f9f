using System.Collections.Immutable;

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

    /// <summary>Every finding once, in the order of <see cref="BySource"/>.</summary>
    public static ImmutableArray<Diagnostic> Sorted(IEnumerable<Diagnostic> findings)
    {
        // Mostly they come in order already, and a site may have tens of thousands.
        Diagnostic[] all = [.. findings];
        for (int i = 1; i < all.Length; i++)
        {
            if (BySource.Compare(all[i - 1], all[i]) <= 0) continue;
            all = [.. all.Order(BySource)];
            break;
        }

        var sorted = ImmutableArray.CreateBuilder<Diagnostic>(all.Length);
        foreach (Diagnostic finding in all)
            if (!EndsWith(finding)) sorted.Add(finding);
        return sorted.DrainToImmutable();

        bool EndsWith(Diagnostic finding)
        {
            for (int i = sorted.Count - 1; i >= 0 && BySource.Compare(sorted[i], finding) == 0; i--)
                if (sorted[i] == finding) return true;
            return false;
        }
    }
}
