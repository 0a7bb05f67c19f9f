using ContentKit.Content.Markdown;
using ContentKit.Core;

namespace ContentKit.Content.Checks.Markup;

internal sealed class ImageAltRule : IRule
{
    public RuleInfo Info { get; } = new(
        DiagnosticIds.ImageWithoutAlt, Severity.Warning, new("图片没有说明", "picture without text"),
        "看不见图的人靠方括号里的文字知道图上是什么。",
        "![](https://example.org/a.png)",
        "[图](https://example.org/a.png)");

    public void Check(CheckedFile file, Findings findings)
    {
        foreach (MarkupFinding found in file.Markup)
        {
            if (found.Kind != MarkupKind.ImageWithoutAlt) continue;
            findings.At(Info, file.BodyOffset + found.Offset, found.Length, "图片没有文字说明", "a picture without a description",
                "写成 ![图上有什么](文件)", "write ![what it shows](file)");
        }
    }
}
