using ContentKit.Content.Model;
using ContentKit.Core;

namespace ContentKit.Content.Checks.Completeness;

internal sealed class BodyRule : IRule
{
    public RuleInfo Info { get; } = new(
        DiagnosticIds.TextMissing, Severity.Warning, new("没有正文", "no text"),
        "网页上只有标题，没有内容。",
        "---\ntitle: 例\ndate: 2026-01-01\nscam: rebate-orders\naudiences: [residents]\n---\n",
        "---\ntitle: 例\ndate: 2026-01-01\nscam: rebate-orders\naudiences: [residents]\n---\n\n正文。");

    public void Check(CheckedFile file, Findings findings)
    {
        // Venues and the rescue page live from their keys.
        bool needed = file.Document is Case or Tip or ScamType or Letter or Page or Audience or Situation;
        if (needed && file.Body.Text.Length == 0)
            findings.AtKey(Info, "", "没有正文", "no text", "在第二行 --- 下面写正文", "write the text below the second ---");
    }
}
