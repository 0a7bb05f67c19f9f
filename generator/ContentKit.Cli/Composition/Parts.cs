using ContentKit.Artwork.Designs;
using ContentKit.Artwork.Themes;
using ContentKit.Build;
using ContentKit.Build.Pieces;
using ContentKit.Content.Model;
using ContentKit.Export;

namespace ContentKit.Cli.Composition;

/// <summary>Puts the theme's code and the generator together.</summary>
public static class Parts
{
    public static BuildParts For(Theme theme, Library library) => new(
        library,
        theme,
        new DesignTools(theme.Palette, library),
        new DesignSet([]),
        ExporterSet.BuiltIn,
        new Civic.Web.CivicSite(),
        ToolVersion.Key);
}
