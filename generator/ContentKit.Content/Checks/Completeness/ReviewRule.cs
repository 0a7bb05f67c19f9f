using ContentKit.Content.Model;
using ContentKit.Core;

namespace ContentKit.Content.Checks.Completeness;

internal sealed class ReviewRule : IRule
{
    // A campaign year: numbers, rules and apps change within it.
    private const int MaxMonths = 12;

    public RuleInfo Info { get; } = new(
        DiagnosticIds.ReviewDue, Severity.Warning, new("该核对了", "review due"),
        $"每个案例和提示都要写最后一次核对的日期 reviewed，超过 {MaxMonths} 个月要重新核对。",
        "---\ntitle: 例\ndate: 2019-01-01\nscam: rebate-orders\naudiences: [residents]\nreviewed: 2020-01-01\n---\n\n正文。",
        "---\ntitle: 例\ndate: 2026-01-01\nscam: rebate-orders\naudiences: [residents]\nreviewed: 2026-01-01\n---\n\n正文。");

    public void Check(CheckedFile file, Findings findings)
    {
        if (file.Document is not (Case or Tip)) return;
        DateOnly? reviewed = file.Document is Case c ? c.Reviewed : ((Tip)file.Document).Reviewed;
        if (reviewed is null)
            findings.AtKey(Info, "reviewed", "没有核对日期 reviewed", "no review date", "核对内容后加一行 reviewed: 日期", "review it and add reviewed: date");
        else if (reviewed < file.Scope.Today.AddMonths(-MaxMonths))
            findings.AtKey(Info, "reviewed", FormattableString.Invariant($"上次核对是 {reviewed:yyyy-MM-dd}，已超过 {MaxMonths} 个月"),
                FormattableString.Invariant($"last reviewed {reviewed:yyyy-MM-dd}, more than {MaxMonths} months ago"), "核对内容，更新日期", "review it and update the date");
    }
}
