using System.Collections.Immutable;
using ContentKit.Site.Planning;
using ContentKit.Site.Routing;

namespace ContentKit.Site.Pages;

/// <summary>One page, ready for a theme's components.</summary>
/// <param name="Body">The page's own Markdown as HTML; null when it has none.</param>
/// <param name="Frame">HTML of the theme's frame components, in the theme's order.</param>
public sealed record PageView(PageModel Model, PageHead Head, Links Links, Catalogue Catalogue, string? Body, ImmutableArray<string> Frame = default);
