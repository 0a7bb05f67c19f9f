using ContentKit.Artwork.Themes;
using ContentKit.Drawing.Text;

namespace ContentKit.Cli.Composition;

/// <summary>A theme's fonts, opened once: reading them takes longer than drawing a poster.</summary>
internal sealed record ThemeFonts(FontLibrary Outlines, BitmapFont Led)
{
    public static ThemeFonts Of(Theme theme) => new(theme.OpenFonts(), new BitmapFont(() => theme.Files.Read(theme.LedFontPath)));
}
