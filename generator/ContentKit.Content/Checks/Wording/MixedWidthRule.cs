using System.Buffers;
using ContentKit.Core;

namespace ContentKit.Content.Checks.Wording;

/// <summary>Half-width marks inside Chinese, full-width letters and digits, marks typed twice.</summary>
internal sealed class MixedWidthRule : IRule
{
    private static readonly SearchValues<char> Suspects = SearchValues.Create(
        ",;:!?()\"'.-，。、；：" + string.Concat(Enumerable.Range('！', '｝' - '！' + 1).Select(c => (char)c).Where(c => char.IsLetterOrDigit(c) || c is '％' or '．' or '＠')));

    public RuleInfo Info { get; } = new(
        DiagnosticIds.MixedWidth, Severity.Warning, new("全角半角混用", "mixed width"),
        "中文里用全角标点（，。：！？（）“”），数字和英文字母用半角。",
        "先挂断,再核实(拨打９６１１０)。",
        "先挂断，再核实（拨打96110）。");

    public void Check(CheckedFile file, Findings findings)
    {
        string text = file.Prose;
        int body = TextViews.YamlEnd(file.Source);
        for (int at = 0; at < text.Length; at++)
        {
            int step = text.AsSpan(at).IndexOfAny(Suspects);
            if (step < 0) return;
            at += step;
            at += Judge(findings, text, at, at < body) - 1;
        }
    }

    /// <returns>Characters dealt with.</returns>
    private int Judge(Findings findings, string text, int at, bool yaml)
    {
        char c = text[at];
        char before = at > 0 ? text[at - 1] : '\n';
        char after = at + 1 < text.Length ? text[at + 1] : '\n';
        switch (c)
        {
            case ',' or ';' or ':' or '!' or '?' when IsChinese(before) && (IsChinese(after) || after is '\n' or ' '):
                // In YAML a comma with a blank parts the items of a list, and a colon may end a key.
                if (yaml && (after is ' ' or '\n' || c == ':')) return 1;
                Report(findings, at, 1, $"中文里用了半角“{c}”", $"half-width {c} in Chinese text", Full(c));
                return 1;
            case '(' when Phrase.IsHan(before) && !(after is '/' or '.' or '#' or 'h'):
            case ')' when Phrase.IsHan(before):
            case '(' when Phrase.IsHan(after) && before != ']':
                Report(findings, at, 1, $"中文里用了半角“{c}”", $"half-width {c} in Chinese text", Full(c));
                return 1;
            case '"' or '\'' when !yaml && (Phrase.IsHan(before) || Phrase.IsHan(after)):
                Report(findings, at, 1, $"中文里用了直引号 {c}", $"straight quote {c} in Chinese text", Phrase.IsHan(after) && !Phrase.IsHan(before) ? "“" : "”");
                return 1;
            case '.' when after == '.' && IsChinese(before):
                int dots = Run(text, at, '.');
                Report(findings, at, dots, "省略号用了英文句点", "full stops for an ellipsis", "……");
                return dots;
            case '-' when after == '-' && IsChinese(before):
                int dashes = Run(text, at, '-');
                Report(findings, at, dashes, "破折号用了连字符", "hyphens for a dash", "——");
                return dashes;
            case '，' or '。' or '、' or '；' or '：' when after == c:
                int same = Run(text, at, c);
                Report(findings, at, same, $"“{c}”连着写了 {same} 个", $"{c} stands {same} times", c == '。' && same >= 3 ? "……" : c.ToString());
                return same;
            case >= '！' and not ('，' or '；' or '：'):
                int wide = 1;
                while (at + wide < text.Length && text[at + wide] is >= '！' and <= '｝' && (char.IsLetterOrDigit(text[at + wide]) || text[at + wide] is '％' or '．' or '＠')) wide++;
                string half = new([.. text.AsSpan(at, wide).ToArray().Select(w => (char)(w - '！' + '!'))]);
                Report(findings, at, wide, "数字、字母用了全角", "full-width letters or digits", half);
                return wide;
            default:
                return 1;
        }
    }

    private void Report(Findings findings, int at, int length, string chinese, string english, string instead) =>
        findings.At(Info, at, length, chinese, english, $"改成 {instead}", $"write {instead}");

    private static bool IsChinese(char c) => Phrase.IsHan(c) || c is '”' or '“' or '》' or '《' or '）' or '（' or '」' or '「';

    private static int Run(string text, int at, char c)
    {
        int length = 1;
        while (at + length < text.Length && text[at + length] == c) length++;
        return length;
    }

    private static string Full(char c) => ((char)(c - '!' + '！')).ToString();
}
