using System.Collections.Immutable;

namespace ContentKit.Artwork.Kits;

/// <summary>A file made for a kit.</summary>
/// <param name="About">What it is for, one line on the contents page.</param>
public sealed record KitPaper(string Name, string About, ImmutableArray<byte> Bytes);
