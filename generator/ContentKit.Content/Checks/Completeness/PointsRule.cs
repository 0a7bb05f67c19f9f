using ContentKit.Content.Model;
using ContentKit.Core;

namespace ContentKit.Content.Checks.Completeness;

internal sealed class PointsRule : IRule
{
    public RuleInfo Info { get; } = new(
        DiagnosticIds.PointsMissing, Severity.Warning, new("没有要点", "no points"),
        "海报、展板和卡片上要写“怎么办”，没有 points 就只剩一句标语。",
        "---\ntitle: 例\ndate: 2026-01-01\nscam: rebate-orders\naudiences: [residents]\n---\n\n正文。",
        "---\ntitle: 例\ndate: 2026-01-01\nscam: rebate-orders\naudiences: [residents]\npoints: [先挂断再核实]\n---\n\n正文。");

    public void Check(CheckedFile file, Findings findings)
    {
        bool missing = file.Document is Case { Points.IsEmpty: true } or Tip { Points.IsEmpty: true };
        if (missing) findings.AtKey(Info, "points", "没有要点 points", "no points", "加上 points，写三条该怎么做", "add points: three things to do");
    }
}
