using System.Collections.Immutable;
using System.Text;
using ContentKit.Core;
using ContentKit.Drawing.Scenes;
using ContentKit.Export;
using ContentKit.Export.Gif;
using ContentKit.Export.Inspection;
using static ContentKit.Tests.Export.TestScenes;

namespace ContentKit.Tests.Export;

/// <summary>Written files are read back; each rule is broken by a damaged file or by other expectations.</summary>
public sealed class FilePreflightTests
{
    [Theory]
    [InlineData("pdf")]
    [InlineData("png")]
    [InlineData("svg")]
    [InlineData("tiff")]
    public void WrittenPrintFile_IsAsItWasToBe(string kind)
    {
        ExportSettings settings = Settings() with { Dpi = 72, Marks = true };
        AssertPassed(Check(kind, Written(kind, settings, Label()), settings, Label()));
    }

    [Theory]
    [InlineData("bmp")]
    [InlineData("png")]
    [InlineData("gif")]
    [InlineData("svg")]
    public void WrittenLedFile_IsAsItWasToBe(string kind)
    {
        ExportSettings settings = Led;
        AssertPassed(Check(kind, Written(kind, settings, Strip(288)), settings, Strip(288)));
    }

    [Fact]
    public void LongBannerAtOneToTen_IsMeasuredAtItsScale()
    {
        Scene banner = Page(8000, 700, 0, Red, Word(100, 100, 400, Paper));
        AssertPassed(Check("pdf", Written("pdf", Settings(), banner), Settings(), banner));
    }

    [Fact]
    public void Pdf_WithAnotherBleedThanOrdered_IsRefused() =>
        AssertBroken(DiagnosticIds.WrongBoxes, Check("pdf", Written("pdf", Settings() with { BleedMm = 1 }, Label()), Settings(), Label()));

    [Fact]
    public void Pdf_WithoutATrimBox_IsRefused() =>
        AssertBroken(DiagnosticIds.WrongBoxes, CheckPatched("/TrimBox", "/TrimBux"));

    [Fact]
    public void Pdf_WithAMissingPage_IsRefused() =>
        AssertBroken(DiagnosticIds.WrongBoxes, Check("pdf", Written("pdf", Settings(), Label()), Settings(), Label(), Label()));

    [Fact]
    public void Pdf_WithAFont_IsRefused() =>
        AssertBroken(DiagnosticIds.FontInPrintFile, CheckPatched("/Type /Metadata", "/Type /Font    "));

    [Fact]
    public void Pdf_InRgbForAPress_IsRefused() =>
        AssertBroken(DiagnosticIds.WrongColourInFile, Check("pdf", Written("pdf", Settings() with { Colour = ExportColour.Rgb }, Poster()), Settings(), Poster()));

    [Fact]
    public void Pdf_WithAnRgbPicture_IsRefused()
    {
        Scene photo = Page(60, 40, 2, Paper, new SceneItem.Picture(new PixelImage(2, 2, new byte[12]), new(5, 5, 20, 20), "照片"));
        AssertPassed(Check("pdf", Written("pdf", Settings(), photo), Settings(), photo));
        byte[] patched = Patched(Written("pdf", Settings(), photo), "/ColorSpace /DeviceCMYK", "/ColorSpace /DeviceRGB ");
        AssertBroken(DiagnosticIds.WrongColourInFile, Check("pdf", patched, Settings(), photo));
    }

    [Fact]
    public void Pdf_WithAPlateThatThePieceHasNot_IsRefused() =>
        AssertBroken(DiagnosticIds.UnknownPlate, Check("pdf", Written("pdf", Settings(), Label()), Settings(), Label() with { Items = Label().Items.RemoveAt(1) }));

    [Fact]
    public void Pdf_WithoutItsDieLine_IsRefused() =>
        AssertBroken(DiagnosticIds.UnknownPlate, Check("pdf", Written("pdf", Settings(), Label() with { Items = Label().Items.RemoveAt(1) }), Settings(), Label()));

    [Theory]
    [InlineData("/OutputIntents", "/OutputIntentz")]
    [InlineData("R /Metadata", "R /Metadatu")]
    [InlineData("/ID [", "/IX [")]
    [InlineData("/Trapped /False", "/Trapped /Maybe")]
    [InlineData("%PDF-1.6", "%PDF-1.3")]
    public void Pdf_ThatDoesNotSayHowItIsPrinted_IsRefused(string text, string instead) =>
        AssertBroken(DiagnosticIds.PrintFileIncomplete, CheckPatched(text, instead));

    [Theory]
    [InlineData("pdf")]
    [InlineData("png")]
    [InlineData("svg")]
    [InlineData("tiff")]
    [InlineData("bmp")]
    public void CutOffFile_IsRefused(string kind)
    {
        byte[] written = Written(kind, Led, Strip(288));
        ImmutableArray<PreflightCheck> checks = Check(kind, written[..Math.Min(20, written.Length)], Led, Strip(288));
        Assert.Contains(checks, check => check.Outcome == PreflightOutcome.Failed);
    }

    [Theory]
    [InlineData("png", 150, 300)]
    [InlineData("tiff", 150, 300)]
    public void Picture_OfAnotherResolution_IsRefused(string kind, double written, double wanted) =>
        AssertBroken(DiagnosticIds.WrongPixels, Check(kind, Written(kind, Settings() with { Dpi = written }, Label()), Settings() with { Dpi = wanted }, Label()));

    [Fact]
    public void LedPicture_InColour_IsRefused() =>
        AssertBroken(DiagnosticIds.WrongPixels, Check("png", Written("png", Led with { Colour = ExportColour.Rgb }, Strip(288)), Led, Strip(288)));

    [Fact]
    public void LedBitmap_OfAnotherWidth_IsRefused() =>
        AssertBroken(DiagnosticIds.WrongPixels, Check("bmp", Written("bmp", Led, Strip(287)), Led, Strip(288)));

    [Fact]
    public void Svg_OfAnotherSize_IsRefused() =>
        AssertBroken(DiagnosticIds.WrongBoxes, Check("svg", Written("svg", Settings() with { IncludeBleed = true }, Label()), Settings(), Label()));

    [Fact]
    public void Svg_WithLiveText_IsRefused()
    {
        byte[] svg = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(Written("svg", Settings(), Label())).Replace("</svg>", "<text>字</text></svg>"));
        AssertBroken(DiagnosticIds.FontInPrintFile, Check("svg", svg, Settings(), Label()));
    }

    private static ExportSettings Led => Settings() with { Colour = ExportColour.OneBit, Dpi = 25.4, Playback = new Playback.Scroll(256, 64) };

    private static Scene Strip(int width) => Page(width, 16, 0, Dark, new SceneItem.Modules(BitMatrix.Parse("##.#\n#..#"), 0, 0, 1, Lit, ""));

    private static ImmutableArray<PreflightCheck> CheckPatched(string text, string instead) =>
        Check("pdf", Patched(Written("pdf", Settings(), Label()), text, instead), Settings(), Label());

    private static byte[] Patched(byte[] file, string text, string instead)
    {
        int at = file.AsSpan().IndexOf(Encoding.ASCII.GetBytes(text));
        Assert.True(at >= 0 && text.Length == instead.Length, text);
        byte[] patched = [.. file];
        Encoding.ASCII.GetBytes(instead).CopyTo(patched, at);
        return patched;
    }

    private static ImmutableArray<PreflightCheck> Check(string kind, byte[] bytes, ExportSettings settings, params Scene[] pages) =>
        FilePreflight.Check(kind, bytes, pages, settings, new SourceSpan("tips/x.md"));

    private static void AssertPassed(ImmutableArray<PreflightCheck> checks)
    {
        Assert.NotEmpty(checks);
        Assert.Empty(checks.SelectMany(check => check.Findings).Select(finding => finding.Message.English));
    }

    private static void AssertBroken(string id, ImmutableArray<PreflightCheck> checks) =>
        Assert.Contains(checks.SelectMany(check => check.Findings), finding => finding.Id == id && finding.Severity == Severity.Error);
}
