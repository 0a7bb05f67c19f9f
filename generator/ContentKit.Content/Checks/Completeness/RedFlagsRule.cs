using ContentKit.Content.Model;
using ContentKit.Core;

namespace ContentKit.Content.Checks.Completeness;

internal sealed class RedFlagsRule : IRule
{
    public RuleInfo Info { get; } = new(
        DiagnosticIds.RedFlagsMissing, Severity.Warning, new("没有可疑信号", "no red flags"),
        "骗术类型页要告诉读者凭什么认出来，至少两条 redFlags。",
        "---\nname: 例\nrank: 99\nslogan: 凡是例子\nsummary: 一句话。\nredFlags: [只有一条]\n---\n\n正文。",
        "---\nname: 例\nrank: 99\nslogan: 凡是例子\nsummary: 一句话。\nredFlags: [先给小钱, 再要垫付]\n---\n\n正文。");

    public void Check(CheckedFile file, Findings findings)
    {
        if (file.Document is ScamType { RedFlags.Length: < 2 } scam)
            findings.AtKey(Info, "redFlags", $"可疑信号有 {scam.RedFlags.Length} 条，至少要 2 条", $"{scam.RedFlags.Length} red flags, 2 wanted", "在 redFlags 里补上", "add to redFlags");
    }
}
