using ContentKit.Content.Markdown;
using ContentKit.Core;

namespace ContentKit.Content.Checks.Markup;

internal sealed class HeadingJumpRule : IRule
{
    public RuleInfo Info { get; } = new(
        DiagnosticIds.HeadingJump, Severity.Warning, new("标题跳级", "heading level jump"),
        "标题一级一级往下写：## 之后是 ###。# 是页面标题的，正文从 ## 开始。读屏软件靠它认路。",
        "## 经过\n\n#### 细节",
        "## 经过\n\n### 细节");

    public void Check(CheckedFile file, Findings findings)
    {
        foreach (MarkupFinding found in file.Markup)
        {
            if (found.Kind == MarkupKind.HeadingOne)
                findings.At(Info, file.BodyOffset + found.Offset, found.Length, "正文里用了一级标题", "level 1 heading in the body", "写成 ##", "write ##");
            else if (found.Kind == MarkupKind.HeadingJump)
                findings.At(Info, file.BodyOffset + found.Offset, found.Length, $"标题从 {found.Text[0]} 级跳到了 {found.Text[2]} 级", $"heading jumps from level {found.Text[0]} to {found.Text[2]}",
                    $"写成 {new string('#', found.Text[0] - '0' + 1)}", $"write {new string('#', found.Text[0] - '0' + 1)}");
        }
    }
}
