using System.Collections.Immutable;
using ContentKit.Build.Shards;

namespace ContentKit.Build;

/// <summary>What of the library to build, and how.</summary>
/// <param name="Audiences">Only pieces of these; empty for all. Pages are always all, so that no link breaks.</param>
/// <param name="BaseUrl">Overrides the address in <c>site.yml</c>.</param>
/// <param name="Jobs">Workers; the output does not depend on it.</param>
public sealed record BuildOptions(
    BuildScope Scope,
    ImmutableArray<string> Audiences,
    Uri? BaseUrl,
    int Jobs)
{
    /// <summary>Only this share of the pieces, and nothing that needs them all; null for a whole build.</summary>
    public Share? Share { get; init; }

    /// <summary>Whether to put the pictures of each audience's pieces together on a page.</summary>
    public bool ContactSheets { get; init; }
}

public enum BuildScope
{
    Everything,

    /// <summary>Pages only; the print desk is empty.</summary>
    Site,

    /// <summary>Pieces only.</summary>
    Artwork,
}
