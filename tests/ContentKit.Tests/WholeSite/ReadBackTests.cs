using System.Collections.Immutable;
using ContentKit.Artwork.Designs;
using ContentKit.Artwork.Messages;
using ContentKit.Build;
using ContentKit.Build.Manifests;
using ContentKit.Cli.Composition;
using ContentKit.Content.Model;
using ContentKit.Drawing.Geometry;
using ContentKit.Drawing.Raster;
using ContentKit.Drawing.Scenes;
using ContentKit.Export;
using ContentKit.Tests.Artwork;
using ContentKit.Tests.Export;

namespace ContentKit.Tests.WholeSite;

/// <summary>The finished pieces read by programs in the reader's place: characters by tesseract, codes by zbarimg, the picture by poppler.</summary>
public class ReadBackTests
{
    private static readonly ParallelOptions TwoAtOnce = new() { MaxDegreeOfParallelism = 2 };

    private static readonly Lazy<BuildParts> Made = new(() => Parts.For(ArtworkSamples.Civic, ArtworkSamples.Input));

    private static SampleSite Site => SampleSite.Instance;

    [Fact]
    public void Headline_OfAPosterForEachAudienceAndComposition_IsReadBack()
    {
        ImmutableArray<PlannedPiece> posters = [.. PiecePlanner.Plan(ArtworkSamples.Input, ArtworkSamples.Civic.Formats).Pieces.Where(piece => piece.Format.Id == "poster-a3")];
        PlannedPiece[] chosen =
        [
            .. posters.GroupBy(piece => piece.Message.Audience.Id).Select(group => group.First())
                .Concat(posters.GroupBy(piece => piece.Message.Composition).Select(group => group.First())).Distinct(),
        ];
        Assert.Equal(ArtworkSamples.Input.Audiences.Length, chosen.Select(piece => piece.Message.Audience.Id).Distinct().Count());
        Assert.Equal(Enum.GetValues<Composition>().Length, chosen.Select(piece => piece.Message.Composition).Distinct().Count());
        Parallel.ForEach(chosen, TwoAtOnce, piece =>
        {
            Scene scene = Assert.IsType<Composed.Pages>(Made.Value.Designs.Find("poster")!.Compose(piece.Message, piece.Format, Made.Value.Tools)).Scenes[0];
            Box headline = SceneProbe.Marks(scene).Where(mark => mark.Role == TextRole.Main).Select(mark => mark.Box).Aggregate((all, box) => all.Union(box));
            string read = Read(Site.PathOf(piece.Path + ".png"), headline.Inset(-8), piece.Format.Dpi);
            string said = Letters(piece.Message.Headline);
            // Heavy type is what a reader of thin book type errs in most: one character in five may be taken for another.
            Assert.True(Common(said, Letters(read)) >= said.Length * 0.8, $"{piece.Path}: “{said}” was read as “{read.Trim()}”");
        });
    }

    [Fact]
    public void EveryKindOfCode_IsReadAtPrintSizeAndAtATenth()
    {
        // Formats whose pieces carry a code, one piece each: the code's text is the page's address.
        ManifestArtwork[] pieces = [.. Site.OneOfEachFormat("pdf").Where(piece => CodeOf(piece) is not null)];
        Assert.True(pieces.Length >= 12, $"{pieces.Length} formats with a code");
        Parallel.ForEach(pieces, TwoAtOnce, piece =>
        {
            (string address, int page, double moduleMm) = CodeOf(piece)!.Value;
            double scale = piece.Path.Contains("-1to10.", StringComparison.Ordinal) ? 10 : 1;
            // At print size a camera sees eight pixels a module. A tenth of it, printed at 1,200 dpi, has the pixels of 120 dpi;
            // the largest boards are held to three pixels a module, which is as small as they are ever looked at.
            double full = Math.Min(300, 8 * 25.4 / moduleMm), tenth = Math.Min(120, 3 * 25.4 / moduleMm);
            foreach (double dpi in new[] { full, tenth })
            {
                using var scratch = new ScratchFolder();
                OutsideJudge.Ask("pdftoppm", "-f", $"{page}", "-l", $"{page}", "-singlefile", "-gray", "-r", FormattableString.Invariant($"{dpi * scale:0.##}"), Site.PathOf(piece.Path), scratch.Path("page"));
                (int status, string said) = OutsideJudge.Try("zbarimg", "-q", "--raw", "-Sdisable", "-Sqrcode.enable", scratch.Path("page.pgm"));
                Assert.True(status == 0 && said.Split('\n').Contains(address), FormattableString.Invariant($"{piece.Path} at {dpi:0} dpi: {said}"));
            }
        });
    }

    [Fact]
    public void SamplePoster_DiffersFromPopplersPictureOfItsPdf_OnlyAlongEdges()
    {
        PlannedPiece piece = PiecePlanner.Plan(ArtworkSamples.Input, ArtworkSamples.Civic.Formats).Pieces.First(piece => piece.Format.Id == "poster-a3");
        Scene scene = Compose(piece)[0];
        using var scratch = new ScratchFolder();
        // In screen colours, so that the two pictures differ in drawing and not in how inks are turned into light.
        scratch.Write("poster.pdf", TestScenes.Written("pdf", TestScenes.Settings() with { Colour = ExportColour.Rgb }, scene));
        RasterArea area = RasterArea.Of(scene.Trim, 891, 1260);
        OutsideJudge.Ask("pdftoppm", "-png", "-singlefile", "-scale-to-x", "909", "-scale-to-y", "1278", scratch.Path("poster.pdf"), scratch.Path("bleed"));
        OutsideJudge.Ask("convert", scratch.Path("bleed.png"), "-crop", "891x1260+9+9", "+repage", scratch.Path("theirs.png"));
        Assert.InRange(Pictures.EdgeDifference(scratch.Path("theirs.png"), scene, area), 0, 0.003);
    }

    private static (string Address, int Page, double ModuleMm)? CodeOf(ManifestArtwork piece)
    {
        PlannedPiece? planned = Planned.Value.GetValueOrDefault(piece.Path[..piece.Path.LastIndexOf('.')].Replace("-1to10", "", StringComparison.Ordinal));
        if (planned is null || planned.Format.Family is "stamp" or "led") return null;
        ImmutableArray<Scene> pages = Compose(planned);
        for (int page = 0; page < pages.Length; page++)
            foreach (SceneProbe.Mark mark in SceneProbe.Marks(pages[page]))
                if (mark.Role is null && mark.What.StartsWith("http", StringComparison.Ordinal)) return (mark.What, page + 1, mark.SizeMm);
        return null;
    }

    private static readonly Lazy<Dictionary<string, PlannedPiece>> Planned = new(() =>
        PiecePlanner.Plan(ArtworkSamples.Input, ArtworkSamples.Civic.Formats).Pieces.ToDictionary(piece => piece.Path, StringComparer.Ordinal));

    private static ImmutableArray<Scene> Compose(PlannedPiece piece) =>
        Assert.IsType<Composed.Pages>(Made.Value.Designs.Find(piece.Format.Family)!.Compose(piece.Message, piece.Format, Made.Value.Tools)).Scenes;

    // Two pixels a millimetre: a poster's characters come to the size that tesseract was taught with.
    private static string Read(string png, Box box, double dpi)
    {
        using var scratch = new ScratchFolder();
        double pixels = dpi / 25.4;
        OutsideJudge.Ask("convert", png, "-crop", FormattableString.Invariant($"{box.Width * pixels:0}x{box.Height * pixels:0}+{Math.Max(0, box.X * pixels):0}+{Math.Max(0, box.Y * pixels):0}"),
            "+repage", "-resize", FormattableString.Invariant($"{2 / pixels * 100:0.##}%"), "-colorspace", "gray", "-auto-level", scratch.Path("headline.png"));
        return OutsideJudge.Ask("tesseract", scratch.Path("headline.png"), "-", "-l", "chi_sim", "--psm", "6");
    }

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    /// <summary>How many characters both texts have in the same order.</summary>
    private static int Common(string a, string b)
    {
        var longest = new int[a.Length + 1, b.Length + 1];
        for (int i = 1; i <= a.Length; i++)
            for (int j = 1; j <= b.Length; j++)
                longest[i, j] = a[i - 1] == b[j - 1] ? longest[i - 1, j - 1] + 1 : Math.Max(longest[i - 1, j], longest[i, j - 1]);
        return longest[a.Length, b.Length];
    }
}
