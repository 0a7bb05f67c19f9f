using ContentKit.Content.Model;
using ContentKit.Core;

namespace ContentKit.Content.Checks.Completeness;

internal sealed class SummaryRule : IRule
{
    public RuleInfo Info { get; } = new(
        DiagnosticIds.SummaryMissing, Severity.Warning, new("没有摘要", "no summary"),
        "摘要用在列表、推文、搜索结果和分享卡片上，是网页的说明；没有它，读者只看得到标题。",
        "---\ntitle: 例\ndate: 2026-01-01\nscam: rebate-orders\naudiences: [residents]\n---\n\n正文。",
        "---\ntitle: 例\ndate: 2026-01-01\nscam: rebate-orders\naudiences: [residents]\nsummary: 一句话讲清楚。\n---\n\n正文。");

    public void Check(CheckedFile file, Findings findings)
    {
        bool missing = file.Document switch
        {
            Case c => c.Summary is null,
            Tip t => t.Summary is null,
            ScamType s => s.Summary is null,
            Situation s => s.Summary is null,
            Rescue r => r.Summary is null,
            Page p => p.Summary is null,
            _ => false,
        };
        if (missing) findings.AtKey(Info, "summary", "没有摘要 summary", "no summary", "加一行 summary: 两三句话讲清楚", "add a line summary: …");
    }
}
