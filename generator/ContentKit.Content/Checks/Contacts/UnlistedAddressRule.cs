using System.Text.RegularExpressions;
using ContentKit.Core;

namespace ContentKit.Content.Checks.Contacts;

internal sealed partial class UnlistedAddressRule : IRule
{
    public RuleInfo Info { get; } = new(
        DiagnosticIds.UnlistedAddress, Severity.Error, new("没有登记的网址", "web address not listed"),
        "读者会照着打开。只有写进 site.yml 的 contacts.urls 的网址才能出现；骗子用过的网址不要写出来。",
        "请打开 http://12306-gaiqian.example.com/ 查看。",
        "请打开 https://example.org/ 查看。");

    public void Check(CheckedFile file, Findings findings)
    {
        string text = file.Published;
        if (!MayHoldAddress(text)) return;
        foreach (Match match in Address().Matches(text))
        {
            string written = match.Value.TrimEnd('.', ',', ')', '\'', '"');
            if (match.Index > 0 && text[match.Index - 1] == '@') continue;
            bool bare = !written.Contains("://", StringComparison.Ordinal);
            if (!Uri.TryCreate(bare ? "http://" + written : written, UriKind.Absolute, out Uri? uri) || IsLocal(uri) || file.Scope.Listed.HasUrl(uri)) continue;
            findings.At(Info, match.Index, written.Length, $"网址 {written} 没有登记", $"the address {written} is not listed",
                "核实后写进 site.yml 的 contacts.urls，或删掉", "verify it and add it to contacts.urls of site.yml, or delete it");
        }
    }

    /// <summary>Whether anything stands where a domain's last part or an address's path would: the dot of a list's number has a blank after it.</summary>
    private static bool MayHoldAddress(string text)
    {
        for (int dot = text.IndexOf('.'); dot >= 0; dot = text.IndexOf('.', dot + 1))
            if (dot + 1 < text.Length && (char.IsAsciiLetter(text[dot + 1]) || text[dot + 1] is '中' or '公' or '网')) return true;
        return text.Contains("://", StringComparison.Ordinal);
    }

    // The preview's own address, in the guide.
    private static bool IsLocal(Uri uri) => uri.Host is "localhost" or "127.0.0.1";

    [GeneratedRegex("(?<![A-Za-z0-9@._-])(?:[a-z]{3,8}://[^\\s\\u0001\\u3000-\\u9fff\\uff00-\\uffef“”‘’<>\"'`|\\]]+|(?:[A-Za-z0-9][A-Za-z0-9-]{0,62}\\.){1,4}(?:com|cn|net|org|gov|edu|top|xyz|vip|cc|info|me|io|shop|site|club|link|ltd|wang|online|live|tech|work|icu|fun|biz|tv|hk|tw|us|ru|store|pro|mobi|asia|ink|app|win|bid|loan|men|中国|公司|网络)(?![A-Za-z0-9_-])(?::[0-9]{1,5})?(?:/[^\\s\\u0001\\u3000-\\u9fff\\uff00-\\uffef“”‘’<>\"'`|\\]]*)?)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Address();
}
