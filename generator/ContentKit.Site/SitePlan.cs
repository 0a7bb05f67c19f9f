using System.Collections.Immutable;

namespace ContentKit.Site;

/// <summary>Every file of the site: what it is called and what it depends on, nothing rendered yet.</summary>
/// <param name="Pages">In ordinal order of their paths.</param>
/// <param name="Assets">In ordinal order of their paths.</param>
public sealed record SitePlan(ImmutableArray<SitePage> Pages, ImmutableArray<SiteAsset> Assets);
