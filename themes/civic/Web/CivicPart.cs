using ContentKit.Content.Model;
using ContentKit.Site.Pages;
using ContentKit.Site.Planning;
using ContentKit.Site.Rendering;
using Microsoft.AspNetCore.Components;

namespace Civic.Web;

/// <summary>What every component of the theme knows: the view it stands on.</summary>
public abstract class CivicPart : PageComponent
{
    [Parameter, EditorRequired]
    public required PageView View { get; set; }

    protected Catalogue Catalogue => View.Catalogue;

    protected Site Site => View.Catalogue.Site;

    protected string To(string route) => View.Links.To(route);

    /// <summary>Text that may break only where an editor marked it.</summary>
    protected static MarkupString Lines(string text) => new(string.Join("<br>", Words.Lines(text).Select(line => Html(line))));

    protected static string Html(string text) => System.Net.WebUtility.HtmlEncode(text);
}
