using ContentKit.Content.Model;
using ContentKit.Core;

namespace ContentKit.Content.Checks.Completeness;

/// <summary>Acceptances that nothing was found for. Runs last in each file.</summary>
internal sealed class AcceptRule : IRule
{
    public RuleInfo Info { get; } = new(
        DiagnosticIds.AcceptUnused, Severity.Warning, new("多余的放过", "acceptance without effect"),
        "accept 里写的规则在这个文件里没有提示：已经改好了，或编号、文字写错了。",
        "---\ntitle: 例\ndate: 2026-01-01\nscam: rebate-orders\naudiences: [residents]\naccept:\n  - rule: CK0402\n    reason: 例\n---\n\n正文。",
        "---\ntitle: 例\ndate: 2026-01-01\nscam: rebate-orders\naudiences: [residents]\n---\n\n正文。");

    public void Check(CheckedFile file, Findings findings)
    {
        for (int i = 0; i < file.Where.Accepted.Length; i++)
        {
            AcceptedFinding accepted = file.Where.Accepted[i];
            if (findings.Used.Contains(accepted)) continue;
            findings.AtKey(Info, FormattableString.Invariant($"accept[{i}].rule"), $"放过 {accepted.Rule} 没有用上", $"nothing to accept for {accepted.Rule}", "删掉这一条，或核对编号和文字", "delete it, or check id and text");
        }
    }
}
