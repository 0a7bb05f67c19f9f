using System.Collections.Frozen;
using ContentKit.Content.Model;

namespace ContentKit.Content.Checks;

/// <summary>The only contacts that may appear, from <c>site.yml</c>.</summary>
internal sealed class Whitelist
{
    // The police's own app, the same all over China (facts, App).
    private const string PoliceApp = "国家反诈中心";

    private readonly FrozenSet<string> _phones;
    private readonly FrozenSet<string> _emails;
    private readonly FrozenSet<string> _accounts;
    private readonly FrozenSet<string> _apps;
    private readonly Uri[] _urls;

    private Whitelist(Site site)
    {
        _phones = site.Contacts.Phones.Concat(site.Hotlines.Select(hotline => hotline.Number)).Select(DigitsOf).ToFrozenSet(StringComparer.Ordinal);
        _emails = site.Contacts.Emails.ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        _accounts = site.Contacts.Accounts.ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        _apps = site.Contacts.Apps.Append(PoliceApp).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        _urls = [site.BaseUrl, .. site.Contacts.Urls.Select(url => Uri.TryCreate(url, UriKind.Absolute, out Uri? uri) ? uri : null).OfType<Uri>()];
    }

    public static Whitelist Of(Site site) => new(site);

    public bool HasPhone(string digits) => _phones.Contains(digits);

    public bool HasEmail(string email) => _emails.Contains(email);

    public bool HasAccount(string account) => _accounts.Contains(account);

    public bool HasApp(string app) => _apps.Contains(app);

    /// <summary>Same host, and below the listed path.</summary>
    public bool HasUrl(Uri uri) => _urls.Any(listed =>
        string.Equals(listed.Host, uri.Host, StringComparison.OrdinalIgnoreCase) &&
        (uri.AbsolutePath + "/").StartsWith(listed.AbsolutePath.TrimEnd('/') + "/", StringComparison.Ordinal));

    private static string DigitsOf(string number) => new([.. number.Where(char.IsAsciiDigit)]);
}
