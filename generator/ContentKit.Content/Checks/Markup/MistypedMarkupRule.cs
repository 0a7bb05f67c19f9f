using ContentKit.Content.Markdown;
using ContentKit.Core;

namespace ContentKit.Content.Checks.Markup;

internal sealed class MistypedMarkupRule : IRule
{
    public RuleInfo Info { get; } = new(
        DiagnosticIds.MistypedMarkup, Severity.Warning, new("写法没有生效", "Markdown without effect"),
        "标题的 #、列表的 - 和 1. 后面都要空一格，少了会原样显示，几行连成一段。链接和图片用半角的圆括号，文件名里不要有空格。",
        "-先挂断",
        "- 先挂断");

    public void Check(CheckedFile file, Findings findings)
    {
        foreach (MarkupFinding found in file.Markup)
        {
            if (Words(found.Kind) is not var (chinese, english, chineseHint, englishHint)) continue;
            findings.At(Info, file.BodyOffset + found.Offset, found.Length, chinese, english, chineseHint, englishHint);
        }
    }

    private static (string, string, string, string)? Words(MarkupKind kind) => kind switch
    {
        MarkupKind.MistypedHeading => ("这一行不会成为标题，会原样显示", "this line is no heading and is shown as typed", "写成“## 标题”：半角 #，后面空一格", "write \"## heading\", with a space"),
        MarkupKind.MistypedList => ("这一行不会成为列表，会和上下几行连成一段", "this line is no list item and runs into its neighbours", "写成“- 内容”或“1. 内容”：符号后面空一格", "write \"- item\" or \"1. item\", with a space"),
        MarkupKind.MistypedLink => ("这个链接或图片不会生效，会原样显示", "this link or picture has no effect and is shown as typed", "圆括号用半角，文件名里不要有空格：[文字](文件)", "use ASCII brackets and a file name without spaces"),
        _ => null,
    };
}
