using System.Text.RegularExpressions;
using ContentKit.Core;

namespace ContentKit.Content.Checks.Contacts;

/// <summary>WeChat, QQ, public and payment accounts, and long account numbers said to be such.</summary>
internal sealed partial class UnlistedAccountRule : IRule
{
    public RuleInfo Info { get; } = new(
        DiagnosticIds.UnlistedAccount, Severity.Error, new("没有登记的账号", "account not listed"),
        "微信号、QQ 号、公众号、群号写出来，读者会去加。只有写进 site.yml 的 contacts.accounts 的账号才能出现。",
        "请加微信号 fanzha_2026 领取资料。",
        "请到社区服务中心领取资料。");

    public void Check(CheckedFile file, Findings findings)
    {
        foreach (Match match in Account().Matches(file.Published))
        {
            Group account = match.Groups["id"];
            if (file.Scope.Listed.HasAccount(account.Value) || IsOrdinary(account.Value)) continue;
            findings.At(Info, account.Index, account.Length, $"账号 {account.Value} 没有登记", $"the account {account.Value} is not listed",
                "核实后写进 site.yml 的 contacts.accounts，或删掉", "verify it and add it to contacts.accounts of site.yml, or delete it");
        }
    }

    /// <summary>Latin words that stand beside 微信 without being an account.</summary>
    private static bool IsOrdinary(string account) =>
        account.Equals("WeChat", StringComparison.OrdinalIgnoreCase) || account.Equals("Windows", StringComparison.OrdinalIgnoreCase) ||
        account.Equals("iPhone", StringComparison.OrdinalIgnoreCase) || account.Equals("Android", StringComparison.OrdinalIgnoreCase) || account.Contains('某', StringComparison.Ordinal);

    [GeneratedRegex("(?:微信号?|微信账号|微信公众号|WeChat|VX|V信|威信|加V)[：:是为 “\"（(]{0,3}(?<id>[A-Za-z][A-Za-z0-9_-]{5,19}|[0-9]{6,11})(?![A-Za-z0-9_])" +
        "|(?:QQ|企鹅|扣扣)(?:号码|号|群号|群)?[：:是为 “\"（(]{0,3}(?<id>[1-9][0-9]{4,10})(?![0-9])" +
        "|(?:公众号|视频号|抖音号|小红书号|微博|支付宝账号|支付宝账户|Telegram|WhatsApp|Skype)[：:是为 ]{0,2}[“\"「『【@](?<id>[^\\s”\"」』】，。]{2,24})" +
        "|[“「『](?<id>[^\\s”」』，。]{2,24})[”」』](?:微信)?(?:公众号|视频号|抖音号)" +
        "|(?:群号|账号|帐号|账户号|卡号|户号)[：:是为 ]{0,3}(?<id>[0-9][0-9 -]{5,22}[0-9])(?![0-9元])", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Account();
}
