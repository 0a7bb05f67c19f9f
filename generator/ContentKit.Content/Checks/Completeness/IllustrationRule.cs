using ContentKit.Content.Model;
using ContentKit.Core;

namespace ContentKit.Content.Checks.Completeness;

internal sealed class IllustrationRule : IRule
{
    public RuleInfo Info { get; } = new(
        DiagnosticIds.IllustrationMissing, Severity.Warning, new("没有插图", "no illustration"),
        "没有插图的海报只剩文字。案例和提示不写 illustration 时用骗术类型的；骗术类型要有自己的。",
        "---\nname: 例\nrank: 99\nslogan: 凡是例子\nsummary: 一句话。\nredFlags: [先给小钱, 再要垫付]\n---\n\n正文。",
        "---\nname: 例\nrank: 99\nslogan: 凡是例子\nsummary: 一句话。\nredFlags: [先给小钱, 再要垫付]\nillustration: rebate-orders\n---\n\n正文。");

    public void Check(CheckedFile file, Findings findings)
    {
        bool missing = file.Document switch
        {
            ScamType s => s.Illustration is null,
            Tip { Scam: null } t => t.Illustration is null,

            // Where the scam type lacks one, it is told there, once.
            _ => false,
        };
        if (missing) findings.AtKey(Info, "illustration", "没有插图 illustration", "no illustration", "加一行 illustration: 编号", "add a line illustration: id");
    }
}
