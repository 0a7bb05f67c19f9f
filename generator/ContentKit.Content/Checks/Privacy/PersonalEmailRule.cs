using ContentKit.Core;

namespace ContentKit.Content.Checks.Privacy;

internal sealed class PersonalEmailRule : IRule
{
    // Free mailboxes: behind them stands a person, not an office.
    private static readonly HashSet<string> Providers = new(StringComparer.OrdinalIgnoreCase)
    {
        "qq.com", "vip.qq.com", "foxmail.com", "163.com", "vip.163.com", "126.com", "yeah.net", "139.com", "189.cn", "wo.cn", "sina.com", "sina.cn",
        "sohu.com", "tom.com", "21cn.com", "aliyun.com", "gmail.com", "outlook.com", "hotmail.com", "live.com", "icloud.com", "yahoo.com",
    };

    public RuleInfo Info { get; } = new(
        DiagnosticIds.PersonalEmail, Severity.Error, new("个人邮箱", "personal e-mail address"),
        "个人邮箱能找到具体的人。删掉它；单位公布的邮箱请写进 site.yml 的 contacts.emails。",
        "她把资料发到了 zhangsan@163.com。",
        "她把资料发到了对方的邮箱。");

    public void Check(CheckedFile file, Findings findings)
    {
        foreach (TextSpan email in EmailScanner.Scan(file.Published))
        {
            string address = file.Published.Substring(email.Offset, email.Length);
            if (!IsPersonal(address) || file.Scope.Listed.HasEmail(address)) continue;
            findings.At(Info, email.Offset, email.Length, "这里有个人邮箱", "a personal e-mail address",
                "删掉，或写“一个邮箱”", "delete it");
        }
    }

    public static bool IsPersonal(string address) => Providers.Contains(address[(address.AsSpan().IndexOfAny('@', '＠') + 1)..]);
}
