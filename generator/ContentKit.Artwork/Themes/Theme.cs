using System.Collections.Immutable;
using ContentKit.Artwork.Designs;
using ContentKit.Artwork.Formats;
using ContentKit.Content;
using ContentKit.Core;
using ContentKit.Drawing.Text;

namespace ContentKit.Artwork.Themes;

/// <summary>Everything of a theme but its code: colours, fonts, drawings, formats.</summary>
/// <param name="LedFontPath">GNU Unifont's <c>.hex</c> file, from the theme's root.</param>
/// <param name="Digest">What <see cref="Key"/> is worked out by.</param>
public sealed record Theme(
    string Name,
    Palette Palette,
    ImmutableArray<ThemeFont> Fonts,
    string LedFontPath,
    IllustrationIndex Illustrations,
    FormatCatalogue Formats,
    Lazy<ContentKey> Digest,
    IFileSource Files)
{
    /// <summary>Over palette, accents and fonts: the part of every piece's key that stands for the theme. The first call reads fifty megabytes.</summary>
    public ContentKey Key => Digest.Value;

    /// <summary>Print shops, ordered by id.</summary>
    public ImmutableArray<VendorPreset> Presets { get; init; } = [];

    /// <summary>With the formats as that print shop wants them; unchanged without one.</summary>
    public Theme For(string? vendor) => Presets.FirstOrDefault(preset => preset.Id == vendor) is { } chosen ? WithFormats(chosen.Apply) : this;

    /// <summary>With a CMYK image at the format's resolution beside every print file, for shops that want one.</summary>
    public Theme WithTiff() => WithFormats(format => format.Colour == ColourMode.Cmyk && !format.Exports.Contains("tiff")
        ? format with { Exports = format.Exports.Add("tiff") } : format);

    private Theme WithFormats(Func<Format, Format> change) => this with { Formats = new FormatCatalogue(Formats.All.Select(change)) };

    /// <summary>The names that content may use but the theme defines.</summary>
    public ContentVocabulary Vocabulary => new([.. Illustrations.Ids], [.. Formats.Ids], [.. Palette.Accents.Keys]) { Vendors = [.. Presets.Select(preset => preset.Id)] };

    /// <summary>Opens the fonts; each file is read when a text needs it.</summary>
    public FontLibrary OpenFonts() =>
        new(Fonts.Select(font => new FontSource(font.Name, () => Files.Read(font.Path), font.Fallbacks)));
}
