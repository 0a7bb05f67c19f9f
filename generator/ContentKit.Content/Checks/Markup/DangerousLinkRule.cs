using ContentKit.Content.Markdown;
using ContentKit.Core;

namespace ContentKit.Content.Checks.Markup;

internal sealed class DangerousLinkRule : IRule
{
    public RuleInfo Info { get; } = new(
        DiagnosticIds.DangerousLink, Severity.Error, new("危险的链接", "dangerous link"),
        "链接只能指向 https 网址、电话、邮箱和站内文件。javascript: 等写法、省略 https: 的 //、别的网站上的图片都不行。",
        "[点这里](javascript:alert(1))",
        "[点这里](https://example.org/)");

    public void Check(CheckedFile file, Findings findings)
    {
        foreach (MarkupFinding found in file.Markup)
        {
            if (found.Kind is not (MarkupKind.DangerousLink or MarkupKind.ForeignImage)) continue;
            bool image = found.Kind == MarkupKind.ForeignImage;
            string target = found.Text.Length <= 60 ? found.Text : found.Text[..60] + "……";
            findings.At(Info, file.BodyOffset + found.Offset, found.Length,
                image ? $"图片来自别的网站：{target}" : $"链接不安全，已去掉：{target}", image ? $"picture from another site: {target}" : $"dangerous link removed: {target}",
                image ? "把图片存进 input 文件夹，再写相对路径" : "改成以 https:// 开头的完整网址，或站内文件", image ? "keep the picture in the input folder" : "write a full https:// address or a file of this site");
        }
    }
}
