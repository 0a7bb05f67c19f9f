using System.Collections.Immutable;
using System.Text;
using ContentKit.Core;

namespace ContentKit.Cli.Terminal;

/// <summary>A finding as people read it: <c>path:line:col: error CKnnnn: message</c>, the line with a caret, what to do.</summary>
public static class DiagnosticText
{
    private const int LongestSourceLine = 160;

    // Written together: a call to the system for each of twenty thousand would take longer than finding them.
    private const int WrittenTogether = 30_000;

    /// <param name="root">The input folder as the user named it, put before the path.</param>
    public static string Format(Diagnostic finding, Language language, string root = "") => Append(new StringBuilder(), finding, language, root).ToString();

    /// <summary>Prints findings one below the other.</summary>
    /// <param name="root">The input folder as the user named it, put before the path.</param>
    public static void Print(ITerminal terminal, ImmutableArray<Diagnostic> findings, string root)
    {
        var text = new StringBuilder();
        foreach (Diagnostic finding in findings)
        {
            if (text.Length > 0) text.Append('\n');
            Append(text, finding, terminal.Language, root);
            if (text.Length < WrittenTogether) continue;
            terminal.Raw(text.ToString());
            text.Clear();
        }

        if (text.Length > 0) terminal.Raw(text.ToString());
    }

    private static StringBuilder Append(StringBuilder text, Diagnostic finding, Language language, string root)
    {
        string severity = finding.Severity switch
        {
            Severity.Error => ": error ",
            Severity.Warning => ": warning ",
            _ => ": info ",
        };
        SourceSpan span = finding.Span with { Path = FindingPath.Of(finding.Span, root) };
        AppendPlain(text, span.Path).Append(':').Append(Math.Max(span.Line, 1)).Append(':').Append(Math.Max(span.Column, 1))
            .Append(severity).Append(finding.Id).Append(": ").Append(finding.Message.In(language));
        if (finding.SourceLine is { Length: > 0 and <= LongestSourceLine } line && span.Column > 0)
        {
            AppendPlain(text.Append("\n    "), line).Append("\n    ");
            int before = Math.Min(span.Column - 1, line.Length);
            text.Append(' ', Cells(line.AsSpan(0, before))).Append('^');
            int length = Math.Min(Math.Max(span.Length, 1), Math.Max(line.Length - before, 1));
            int cells = Cells(line.AsSpan(before, Math.Min(length, line.Length - before)));
            if (cells > 1) text.Append('~', cells - 1);
        }

        if (finding.Hint is { } hint) text.Append("\n    ").Append(language == Language.Chinese ? "办法：" : "hint: ").Append(hint.In(language));
        return text;
    }

    // A terminal obeys control characters, which also a file's name may hold.
    private static StringBuilder AppendPlain(StringBuilder text, string untrusted)
    {
        foreach (char c in untrusted) text.Append(char.IsControl(c) ? ' ' : c);
        return text;
    }

    /// <summary>Of a terminal.</summary>
    private static int Cells(ReadOnlySpan<char> text)
    {
        int cells = 0;
        foreach (Rune rune in text.EnumerateRunes()) cells += CellWidth(rune);
        return cells;
    }

    // East Asian wide characters take two cells of a terminal, so that the caret stands under the right one.
    private static int CellWidth(Rune rune) => rune.Value is
        (>= 0x1100 and <= 0x115F) or (>= 0x2E80 and <= 0xA4CF) or (>= 0xAC00 and <= 0xD7A3) or (>= 0xF900 and <= 0xFAFF) or
        (>= 0xFE30 and <= 0xFE6F) or (>= 0xFF00 and <= 0xFF60) or (>= 0xFFE0 and <= 0xFFE6) or (>= 0x1F300 and <= 0x1FAFF) or (>= 0x20000 and <= 0x3FFFD)
        ? 2 : 1;
}
