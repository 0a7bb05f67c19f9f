using Civic.Print.Documents;
using Civic.Print.Labels;
using Civic.Print.Leds;
using Civic.Print.Posters;
using Civic.Print.Stamps;
using Civic.Print.Strips;
using ContentKit.Artwork.Designs;
using ContentKit.Artwork.Themes;
using ContentKit.Build;
using ContentKit.Build.Pieces;
using ContentKit.Content.Model;
using ContentKit.Drawing.Text;
using ContentKit.Export;
using ContentKit.Site.Rendering;

namespace ContentKit.Cli.Composition;

/// <summary>Puts the theme's code and the generator together.</summary>
public static class Parts
{
    public static ISiteTheme SiteTheme { get; } = new Civic.Web.CivicSite();

    public static BuildParts For(Theme theme, Library library) => For(theme, ThemeFonts.Of(theme), library);

    internal static BuildParts For(Theme theme, ThemeFonts fonts, Library library) => new(
        library,
        theme,
        new DesignTools(
            theme.Palette,
            new Typesetter(fonts.Outlines, new LineBreakRules(library.Dictionary.Terms, [])),
            fonts.Led,
            new Illustrations(theme.Illustrations, theme.Palette),
            library),
        new DesignSet([new PosterDesign(), new LabelDesign(), new StampDesign(), new LedDesign(), new BannerDesign(), new DocumentDesign()]),
        ExporterSet.BuiltIn,
        SiteTheme,
        ToolVersion.Key);
}
