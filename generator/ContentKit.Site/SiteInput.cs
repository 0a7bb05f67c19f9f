using System.Collections.Immutable;
using ContentKit.Content.Model;
using ContentKit.Core;
using ContentKit.Site.Model;
using ContentKit.Site.Routing;

namespace ContentKit.Site;

/// <summary>Everything the site is made from.</summary>
/// <param name="Pieces">Finished pieces to link; empty for a site without artwork.</param>
/// <param name="Illustrations">Pictures that content names, by id.</param>
/// <param name="Palette">The theme's colours as screens show them, by name.</param>
/// <param name="Offline">The copy to carry on a stick; null where none was made.</param>
/// <param name="Coverage">For the editors' page; null leaves it out.</param>
/// <param name="BaseUrl">Overrides the address in <c>site.yml</c>; absolute, with a trailing slash.</param>
public sealed record SiteInput(
    Library Library,
    ImmutableArray<PieceLink> Pieces,
    ImmutableArray<KitLink> Kits,
    ImmutableSortedDictionary<string, string> Illustrations,
    ImmutableSortedDictionary<string, Rgb> Palette,
    LinkStyle LinkStyle = LinkStyle.Directory,
    Uri? BaseUrl = null,
    KitLink? Offline = null,
    CoverageTable? Coverage = null)
{
    /// <summary>Photos that bodies show, by their path from the input folder.</summary>
    public ImmutableSortedDictionary<string, PhotoLink> Photos { get; init; } = ImmutableSortedDictionary<string, PhotoLink>.Empty;

    public Uri Address => BaseUrl ?? Library.Site.BaseUrl;
}
