using ContentKit.Content.Model;
using ContentKit.Core;

namespace ContentKit.Content.Checks.Completeness;

internal sealed class ExpiryRule : IRule
{
    public RuleInfo Info { get; } = new(
        DiagnosticIds.Expired, Severity.Warning, new("已经到期", "expired"),
        "过了 expires 这一天，网页和墙上的宣传品都该换。",
        "---\ntitle: 例\ndate: 2019-01-01\nscam: rebate-orders\naudiences: [residents]\nexpires: 2020-01-01\n---\n\n正文。",
        "---\ntitle: 例\ndate: 2026-01-01\nscam: rebate-orders\naudiences: [residents]\nexpires: 2099-12-31\n---\n\n正文。");

    public void Check(CheckedFile file, Findings findings)
    {
        DateOnly? expires = file.Document switch
        {
            Case c => c.Expires,
            Tip t => t.Expires,
            _ => null,
        };
        if (expires <= file.Scope.Today)
            findings.AtKey(Info, "expires", FormattableString.Invariant($"{expires:yyyy-MM-dd} 已经到期"), FormattableString.Invariant($"expired on {expires:yyyy-MM-dd}"),
                "核对后改日期，或撤下：写 draft: true", "review it and move the date, or set draft: true");
    }
}
