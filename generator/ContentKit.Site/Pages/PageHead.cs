using System.Collections.Immutable;
using ContentKit.Core;

namespace ContentKit.Site.Pages;

/// <summary>What is said about a page: in its head, in search results, in its breadcrumbs.</summary>
/// <param name="Route">Address from the site's root.</param>
/// <param name="Section">Route of the navigation entry it belongs to; null outside the navigation.</param>
/// <param name="Trail">Pages above it, from the home page's children down, without itself.</param>
/// <param name="Published">For an article, its date.</param>
/// <param name="ShareImage">Path of a picture from the output root.</param>
/// <param name="Listed">False keeps the page out of the site map and asks search engines to pass it by.</param>
public sealed record PageHead(
    string Title,
    string Description,
    string Route,
    string? Section,
    ImmutableArray<NamedLink> Trail,
    DateOnly? Published = null,
    DateOnly? Reviewed = null,
    string? ShareImage = null,
    bool Listed = true)
{
    internal void Describe(KeyBuilder key)
    {
        key.Add(Title).Add(Description).Add(Route).Add(Section).Add(Published).Add(Reviewed).Add(ShareImage).Add(Listed);
        NamedLink.Describe(Trail, key);
    }
}
