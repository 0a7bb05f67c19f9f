using ContentKit.Content.Markdown;
using ContentKit.Core;

namespace ContentKit.Content.Checks.Markup;

internal sealed class MarkdownDepthRule : IRule
{
    public RuleInfo Info { get; } = new(
        DiagnosticIds.MarkdownTooDeep, Severity.Error, new("层次太深", "nested too deeply"),
        "列表、引用套得太深，排不出来。",
        string.Concat(Enumerable.Repeat("> ", 200)) + "太深了",
        "> 一层引用。");

    public void Check(CheckedFile file, Findings findings)
    {
        foreach (MarkupFinding found in file.Markup)
        {
            if (found.Kind != MarkupKind.TooDeep) continue;
            findings.At(Info, file.BodyOffset + found.Offset, found.Length, "列表、引用或括号套得太深、太多，没法排版", "too many or too deeply nested lists, quotes or brackets",
                "写平一些", "flatten it");
        }
    }
}
