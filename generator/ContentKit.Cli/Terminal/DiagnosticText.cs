using System.Globalization;
using System.Text;
using ContentKit.Core;

namespace ContentKit.Cli.Terminal;

/// <summary>A finding as people read it: <c>path:line:col: error CKnnnn: message</c>, the line with a caret, what to do.</summary>
public static class DiagnosticText
{
    private const int LongestSourceLine = 160;

    /// <param name="root">The input folder as the user named it, put before the path.</param>
    public static string Format(Diagnostic finding, Language language, string root = "")
    {
        var text = new StringBuilder();
        string severity = finding.Severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            _ => "info",
        };
        text.Append(CultureInfo.InvariantCulture, $"{finding.Span with { Path = FindingPath.Of(finding.Span, root) }}: {severity} {finding.Id}: {finding.Message.In(language)}");
        if (finding.SourceLine is { Length: > 0 and <= LongestSourceLine } line && finding.Span.Column > 0)
        {
            text.Append("\n    ").Append(Visible(line)).Append("\n    ");
            int before = Math.Min(finding.Span.Column - 1, line.Length);
            int width = 0;
            foreach (Rune rune in Visible(line[..before]).EnumerateRunes()) width += CellWidth(rune);
            text.Append(' ', width).Append('^');
            int length = Math.Min(Math.Max(finding.Span.Length, 1), Math.Max(line.Length - before, 1));
            int cells = 0;
            foreach (Rune rune in line.AsSpan(before, Math.Min(length, line.Length - before)).ToString().EnumerateRunes()) cells += CellWidth(rune);
            if (cells > 1) text.Append('~', cells - 1);
        }

        if (finding.Hint is { } hint) text.Append("\n    ").Append(language == Language.Chinese ? "办法：" : "hint: ").Append(hint.In(language));
        return text.ToString();
    }

    private static string Visible(string line) => string.Concat(line.Select(c => char.IsControl(c) ? ' ' : c));

    // East Asian wide characters take two cells of a terminal, so that the caret stands under the right one.
    private static int CellWidth(Rune rune) => rune.Value is
        (>= 0x1100 and <= 0x115F) or (>= 0x2E80 and <= 0xA4CF) or (>= 0xAC00 and <= 0xD7A3) or (>= 0xF900 and <= 0xFAFF) or
        (>= 0xFE30 and <= 0xFE6F) or (>= 0xFF00 and <= 0xFF60) or (>= 0xFFE0 and <= 0xFFE6) or (>= 0x1F300 and <= 0x1FAFF) or (>= 0x20000 and <= 0x3FFFD)
        ? 2 : 1;
}
