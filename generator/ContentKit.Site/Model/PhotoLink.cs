using System.Collections.Immutable;

namespace ContentKit.Site.Model;

/// <summary>A committed photo as pages show it.</summary>
/// <param name="Copies">Narrowest first; at least one.</param>
public sealed record PhotoLink(ImmutableArray<PhotoCopy> Copies);

/// <param name="Path">From the output root, with <c>/</c>.</param>
/// <param name="Width">In pixels.</param>
public sealed record PhotoCopy(string Path, int Width, int Height);
