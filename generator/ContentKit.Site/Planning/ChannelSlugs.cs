using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text;

namespace ContentKit.Site.Planning;

/// <summary>Addresses for channels, which content names in free Chinese text.</summary>
internal static class ChannelSlugs
{
    private static readonly FrozenDictionary<string, string> Known = new Dictionary<string, string>
    {
        ["电话"] = "phone",
        ["短信"] = "sms",
        ["微信"] = "wechat",
        ["微信群"] = "wechat-group",
        ["QQ群"] = "qq-group",
        ["短视频"] = "short-video",
        ["直播"] = "live-stream",
        ["快递"] = "parcel",
        ["线下"] = "in-person",
        ["上门"] = "at-the-door",
        ["网购平台"] = "shopping-site",
        ["会议软件"] = "meeting-app",
        ["游戏"] = "game",
        ["社交软件"] = "social-app",
        ["交友软件"] = "dating-app",
        ["邮件"] = "email",
        ["网页"] = "web-page",
        ["招聘网站"] = "job-site",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>A readable address for the usual ones, else one from the name's hash, which stays as long as the name does.</summary>
    public static string Of(string name) =>
        Known.TryGetValue(name, out string? slug) ? slug : "c-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)))[..8];
}
