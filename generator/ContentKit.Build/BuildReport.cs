using System.Collections.Immutable;
using ContentKit.Build.Manifests;
using ContentKit.Core;

namespace ContentKit.Build;

/// <summary>What a build did. With an error among the findings nothing was published.</summary>
/// <param name="Drawn">Pieces that had to be made; the others came from the cache or still stood.</param>
public sealed record BuildReport(
    ImmutableArray<Diagnostic> Findings,
    Manifest Manifest,
    int Pieces,
    int Drawn,
    int FilesChanged)
{
    public static BuildReport Failed(IEnumerable<Diagnostic> findings) =>
        new([.. findings.Order(Diagnostic.BySource)], Manifest.Empty, 0, 0, 0);
}
