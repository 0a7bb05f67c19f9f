using System.Text.RegularExpressions;
using ContentKit.Core;

namespace ContentKit.Content.Checks.Contacts;

/// <summary>Names of programs that a reader might install.</summary>
internal sealed partial class UnlistedAppRule : IRule
{
    public RuleInfo Info { get; } = new(
        DiagnosticIds.UnlistedApp, Severity.Error, new("没有登记的软件", "app not listed"),
        "读者会照着名字去装，骗子的软件也会借机得到宣传。只有写进 site.yml 的 contacts.apps 的软件名才能出现，别的写“一款陌生软件”。",
        "对方让她下载“鑫盛理财”APP。",
        "对方让她下载一款陌生软件。");

    public void Check(CheckedFile file, Findings findings)
    {
        // Every match has an opening quotation mark.
        if (file.Published.AsSpan().IndexOfAny("“「『\"") < 0) return;
        foreach (Match match in App().Matches(file.Published))
        {
            Group name = match.Groups["app"];
            if (file.Scope.Listed.HasApp(name.Value)) continue;
            findings.At(Info, name.Index, name.Length, $"软件“{name.Value}”没有登记", $"the app {name.Value} is not listed",
                "写成“一款陌生软件”；官方软件核实后写进 site.yml 的 contacts.apps", "write \"an unknown app\"; an official one belongs in contacts.apps of site.yml");
        }
    }

    [GeneratedRegex("[“「『\"](?<app>[^\\s”」』\"，。；]{2,16})[”」』\"][ ]?(?:手机)?(?:APP|应用程序|小程序|客户端)" +
        "|(?:下载|安装|装上|扫码下载|注册)(?:了|并安装|安装)?(?:一款|一个|名为|叫|叫做|名叫|一款名为|一款叫|官方)*[“「『](?<app>[^\\s”」』，。；]{2,16})[”」』]", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex App();
}
