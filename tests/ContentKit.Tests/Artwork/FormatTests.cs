using ContentKit.Artwork.Formats;
using ContentKit.Artwork.Themes;
using ContentKit.Core;

namespace ContentKit.Tests.Artwork;

public sealed class FormatTests
{
    // The ids of the contract, as scripts outside rely on them.
    private const string ContractIds =
        "poster-a4 poster-a3 poster-a2 poster-a3-landscape poster-60x90 banner-70 board-90x120 board-120x240 lightbox-120x180 " +
        "rollup-80x200 rollup-60x160 leaflet-a4 trifold-a4 booklet-a5 letter-a4 notice-household-a4 notice-shop-a4 " +
        "table-sticker-80x80 table-sticker-round-90 till-sticker-150x100 takeaway-card-90x54 police-card-90x54 parcel-sticker-60x40 " +
        "parcel-stamp-58x22 parcel-stamp-60x40 parcel-stamp-round-40 building-plate-400x300 headrest-250x380 led-door-256x16 " +
        "led-door-256x32 led-door-384x48 led-door-512x64 led-vehicle-64x16 led-vehicle-96x16 led-vehicle-128x32 screen-1920x1080 " +
        "screen-1080x1920 social-900x383 social-500x500 social-1080x1920 social-1200x630 wechat-article sms group-message loudspeaker";

    [Fact]
    public void Theme_OfTheRepository_HasEveryFormatOfTheContract()
    {
        ThemeLoad load = ThemeLoader.Load(ArtworkSamples.CivicFiles);

        Assert.Empty(load.Diagnostics);
        Assert.All(ContractIds.Split(' '), id => Assert.Contains(id, load.Theme!.Formats.Ids));
    }

    [Theory]
    [InlineData("poster-a3", 297, 420, "mm")]
    [InlineData("poster-60x90", 600, 900, "mm")]
    [InlineData("board-120x240", 1200, 2400, "mm")]
    [InlineData("led-door-384x48", 384, 48, "px")]
    [InlineData("screen-1080x1920", 1080, 1920, "px")]
    [InlineData("parcel-stamp-58x22", 58, 22, "mm")]
    public void Format_SizeInItsId_IsItsSize(string id, double width, double height, string unit)
    {
        Format format = ArtworkSamples.Civic.Formats.Find(id)!;

        Assert.Equal((width, height), (format.Width.Millimetres, format.Height.Millimetres));
        Assert.Equal(unit == "px" ? FormatUnit.Pixel : FormatUnit.Millimetre, format.Unit);
    }

    [Theory]
    [InlineData("width: 1e9", "height: 100", "dpi: 100", "formats/poster-x.yml:4")]
    [InlineData("width: 100", "height: 60000", "dpi: 100", "formats/poster-x.yml:4")]
    [InlineData("width: 841", "height: 1189", "dpi: 1200", "formats/poster-x.yml:8")]
    [InlineData("width: Infinity", "height: 100", "dpi: 100", "formats/poster-x.yml:4")]
    [InlineData("width: NaN", "height: 100", "dpi: 100", "formats/poster-x.yml:4")]
    public void Format_BeyondAnyMachine_IsRefusedBeforeAnythingIsDrawn(string width, string height, string dpi, string place)
    {
        MemoryFileSource files = ArtworkSamples.SmallTheme().Add("formats/poster-x.yml",
            $"name: 海报\nfamily: poster\nunit: mm\n{width}\n{height}\nsafe: 3\ndistance: 500\n{dpi}\ncolour: cmyk\nexports: [png]\nsources: [case]\n");

        ThemeLoad load = ThemeLoader.Load(files);

        Assert.Contains(load.Diagnostics, finding => finding.Id == DiagnosticIds.OutOfRange && finding.Span.ToString().StartsWith(place, StringComparison.Ordinal));
        Assert.Null(load.Theme!.Formats.Find("poster-x"));
    }

    [Fact]
    public void Format_WithMistakes_ReportsEachWithItsLine()
    {
        MemoryFileSource files = ArtworkSamples.SmallTheme().Add("formats/poster-x.yml", """
            name: 海报
            family: postr
            unit: mm
            width: -3
            height: 十
            safe: 3
            distance: 500
            dpi: 100
            colour: cmyk
            export: [pdf]
            """);

        ThemeLoad load = ThemeLoader.Load(files);

        Assert.Equal(
            ["formats/poster-x.yml:2:9 CK0107", "formats/poster-x.yml:4:8 CK0107", "formats/poster-x.yml:5:9 CK0103", "formats/poster-x.yml:10:1 CK0101"],
            load.Diagnostics.Select(finding => $"{finding.Span} {finding.Id}"));
        Assert.Equal("did you mean \"poster\"?", load.Diagnostics[0].Hint!.Value.English);
        Assert.Null(load.Theme!.Formats.Find("poster-x"));
    }

    [Theory]
    [InlineData("b5")]
    [InlineData("a4")] // a poster of A3 does not fit on it
    public void Format_OnASheetThatDoesNotDo_IsReported(string sheet)
    {
        MemoryFileSource files = ArtworkSamples.SmallTheme().Add("formats/poster-x.yml",
            $"name: 海报\nfamily: poster\nunit: mm\nwidth: 297\nheight: 420\nsafe: 3\ndistance: 500\ndpi: 100\ncolour: cmyk\nexports: [pdf]\noptions: {{sheet: {sheet}}}\n");
        Assert.Contains(sheet, Assert.Single(ThemeLoader.Load(files).Diagnostics).Message.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Vendor_TakesNoMoreBleedThanThePieceHas_AndLeavesUntrimmedPiecesAlone()
    {
        VendorPreset gang = ArtworkSamples.Civic.Presets.Single(preset => preset.Id == "gang");
        Format Made(string id) => gang.Apply(ArtworkSamples.Civic.Formats.Find(id)!);
        Assert.Equal((1, "false"), (Made("poster-a3").Bleed.Millimetres, Made("poster-a3").Option("marks")));
        foreach (string id in new[] { "letter-a4", "banner-70", "screen-1920x1080", "parcel-stamp-58x22" })
            Assert.Same(ArtworkSamples.Civic.Formats.Find(id), Made(id));
        VendorPreset greedy = gang with { Bleed = Length.Mm(10), Marks = true };
        Assert.Equal((3, "true"), (greedy.Apply(ArtworkSamples.Civic.Formats.Find("poster-a3")!).Bleed.Millimetres, greedy.Apply(ArtworkSamples.Civic.Formats.Find("poster-a3")!).Option("marks")));
    }

    [Fact]
    public void ParcelFormats_CarryNoCode() =>
        Assert.All(
            ArtworkSamples.Civic.Formats.All.Where(format => format.Id.StartsWith("parcel-", StringComparison.Ordinal) && format.Family == "label"),
            format => Assert.False(format.Flag("qr", true)));
}
