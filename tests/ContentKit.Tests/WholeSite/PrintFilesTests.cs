using System.Globalization;
using ContentKit.Artwork.Formats;
using ContentKit.Build.Manifests;
using ContentKit.Tests.Artwork;
using ContentKit.Tests.Export;

namespace ContentKit.Tests.WholeSite;

/// <summary>A print file of every format as a print shop's own programs see it: qpdf, poppler and Ghostscript.</summary>
public class PrintFilesTests
{
    private const double PointsPerMm = 72 / 25.4;

    private static readonly ParallelOptions TwoAtOnce = new() { MaxDegreeOfParallelism = 2 };

    // [S] ISO 19593-1: what each kind of piece has for the finisher, and nothing else may have a plate.
    private static readonly Dictionary<string, string> Plate = new(StringComparer.Ordinal)
    {
        ["table-sticker-80x80"] = "CutContour",
        ["table-sticker-round-90"] = "CutContour",
        ["till-sticker-150x100"] = "CutContour",
        ["parcel-sticker-60x40"] = "CutContour",
        ["police-card-90x54"] = "Perforating",
        ["notice-household-a4"] = "Perforating",
        ["notice-shop-a4"] = "Perforating",
        ["trifold-a4"] = "Folding",
    };

    private static SampleSite Site => SampleSite.Instance;

    private static IEnumerable<ManifestArtwork> PrintFiles => Site.OneOfEachFormat("pdf");

    [Fact]
    public void EveryPrintFormat_HasAFileToJudge() => Assert.Superset(
        (HashSet<string>)[.. ArtworkSamples.Civic.Formats.All.Where(format => format.Exports.Contains("pdf")).Select(format => format.Id)],
        (HashSet<string>)[.. PrintFiles.Select(piece => piece.Format)]);

    [Fact]
    public void EveryFormat_IsAWholePdfWithoutFontsAndRgb() => Parallel.ForEach(PrintFiles, TwoAtOnce, piece =>
    {
        string file = Site.PathOf(piece.Path);
        Assert.Contains("No syntax or stream encoding errors found", OutsideJudge.Ask("qpdf", "--check", file), StringComparison.Ordinal);
        // Two lines of heading and nothing below.
        Assert.Equal(2, Lines(OutsideJudge.Ask("pdffonts", file)).Length);
        Assert.All(Lines(OutsideJudge.Ask("pdfimages", "-list", file)).Skip(2), image => Assert.DoesNotContain("rgb", image, StringComparison.Ordinal));
    });

    [Fact]
    public void EveryFormat_HasItsBoxesToAHundredthOfAMillimetre() => Parallel.ForEach(PrintFiles, TwoAtOnce, piece =>
    {
        Format format = ArtworkSamples.Civic.Formats.Find(piece.Format)!;
        string said = OutsideJudge.Ask("pdfinfo", "-box", Site.PathOf(piece.Path));
        double[] trim = Box(said, "TrimBox"), bleed = Box(said, "BleedBox"), media = Box(said, "MediaBox");
        // A banner is as long as its text, and drawn 1:10 where a PDF cannot be so long.
        double scale = piece.Path.Contains("-1to10.", StringComparison.Ordinal) ? 10 : 1;
        double width = format.Width.Millimetres > 0 ? format.Width.Millimetres / scale : piece.Width;
        Near(width, trim[2] - trim[0], piece.Path);
        Near(format.Height.Millimetres / scale, trim[3] - trim[1], piece.Path);
        Near(format.Bleed.Millimetres / scale, trim[0] - bleed[0], piece.Path);
        Near(format.Bleed.Millimetres / scale, bleed[3] - trim[3], piece.Path);
        Assert.Equal(media, Box(said, "CropBox"));
        Assert.True(media[0] <= bleed[0] && media[1] <= bleed[1] && media[2] >= bleed[2] && media[3] >= bleed[3], piece.Path);
    });

    [Fact]
    public void EveryFormat_SeparatesToItsPlatesAlone_AndStaysUnderTheInkLimit() => Parallel.ForEach(PrintFiles, TwoAtOnce, piece =>
    {
        // Three pixels a square at least: a long banner at 1:10 is judged at ten times the resolution.
        double dpi = piece.Path.Contains("-1to10.", StringComparison.Ordinal) ? 127 : 12.7;
        const int fifteenMm = 8;
        IReadOnlyList<Plates> pages = Plates.Pages(Site.PathOf(piece.Path), dpi, lastPage: 4);
        string[] technical = [.. pages.SelectMany(page => page.Names).Distinct().Except(["Black", "Cyan", "Magenta", "Yellow"], StringComparer.Ordinal)];
        string[] wanted = Plate.TryGetValue(piece.Format, out string? plate) ? [plate] : [];
        Assert.True(technical.SequenceEqual(wanted), $"{piece.Path}: {string.Join(", ", technical)}");
        Assert.All(pages, page => Assert.True(page.HeaviestInk(fifteenMm) <= 3.2, $"{piece.Path}: {page.HeaviestInk(fifteenMm):0.00}"));
    });

    [Fact]
    public void LetterWithAReceipt_HasThePlateToTearItOffBy()
    {
        string letter = Site.Library.Letters.First(item => item.Receipt).Id;
        ManifestArtwork file = Site.Manifest.Artwork.First(piece => piece.Format == "letter-a4" && piece.Path.EndsWith($"/{letter}.pdf", StringComparison.Ordinal));
        Assert.Contains("Perforating", Plates.Of(Site.PathOf(file.Path), 12.7).Names);
    }

    [Fact]
    public void BlackHeadline_StandsOnTheBlackPlateAlone()
    {
        // The amber accent sets its headlines in black upon a yellow ground.
        string audience = Site.Library.Audiences.First(item => item.Accent == "amber").Id;
        ManifestArtwork poster = PostersOf(audience).First();
        Plates plates = Plates.Of(Site.PathOf(poster.Path), 25.4);
        int black = 0;
        for (int y = 0; y < plates.Height; y++)
            for (int x = 0; x < plates.Width; x++)
            {
                if (plates.At("Black", x, y) < 0.999) continue;
                black++;
                Assert.True(plates.At("Cyan", x, y) + plates.At("Magenta", x, y) + plates.At("Yellow", x, y) < 0.01, $"{poster.Path} at {x},{y} mm");
            }

        // The letters' own area: a headline of six characters covers well over a hundredth of an A3 sheet.
        Assert.True(black > plates.Width * plates.Height / 100, $"{black} mm² of black");
    }

    private static IEnumerable<ManifestArtwork> PostersOf(string audience) =>
        Site.Manifest.Artwork.Where(piece => piece.Audience == audience && piece.Format == "poster-a3" && piece.Path.EndsWith(".pdf", StringComparison.Ordinal));

    private static string[] Lines(string said) => said.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private static double[] Box(string said, string name) =>
        [.. Lines(said).First(line => line.StartsWith(name, StringComparison.Ordinal))[(name.Length + 1)..]
            .Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(text => double.Parse(text, CultureInfo.InvariantCulture))];

    // pdfinfo prints hundredths of a point, 0.0035 mm.
    private static void Near(double millimetres, double points, string path) =>
        Assert.True(Math.Abs(millimetres - points / PointsPerMm) <= 0.01, FormattableString.Invariant($"{path}: {points / PointsPerMm:0.###} mm instead of {millimetres:0.###}"));
}
