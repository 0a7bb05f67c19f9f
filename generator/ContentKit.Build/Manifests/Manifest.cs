using System.Collections.Immutable;

namespace ContentKit.Build.Manifests;

/// <summary>Everything an output folder holds, sorted by path. Written as <c>manifest.json</c>; the file itself is not listed.</summary>
public sealed record Manifest(
    ImmutableArray<ManifestPage> Pages,
    ImmutableArray<ManifestArtwork> Artwork,
    ImmutableArray<ManifestAsset> Assets)
{
    public const int Version = 1;

    public const string FileName = "manifest.json";

    public static Manifest Empty { get; } = new([], [], []);

    public Manifest Sorted() => new(
        Pages.Sort((a, b) => string.CompareOrdinal(a.Path, b.Path)),
        Artwork.Sort((a, b) => string.CompareOrdinal(a.Path, b.Path)),
        Assets.Sort((a, b) => string.CompareOrdinal(a.Path, b.Path)));
}

/// <param name="Path">From the output root, with <c>/</c>.</param>
/// <param name="Source">The content file it shows, from the input root; null for lists and fixed pages.</param>
/// <param name="Sha256">Of the file's bytes, lower-case hex.</param>
public sealed record ManifestPage(string Path, string? Source, string Sha256);

/// <param name="Width">Trim width in <paramref name="Unit"/>.</param>
/// <param name="Unit"><c>mm</c> or <c>px</c>.</param>
/// <param name="Dpi">Of pixel files; 0 for vector and text files.</param>
/// <param name="PixelWidth">Of pixel files; 0 for vector and text files.</param>
/// <param name="Colour"><c>cmyk</c>, <c>rgb</c> or <c>1bit</c>.</param>
/// <param name="Text">What the piece says, as plain text.</param>
public sealed record ManifestArtwork(
    string Path,
    string Source,
    string Audience,
    string Format,
    string Family,
    double Width,
    double Height,
    string Unit,
    double BleedMm,
    double Dpi,
    int PixelWidth,
    int PixelHeight,
    string Colour,
    string Text,
    string Sha256);

/// <summary>Feeds, style sheets, thumbnails, ZIPs: whatever is neither page nor piece.</summary>
public sealed record ManifestAsset(string Path, string Sha256);
