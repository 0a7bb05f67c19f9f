using ContentKit.Content.Model;
using ContentKit.Core;

namespace ContentKit.Content.Checks.Completeness;

internal sealed class FutureDateRule : IRule
{
    public RuleInfo Info { get; } = new(
        DiagnosticIds.FutureDate, Severity.Warning, new("日期还没到", "date in the future"),
        "案例的日期和核对日期不会晚于今天，多半是年份写错了。",
        "---\ntitle: 例\ndate: 2098-01-01\nscam: rebate-orders\naudiences: [residents]\n---\n\n正文。",
        "---\ntitle: 例\ndate: 2026-01-01\nscam: rebate-orders\naudiences: [residents]\n---\n\n正文。");

    public void Check(CheckedFile file, Findings findings)
    {
        if (file.Document is Case c) Look(file, findings, "date", c.Date);
        DateOnly? reviewed = file.Document switch
        {
            Case reviewedCase => reviewedCase.Reviewed,
            Tip tip => tip.Reviewed,
            _ => null,
        };
        if (reviewed is { } day) Look(file, findings, "reviewed", day);
    }

    private void Look(CheckedFile file, Findings findings, string key, DateOnly day)
    {
        if (day > file.Scope.Today)
            findings.AtKey(Info, key, FormattableString.Invariant($"{key} {day:yyyy-MM-dd} 还没到"), FormattableString.Invariant($"{key} {day:yyyy-MM-dd} is in the future"), "核对年份", "check the year");
    }
}
