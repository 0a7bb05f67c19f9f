using System.Text.RegularExpressions;
using ContentKit.Core;

namespace ContentKit.Content.Checks.Privacy;

/// <summary>The age of one person under 18. Ages as limits (未满18岁, 12岁以下, 6至12岁) are law and habit, not persons.</summary>
internal sealed partial class MinorAgeRule : IRule
{
    private static readonly string[] Limits = ["未满", "不满", "已满", "年满", "满", "超过", "低于", "小于", "大于", "高于", "至", "到", "～", "~", "—", "–", "-", "、", "和", "或", "不到", "刚过", "从", "及"];

    public RuleInfo Info { get; } = new(
        DiagnosticIds.MinorAge, Severity.Error, new("未成年人的年龄", "age of a minor"),
        "写出未成年人的具体年龄，再加上学校和地方，就能认出孩子。写“一名小学生”“一个孩子”。",
        "12岁的小明用奶奶的手机扫了码。",
        "一名小学生用奶奶的手机扫了码。");

    public void Check(CheckedFile file, Findings findings)
    {
        string text = file.Published;
        if (!text.Contains('岁', StringComparison.Ordinal) && !text.Contains("年龄", StringComparison.Ordinal)) return;
        foreach (Match match in Age().Matches(text))
        {
            Group figure = match.Groups["n"];
            if (Value(figure.ValueSpan) is not (>= 0 and < 18)) continue;
            if (Phrase.EndsBefore(text, figure.Index, Limits, 1, " ")) continue;
            findings.At(Info, figure.Index, match.Index + match.Length - figure.Index, "这里有未成年人的年龄", "the age of a minor",
                "写成“一名小学生”“一名中学生”或“一个孩子”", "write \"a pupil\" or \"a child\"");
        }
    }

    /// <summary>Figures, full-width figures, or Chinese numerals up to 99; -1 for anything else.</summary>
    private static int Value(ReadOnlySpan<char> text)
    {
        int value = 0;
        if (NumberScanner.Digit(text[0]) >= 0)
        {
            foreach (char c in text) value = (value * 10) + NumberScanner.Digit(c);
            return value;
        }

        const string Numerals = "零一二三四五六七八九";
        int ten = text.IndexOf('十');
        if (ten < 0) return text.Length == 1 ? Numerals.IndexOf(text[0], StringComparison.Ordinal) : -1;
        int tens = ten == 0 ? 1 : Numerals.IndexOf(text[ten - 1], StringComparison.Ordinal);
        int ones = ten + 1 < text.Length ? Numerals.IndexOf(text[ten + 1], StringComparison.Ordinal) : 0;
        return (tens * 10) + ones;
    }

    [GeneratedRegex("(?<![0-9０-９.．几零一二三四五六七八九十百])(?<n>[0-9０-９]{1,2}|[一二三四五六七八九]?十?[一二三四五六七八九]|[一二三四五六七八九]?十)[ ]?(?:周)?岁(?!以上|以下|及以|以内|之前|以前|前|起|左右的群体|至|到|[-—–~～])|年龄[：: ]{0,2}(?<n>[0-9０-９]{1,2})(?![0-9０-９岁])", RegexOptions.CultureInvariant)]
    private static partial Regex Age();
}
