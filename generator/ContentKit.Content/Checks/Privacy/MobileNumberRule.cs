using ContentKit.Core;

namespace ContentKit.Content.Checks.Privacy;

internal sealed class MobileNumberRule : IRule
{
    public RuleInfo Info { get; } = new(
        DiagnosticIds.MobileNumber, Severity.Error, new("手机号", "mobile number"),
        "手机号会让人找到受害人，也可能把读者引向骗子。删掉它；单位公布的号码请写进 site.yml 的 contacts.phones。",
        "她接到 138 0013 8000 打来的电话。",
        "她接到一个陌生手机号打来的电话。");

    public void Check(CheckedFile file, Findings findings)
    {
        foreach (NumberToken token in file.Numbers)
        {
            if (token.Digits.Length < 11) continue;
            foreach (NumberWindow window in token.Windows(11))
                if ((window.FirstGroup is (3 or 7 or 11) || window.GroupCount == 11) && IsMobile(window.Digits)) Report(file, findings, window, window.Digits);
            foreach (NumberWindow window in token.Windows(13))
                if (window.Digits.StartsWith("86", StringComparison.Ordinal) && window.FirstGroup == 13 && IsMobile(window.Digits[2..])) Report(file, findings, window, window.Digits[2..]);
        }
    }

    private void Report(CheckedFile file, Findings findings, NumberWindow window, string number)
    {
        if (file.Scope.Listed.HasPhone(number)) return;
        findings.At(Info, window.Offset, window.Length, "这里有手机号", "a mobile number",
            "删掉，或写成“一个陌生手机号”；单位公布的号码写进 site.yml 的 contacts.phones", "delete it; a published number belongs in contacts.phones of site.yml");
    }

    // 1 and then 3 to 9: the ranges given to mobile networks.
    private static bool IsMobile(string digits) => digits[0] == '1' && digits[1] is >= '3' and <= '9';
}
