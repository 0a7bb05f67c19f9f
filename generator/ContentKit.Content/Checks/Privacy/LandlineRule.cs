using ContentKit.Core;

namespace ContentKit.Content.Checks.Privacy;

/// <summary>Fixed lines with their area code: 010, 02x, 03xx to 09xx, then seven or eight digits.</summary>
internal sealed class LandlineRule : IRule
{
    public RuleInfo Info { get; } = new(
        DiagnosticIds.LandlineNumber, Severity.Error, new("座机号", "landline number"),
        "座机号会暴露住户或单位。删掉它；单位公布的号码请写进 site.yml 的 contacts.phones。",
        "对方留下的电话是 010-82345678。",
        "对方留下一个座机号。");

    public void Check(CheckedFile file, Findings findings)
    {
        foreach (NumberToken token in file.Numbers)
        {
            for (int total = 10; total <= 12; total++)
            {
                foreach (NumberWindow window in token.Windows(total))
                {
                    if (!IsLandline(window) || file.Scope.Listed.HasPhone(window.Digits)) continue;
                    findings.At(Info, window.Offset, window.Length, "这里有座机号", "a landline number",
                        "删掉，或写成“一个座机号”；单位公布的号码写进 site.yml 的 contacts.phones", "delete it; a published number belongs in contacts.phones of site.yml");
                }
            }
        }
    }

    private static bool IsLandline(NumberWindow window)
    {
        string digits = window.Digits;
        if (digits[0] != '0' || digits[1] == '0') return false;
        int area = digits[1] is '1' or '2' ? 3 : 4;
        int rest = digits.Length - area;
        return rest is 7 or 8 && digits[area] is >= '2' and <= '8' && (window.GroupCount == 1 || window.FirstGroup == area);
    }
}
