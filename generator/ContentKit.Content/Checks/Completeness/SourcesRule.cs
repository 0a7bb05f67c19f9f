using ContentKit.Content.Model;
using ContentKit.Core;

namespace ContentKit.Content.Checks.Completeness;

internal sealed class SourcesRule : IRule
{
    public RuleInfo Info { get; } = new(
        DiagnosticIds.SourcesMissing, Severity.Warning, new("没有出处", "no sources"),
        "案例要写明事实从哪里来：通报、报道，或注明示例。",
        "---\ntitle: 例\ndate: 2026-01-01\nscam: rebate-orders\naudiences: [residents]\n---\n\n正文。",
        "---\ntitle: 例\ndate: 2026-01-01\nscam: rebate-orders\naudiences: [residents]\nsources:\n  - name: 示例\n---\n\n正文。");

    public void Check(CheckedFile file, Findings findings)
    {
        if (file.Document is Case { Sources.IsEmpty: true })
            findings.AtKey(Info, "sources", "没有出处 sources", "no sources", "加上 sources，写明 name 和 date", "add sources with name and date");
    }
}
