using ContentKit.Core;
using ContentKit.Site.Planning;
using ContentKit.Site.Routing;

namespace ContentKit.Site.Feeds;

/// <summary>Lets a phone put the site on its home screen.</summary>
internal static class WebManifest
{
    public static byte[] Write(Catalogue catalogue, string icon) => JsonStyle.Write(JsonStyle.Indented, json =>
    {
        json.WriteStartObject();
        json.WriteString("name", $"{catalogue.Site.Title} · {catalogue.Site.Organisation}");
        json.WriteString("short_name", catalogue.Site.Title);
        json.WriteString("lang", "zh-CN");
        json.WriteString("start_url", "./");
        json.WriteString("scope", "./");
        json.WriteString("display", "browser");
        if (catalogue.Palette.TryGetValue("red-dark", out Rgb theme)) json.WriteString("theme_color", theme.ToString());
        if (catalogue.Palette.TryGetValue("paper", out Rgb ground)) json.WriteString("background_color", ground.ToString());
        json.WriteStartArray("icons");
        json.WriteStartObject();
        json.WriteString("src", icon);
        json.WriteString("sizes", "any");
        json.WriteString("type", "image/svg+xml");
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteStartArray("shortcuts");
        json.WriteStartObject();
        json.WriteString("name", "我现在可能被骗了");
        json.WriteString("url", "./" + Routes.Rescue);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    });
}
