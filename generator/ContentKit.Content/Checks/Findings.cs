using System.Collections.Immutable;
using ContentKit.Content.Model;
using ContentKit.Core;

namespace ContentKit.Content.Checks;

/// <summary>Takes the findings of one file: sets the severity the office chose and lets stand what the editor accepted.</summary>
internal sealed class Findings(CheckedFile file, RuleSeverities severities)
{
    private readonly List<Diagnostic> _list = [];
    private readonly List<AcceptedFinding> _used = [];

    /// <summary>What was found, in the order of <see cref="Diagnostic.BySource"/>.</summary>
    public IReadOnlyList<Diagnostic> InOrder()
    {
        _list.Sort(Diagnostic.BySource);
        return _list;
    }

    /// <summary>Accepted findings that something was found for.</summary>
    public IReadOnlyList<AcceptedFinding> Used => _used;

    /// <param name="offset">Into the file's text.</param>
    public void At(RuleInfo rule, int offset, int length, string chinese, string english, string chineseHint, string englishHint) =>
        Add(rule, file.Source.Span(offset, length), file.Source.Text.Substring(offset, length), chinese, english, chineseHint, englishHint);

    /// <param name="key">Dotted path of a front matter key; its closest known parent is shown.</param>
    public void AtKey(RuleInfo rule, string key, string chinese, string english, string chineseHint, string englishHint)
    {
        SourceSpan span = file.Where.Keys.Of(key);
        string line = file.Source.Line(span.Line);
        int start = Math.Min(span.Column - 1, line.Length);
        Add(rule, span, line.Substring(start, Math.Min(span.Length, line.Length - start)), chinese, english, chineseHint, englishHint);
    }

    private void Add(RuleInfo rule, SourceSpan span, string text, string chinese, string english, string chineseHint, string englishHint)
    {
        if (severities.Of(rule) is not { } severity) return;
        Diagnostic finding = file.Source.Place(new Diagnostic(severity, rule.Id, new LocalText(chinese, english), span).WithHint(chineseHint, englishHint));
        if (Acceptance(rule.Id, text) is { } accepted)
        {
            _used.Add(accepted);
            finding = finding with
            {
                Severity = Severity.Info,
                Message = new LocalText($"已放过：{chinese}（理由：{accepted.Reason}）", $"accepted: {english} (reason: {accepted.Reason})"),
                Hint = null,
            };
        }

        _list.Add(finding);
    }

    private AcceptedFinding? Acceptance(string rule, string text)
    {
        foreach (AcceptedFinding accepted in file.Where.Accepted)
        {
            if (!string.Equals(accepted.Rule, rule, StringComparison.OrdinalIgnoreCase)) continue;
            if (accepted.Text is null || text.Contains(accepted.Text, StringComparison.Ordinal)) return accepted;
        }

        return null;
    }
}
