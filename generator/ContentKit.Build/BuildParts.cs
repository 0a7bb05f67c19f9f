using ContentKit.Artwork.Designs;
using ContentKit.Artwork.Themes;
using ContentKit.Build.Pieces;
using ContentKit.Content.Model;
using ContentKit.Core;
using ContentKit.Export;
using ContentKit.Site.Rendering;

namespace ContentKit.Build;

/// <summary>Everything a build works with, put together by the composition root.</summary>
/// <param name="Tool">Stands for the program's own code in every key.</param>
public sealed record BuildParts(
    Library Library,
    Theme Theme,
    DesignTools Tools,
    DesignSet Designs,
    ExporterSet Exporters,
    ISiteTheme SiteTheme,
    ContentKey Tool)
{
    /// <summary>Reads loudspeaker scripts out; null leaves sound off.</summary>
    public ISpeech? Speech { get; init; }
}
