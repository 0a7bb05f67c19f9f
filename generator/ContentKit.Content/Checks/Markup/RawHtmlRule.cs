using ContentKit.Content.Markdown;
using ContentKit.Core;

namespace ContentKit.Content.Checks.Markup;

internal sealed class RawHtmlRule : IRule
{
    public RuleInfo Info { get; } = new(
        DiagnosticIds.RawHtml, Severity.Error, new("HTML 标签", "raw HTML"),
        "正文只用 Markdown。HTML 标签不会生效，会原样显示在网页上；注释 <!-- --> 也一样。",
        "请<b>不要</b>转账。",
        "请**不要**转账。");

    public void Check(CheckedFile file, Findings findings)
    {
        foreach (MarkupFinding found in file.Markup)
        {
            if (found.Kind != MarkupKind.RawHtml) continue;
            string tag = found.Text.Length <= 40 ? found.Text : found.Text[..40] + "……";
            findings.At(Info, file.BodyOffset + found.Offset, found.Length, $"正文里有 HTML：{tag}", $"raw HTML: {tag}",
                "改用 Markdown：**加粗**、[文字](网址)；删掉注释", "use Markdown instead");
        }
    }
}
