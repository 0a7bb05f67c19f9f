using System.Globalization;

namespace ContentKit.Site.Routing;

/// <summary>The address of every page, from the site's root. Ids go in as they are, so addresses stay when titles change.</summary>
public static class Routes
{
    public const string Home = "";
    public const string Cases = "cases/";
    public const string Scams = "scams/";
    public const string Tips = "tips/";
    public const string Audiences = "audiences/";
    public const string Situations = "situations/";
    public const string Channels = "channels/";
    public const string Venues = "venues/";
    public const string Letters = "letters/";
    public const string Rescue = "rescue/";
    public const string Print = "print/";
    public const string Quizzes = "quiz/";
    public const string Campaigns = "campaigns/";
    public const string Search = "search/";
    public const string Guide = "guide/";
    public const string Coverage = "coverage/";
    public const string NotFound = "404.html";
    public const string Feed = "feed.xml";
    public const string JsonFeed = "feed.json";
    public const string WebManifest = "manifest.webmanifest";

    public static string Case(string id) => $"cases/{id}/";

    public static string Scam(string id) => $"scams/{id}/";

    public static string Tip(string id) => $"tips/{id}/";

    public static string Audience(string id) => $"audiences/{id}/";

    public static string Situation(string id) => $"situations/{id}/";

    public static string Channel(string slug) => $"channels/{slug}/";

    public static string Venue(string id) => $"venues/{id}/";

    public static string Letter(string id) => $"letters/{id}/";

    public static string Quiz(string id) => $"quiz/{id}/";

    public static string Campaign(string id) => $"campaigns/{id}/";

    public static string Calendar(string id) => $"campaigns/{id}.ics";

    public static string Desk(string audience) => $"print/{audience}/";

    public static string DeskFormat(string audience, string format) => $"print/{audience}/{format}/";

    public static string OrderSheet(string audience) => $"print/{audience}/order/";

    public static string Kit(string id) => $"kits/{id}/";

    public static string GuidePage(string id) => $"guide/{id}/";

    /// <summary>The <paramref name="block"/>th block of a long list, counted from its oldest entry, so that its address keeps its content.</summary>
    public static string Block(string list, int block) => string.Create(CultureInfo.InvariantCulture, $"{list}page/{block}/");

    public static string Illustration(string file) => $"assets/pictures/{file}.svg";

    /// <param name="content">Names the photo's content.</param>
    public static string Photo(string content, int width, string extension) => string.Create(CultureInfo.InvariantCulture, $"photos/{content}-{width}.{extension}");

    public static string Asset(string file) => $"assets/{file}";

    /// <summary>The file a page's route is written to.</summary>
    public static string File(string route) => route.Length == 0 || route[^1] == '/' ? route + "index.html" : route;
}
