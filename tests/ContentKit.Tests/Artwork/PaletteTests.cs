using System.Globalization;
using System.Text;
using ContentKit.Artwork.Designs;
using ContentKit.Core;
using ContentKit.Drawing.Scenes;
using ContentKit.Tests.Export;

namespace ContentKit.Tests.Artwork;

public sealed class PaletteTests
{
    private static readonly Palette s_palette = ArtworkSamples.Civic.Palette;

    public static TheoryData<string> Accents => [.. s_palette.Accents.Keys];

    [Theory]
    [MemberData(nameof(Accents))]
    public void Accent_TextStandsOutFromWhatItIsSetOn(string name)
    {
        Accent accent = s_palette.Accents[name];

        // WCAG 2.2: 3:1 for large type, 4.5:1 for the rest. Type upon the ground is always large.
        Assert.True(Contrast(accent.On, accent.Ground) >= 3);
        Assert.True(Contrast(accent.Spark, accent.Ground) >= 3);
        Assert.True(Contrast(accent.Deep, accent.Tint) >= 4.5);
        Assert.True(Contrast(s_palette["paper"], accent.Deep) >= 4.5);
    }

    [Fact]
    public void EveryAudience_NamesAnAccentOfTheTheme() =>
        Assert.All(ArtworkSamples.Input.Audiences, audience => Assert.True(s_palette.Accents.ContainsKey(audience.Accent), audience.Accent));

    [Fact]
    public void Colours_KeepUnderTheInkLimit() =>
        // 300 %: where preflight starts to warn; 320 % is the press's limit (GWG R0026).
        Assert.All(s_palette.Colours.Values, colour => Assert.True(colour.Cmyk.TotalInk <= 3, $"{colour.Name} {colour.Cmyk.TotalInk}"));

    [Fact]
    public void ScreenColours_AreWhatGhostscriptSeesInTheInks()
    {
        using var scratch = new ScratchFolder();
        Paint.Process[] colours = [.. s_palette.Colours.Values];
        var page = new StringBuilder(FormattableString.Invariant($"%!PS\n<< /PageSize [{colours.Length * 10} 10] >> setpagedevice\n"));
        for (int i = 0; i < colours.Length; i++)
        {
            Cmyk ink = colours[i].Cmyk;
            page.Append(CultureInfo.InvariantCulture, $"{ink.C} {ink.M} {ink.Y} {ink.K} setcmykcolor {i * 10} 0 10 10 rectfill\n");
        }

        File.WriteAllText(scratch.Path("p.ps"), page.Append("showpage\n").ToString());
        OutsideJudge.Ask("gs", "-q", "-dNOPAUSE", "-dBATCH", "-sDEVICE=ppmraw", "-r72", "-o", scratch.Path("p.ppm"), scratch.Path("p.ps"));
        byte[] picture = File.ReadAllBytes(scratch.Path("p.ppm"));
        int row = picture.Length - colours.Length * 10 * 3 * 5;

        for (int i = 0; i < colours.Length; i++)
        {
            ReadOnlySpan<byte> seen = picture.AsSpan(row + (i * 10 + 5) * 3, 3);
            Rgb written = colours[i].Rgb;
            int difference = Math.Max(Math.Max(Math.Abs(seen[0] - written.R), Math.Abs(seen[1] - written.G)), Math.Abs(seen[2] - written.B));
            // 6 of 255: black point compensation differs a little between colour engines.
            Assert.True(difference <= 6, $"{colours[i].Name}: {written}, seen {seen[0]:X2}{seen[1]:X2}{seen[2]:X2}");
        }
    }

    private static double Contrast(Paint.Process a, Paint.Process b)
    {
        double first = Luminance(a.Rgb), second = Luminance(b.Rgb);
        return (Math.Max(first, second) + 0.05) / (Math.Min(first, second) + 0.05);
    }

    private static double Luminance(Rgb colour)
    {
        static double Linear(byte channel) => channel / 255.0 is var c && c <= 0.04045 ? c / 12.92 : Math.Pow((channel / 255.0 + 0.055) / 1.055, 2.4);
        return 0.2126 * Linear(colour.R) + 0.7152 * Linear(colour.G) + 0.0722 * Linear(colour.B);
    }
}
