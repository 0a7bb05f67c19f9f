using System.Collections.Frozen;
using ContentKit.Core;

namespace ContentKit.Content.Checks.Contacts;

/// <summary>Numbers that a reader could call and that <c>site.yml</c> does not list. Mobile and landline numbers are privacy's.</summary>
internal sealed class UnlistedNumberRule : IRule
{
    private static readonly string[] CallWords =
        ["拨打", "致电", "拨", "打", "电话", "热线", "专线", "客服", "号码", "来电", "联系", "咨询", "求助", "举报", "服务号", "短信发到", "短信发送到", "发送到", "回拨"];

    private static readonly string[] NumberWords = ["热线", "专线", "客服", "电话", "来电", "短信", "报警", "发来", "打来", "号码", "咨询", "专席"];

    // After these a number is money, a count, a date or a name, never a call.
    private const string Units = "元万亿%％‰个名人件起米分秒年月日天次条种家户张份页倍吨斤克岁块毛折点时层楼号字位类项期届章款单级线路周季寸公里千厘毫平×*x：:/";

    // Short numbers known all over China; told apart from plain figures by knowing them.
    private static readonly FrozenSet<string> Services = new[]
    {
        "110", "119", "120", "122", "12110", "96110", "12381", "12377", "12321", "12345", "12315", "12348", "12355", "12338", "12333", "12366", "12389", "12388",
        "12318", "12306", "12378", "12363", "12386", "12300", "12305", "12309", "12368", "10086", "10010", "10099", "95588", "95533", "95599", "95566", "95555", "95528",
        "95577", "95561", "95568", "95508", "95595", "95580", "95559", "95558", "95516", "95188", "95017", "95118", "95311", "95338", "95543", "95546", "95554",
        "11183", "11185", "114", "96119", "96315", "96123",
    }.ToFrozenSet(StringComparer.Ordinal);

    public RuleInfo Info { get; } = new(
        DiagnosticIds.UnlistedNumber, Severity.Error, new("没有登记的号码", "number not listed"),
        "读者会照着打。只有写进 site.yml 的 contacts.phones 或 hotlines 的号码才能出现，骗子仿的正是这样的页面。",
        "有疑问请拨打 4008001234。",
        "有疑问请拨打 96110。");

    public void Check(CheckedFile file, Findings findings)
    {
        string text = file.Published;
        foreach (NumberToken token in file.Numbers)
        {
            bool whole = IsServiceCentre(token.Digits) && token.Groups.Length <= 3;
            if (whole)
            {
                if (!IsAmount(text, token.End)) Judge(file, findings, token.Digits, token.Start, token.End - token.Start);
                continue;
            }

            if (file.Scope.Listed.HasPhone(token.Digits)) continue;
            foreach (NumberGroup group in token.Groups)
            {
                if (group.Length is < 3 or > 8) continue;
                NumberWindow window = token.Window(token.Groups.IndexOf(group), token.Groups.IndexOf(group));
                if (IsGlued(text, window) || IsAmount(text, window.Offset + window.Length) || IsMoneyBefore(text, window.Offset)) continue;
                if (Services.Contains(window.Digits) || IsCalled(text, window)) Judge(file, findings, window.Digits, window.Offset, window.Length);
            }
        }
    }

    private void Judge(CheckedFile file, Findings findings, string digits, int offset, int length)
    {
        if (file.Scope.Listed.HasPhone(digits)) return;
        findings.At(Info, offset, length, $"号码 {digits} 没有登记", $"the number {digits} is not listed",
            "核实后写进 site.yml 的 contacts.phones，或删掉", "verify it and add it to contacts.phones of site.yml, or delete it");
    }

    /// <summary>400 and 800 service centres: ten digits.</summary>
    private static bool IsServiceCentre(string digits) => digits.Length == 10 && (digits.StartsWith("400", StringComparison.Ordinal) || digits.StartsWith("800", StringComparison.Ordinal));

    private static bool IsCalled(string text, NumberWindow window) =>
        Phrase.EndsBefore(text, window.Offset, CallWords, 3, "：:是为“\"（( *") ||
        (window.Length <= 6 && Phrase.StartsAfter(text, window.Offset + window.Length, NumberWords, 2, "”\"）) *的"));

    /// <summary>Part of a decimal, a code, a file name or a longer word: 3.110, v110, a4-110.</summary>
    private static bool IsGlued(string text, NumberWindow window)
    {
        char before = window.Offset > 0 ? text[window.Offset - 1] : ' ';
        int end = window.Offset + window.Length;
        char after = end < text.Length ? text[end] : ' ';
        return before is ('.' or '-' or '_' or '/' or '#' or '=' or ',' or '+' or '×') || char.IsAsciiLetter(before) || after is '_' || char.IsAsciiLetter(after) ||
               (after is ('-' or '.' or ',') && end + 1 < text.Length && char.IsAsciiLetterOrDigit(text[end + 1]));
    }

    private static bool IsAmount(string text, int end)
    {
        int at = end;
        while (at < text.Length && text[at] == ' ') at++;
        return at < text.Length && ((at > end && char.IsAsciiLetter(text[at])) || Units.Contains(text[at], StringComparison.Ordinal) && !(text[at] == '号' && at + 1 < text.Length && text[at + 1] == '码'));
    }

    private static bool IsMoneyBefore(string text, int at) =>
        Phrase.EndsBefore(text, at, ["¥", "￥", "第", "约", "近", "共", "验证码", "尾号", "编号", "单号", "工号", "警号", "邮编", "金额", "转账", "转", "汇", "付", "垫", "交", "花", "赚", "返", "充", "存", "取", "借", "损失", "超过"], 1, " ");
}
