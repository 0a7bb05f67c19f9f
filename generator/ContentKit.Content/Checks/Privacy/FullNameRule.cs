using System.Buffers;
using ContentKit.Core;

namespace ContentKit.Content.Checks.Privacy;

/// <summary>A full name next to a word such as 受害人.</summary>
internal sealed class FullNameRule : IRule
{
    private static readonly string[] Roles =
        ["受害人", "受害者", "被害人", "被骗人", "事主", "当事人", "报警人", "报案人", "被告人", "嫌疑人", "嫌犯", "被告", "原告", "证人", "户主", "居民", "村民", "市民", "学生", "退休职工", "退休教师", "独居老人", "受骗人", "受骗者"];

    // A search for whole words of Chinese stops at every character; one for characters does not.
    private static readonly SearchValues<char> RoleStarts = SearchValues.Create([.. Roles.Select(role => role[0]).Distinct()]);

    // What masks a name or leaves it out: 张某, 张姓男子, 王家.
    private const string NotGiven = "某×＊*XＸxx○〇□_姓氏家总父母妻";

    // What speaks of somebody by title: 张女士, 王老师, 李阿姨.
    private static readonly string[] Titles =
        ["女士", "先生", "小姐", "太太", "老师", "老汉", "老太", "老人", "老伯", "老板", "老", "阿姨", "阿婆", "大爷", "大妈", "大姐", "大哥", "大叔", "大娘", "大伯", "奶奶", "爷爷", "叔叔", "伯伯", "婶", "师傅", "师", "同学", "经理", "主任", "医生", "警官", "会计", "女孩", "男孩"];

    // What may follow a name in running text; anything else means that the characters are ordinary words.
    private const string Follows = "，。、；：！？,;:!?“”‘’（）()《》「」\n\r\t |*0123456789０１２３４５６７８９在被于接收到称说遭因将向轻通的是与和为报下误先经从刷添加女男及等家有系也就才又把给按点扫打听信用想找看去来拿取刚已曾就并遂即今近年岁住\u0001";

    public RuleInfo Info { get; } = new(
        DiagnosticIds.FullName, Severity.Error, new("真实姓名", "full name"),
        "受害人、当事人和嫌疑人的全名不能公开，写成姓加“某”。",
        "受害人张小明接到自称客服的电话。",
        "受害人张某接到自称客服的电话。");

    public void Check(CheckedFile file, Findings findings)
    {
        string text = file.Published;
        int from = 0;
        while (from < text.Length)
        {
            int step = text.AsSpan(from).IndexOfAny(RoleStarts);
            if (step < 0) return;
            int at = from + step;
            int after = at + RoleLength(text.AsSpan(at));
            if (after == at)
            {
                from = at + 1;
                continue;
            }

            if (NameAfter(text, after) is { } name) Report(findings, text, name);
            else if (NameBefore(text, at) is { } before) Report(findings, text, before);
            from = after;
        }
    }

    /// <summary>Of the longest role that the text starts with; 0 when there is none.</summary>
    private static int RoleLength(ReadOnlySpan<char> text)
    {
        int longest = 0;
        foreach (string role in Roles)
            if (role.Length > longest && text.StartsWith(role, StringComparison.Ordinal)) longest = role.Length;
        return longest;
    }

    private void Report(Findings findings, string text, TextSpan name)
    {
        string masked = text[name.Offset] + "某";
        findings.At(Info, name.Offset, name.Length, $"这里有真实姓名 {text.Substring(name.Offset, name.Length)}", "a full name",
            $"写成“{masked}”", $"write {masked}");
    }

    /// <summary>受害人张小明, 受害人：张小明, 受害人（张小明）.</summary>
    private static TextSpan? NameAfter(string text, int at)
    {
        bool setOff = false;
        while (at < text.Length && text[at] is ('：' or ':' or '（' or '(' or '“' or ' ' or '*' or '，'))
        {
            setOff |= text[at] is '：' or ':' or '（' or '(' or '“';
            at++;
        }

        for (int length = 3; length >= 2; length--)
            if (IsName(text, at, length, setOff)) return new TextSpan(at, length);
        return null;
    }

    /// <summary>张小明（受害人）, 张小明系本案被告人, 张小明是受害人.</summary>
    private static TextSpan? NameBefore(string text, int at)
    {
        int end = at;
        foreach (string word in (ReadOnlySpan<string>)["本案", "该案", "此案", "一名"])
            if (text.AsSpan(0, end).EndsWith(word, StringComparison.Ordinal)) end -= word.Length;
        if (end > 0 && text[end - 1] is ('（' or '(')) end--;
        else if (end > 0 && text[end - 1] is ('系' or '是')) end--;
        else return null;
        for (int length = 3; length >= 2; length--)
        {
            int start = end - length;
            if (start < 0 || (start > 0 && Phrase.IsHan(text[start - 1]))) continue;
            if (Surnames.IsPlain(text[start], text[start + 1]) && AllGiven(text, start + 1, end)) return new TextSpan(start, length);
        }

        return null;
    }

    private static bool IsName(string text, int at, int length, bool setOff)
    {
        if (at + length > text.Length || !Surnames.IsAny(text[at]) || !AllGiven(text, at + 1, at + length)) return false;
        char next = at + length < text.Length ? text[at + length] : '\n';
        return Surnames.IsPlain(text[at], text[at + 1])
            ? Follows.Contains(next, StringComparison.Ordinal)
            : setOff && !Phrase.IsHan(next);
    }

    private static bool AllGiven(string text, int from, int to)
    {
        foreach (string title in Titles)
            if (string.CompareOrdinal(text, from, title, 0, title.Length) == 0) return false;
        for (int i = from; i < to; i++)
            if (!Phrase.IsHan(text[i]) || NotGiven.Contains(text[i], StringComparison.Ordinal) || (i > from && "在被于接收到称说将向的是与和为，了过着".Contains(text[i], StringComparison.Ordinal))) return false;
        return true;
    }
}
