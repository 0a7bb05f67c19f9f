using ContentKit.Site.Pages;
using ContentKit.Site.Routing;

namespace ContentKit.Site.Planning;

/// <summary>The site's sections as navigation and breadcrumbs name them.</summary>
public static class Trails
{
    public static NamedLink Situations { get; } = new(Routes.Situations, "有人让我…");

    public static NamedLink Scams { get; } = new(Routes.Scams, "骗局类型");

    public static NamedLink Cases { get; } = new(Routes.Cases, "以案说法");

    public static NamedLink Tips { get; } = new(Routes.Tips, "防骗提醒");

    public static NamedLink Audiences { get; } = new(Routes.Audiences, "按人群看");

    public static NamedLink Channels { get; } = new(Routes.Channels, "在哪里遇到");

    public static NamedLink Quizzes { get; } = new(Routes.Quizzes, "防骗问答");

    public static NamedLink Print { get; } = new(Routes.Print, "宣传品下载");

    public static NamedLink Venues { get; } = new(Routes.Venues, "按场所张贴");

    public static NamedLink Letters { get; } = new(Routes.Letters, "一封信");

    public static NamedLink Campaigns { get; } = new(Routes.Campaigns, "宣传安排");

    public static NamedLink Coverage { get; } = new(Routes.Coverage, "覆盖检查");

    public static NamedLink Guide { get; } = new(Routes.Guide, "使用手册");
}
