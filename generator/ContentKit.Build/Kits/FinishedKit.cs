using ContentKit.Artwork.Kits;
using ContentKit.Site.Model;

namespace ContentKit.Build.Kits;

/// <summary>A kit whose ZIP stands in the coming output.</summary>
public sealed record FinishedKit(Kit Kit, PublishedFile File, KitLink Link);
