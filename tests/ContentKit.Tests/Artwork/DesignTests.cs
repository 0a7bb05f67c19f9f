using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Civic.Print.Labels;
using Civic.Print.Leds;
using Civic.Print.Posters;
using Civic.Print.Stamps;
using Civic.Print.Strips;
using ContentKit.Artwork.Designs;
using ContentKit.Artwork.Formats;
using ContentKit.Artwork.Messages;
using ContentKit.Artwork.Themes;
using ContentKit.Content.Model;
using ContentKit.Core;
using ContentKit.Drawing.Geometry;
using ContentKit.Drawing.Scenes;
using ContentKit.Drawing.Text;

namespace ContentKit.Tests.Artwork;

/// <summary>The civic designs, judged by what stands on the finished pages.</summary>
public sealed class DesignTests
{
    private static readonly Lazy<DesignTools> s_tools = new(() => new DesignTools(
        ArtworkSamples.Civic.Palette,
        new Typesetter(ArtworkSamples.Civic.OpenFonts(), new LineBreakRules(ArtworkSamples.Input.Dictionary.Terms, [])),
        new BitmapFont(() => ArtworkSamples.Civic.Files.Read(ArtworkSamples.Civic.LedFontPath)),
        new Illustrations(ArtworkSamples.Civic.Illustrations, ArtworkSamples.Civic.Palette),
        ArtworkSamples.Input));

    private static readonly IDesign[] s_designs = [new PosterDesign(), new LabelDesign(), new StampDesign(), new LedDesign(), new BannerDesign()];

    // The first piece of every audience in every format: every layout and every accent, in seconds.
    private static readonly Lazy<ImmutableArray<(PlannedPiece Piece, Composed Composed)>> s_samples = new(() =>
    [
        .. PiecePlanner.Plan(ArtworkSamples.Input, ArtworkSamples.Civic.Formats).Pieces
            .Where(piece => s_designs.Any(design => design.Family == piece.Format.Family))
            .GroupBy(piece => (piece.Format.Id, piece.Message.Audience.Id))
            .Select(group => group.First())
            .AsParallel().AsOrdered().Select(piece => (piece, Compose(piece.Message, piece.Format))),
    ]);

    private static Composed Compose(Message message, Format format) =>
        s_designs.Single(design => design.Family == format.Family).Compose(message, format, s_tools.Value);

    private static ImmutableArray<Scene> Pages(Message message, Format format) => Assert.IsType<Composed.Pages>(Compose(message, format)).Scenes;

    private static Format Format(string id) => ArtworkSamples.Civic.Formats.Find(id)!;

    private static Message Message(string audience, string headline, Composition? composition = null)
    {
        Library library = ArtworkSamples.Input;
        Audience reader = library.FindAudience(audience)!;
        Case source = library.Cases[0] with { Variants = [], Slogan = headline, Composition = composition ?? reader.Composition };
        return MessageBuilder.ForCase(source, reader, library);
    }

    private static IEnumerable<(PlannedPiece Piece, Scene Page)> SamplePages(params string[] families) =>
        s_samples.Value.Where(sample => families.Contains(sample.Piece.Format.Family))
            .SelectMany(sample => ((Composed.Pages)sample.Composed).Scenes.Select(page => (sample.Piece, page)));

    [Fact]
    public void SampleContent_InEveryFormatAndAudience_Fits() => Assert.DoesNotContain(
        s_samples.Value,
        sample => sample.Composed is Composed.Failed);

    [Fact]
    public void TextAndCodes_StayInsideTheSafeArea() => Assert.All(
        SamplePages("poster", "label", "stamp", "strip"),
        sample => Assert.All(
            SceneProbe.Marks(sample.Page),
            mark => Assert.True(sample.Page.Trim.Inset(sample.Piece.Format.Safe.Millimetres).Contains(mark.Box, 0.01), $"{sample.Piece.Path}: {mark.What} {mark.Box}")));

    [Fact]
    public void TextAndCodes_NeverCoverEachOther() => Assert.All(
        SamplePages("poster", "label", "stamp", "strip"),
        sample => Assert.Empty(SceneProbe.Collisions(sample.Page).Select(pair => $"{sample.Piece.Path}: {pair.Item1.What} / {pair.Item2.What}")));

    [Fact]
    public void EveryText_IsLargeEnoughForItsViewingDistance() => Assert.All(
        SamplePages("poster", "label", "strip"),
        sample => Assert.All(
            SceneProbe.Marks(sample.Page).Where(mark => mark.Role is not null),
            // 0.92: ink of a full Han character against its em in Noto Sans SC.
            mark => Assert.True(mark.SizeMm * 0.92 >= sample.Piece.Format.MinimumHanMm(mark.Role!.Value) - 0.01, $"{sample.Piece.Path}: {mark.What} {mark.SizeMm:0.0} mm")));

    [Fact]
    public void Artwork_EndsAtTheBleed() => Assert.All(
        SamplePages("poster", "label", "strip"),
        sample => Assert.All(
            sample.Page.Items.OfType<SceneItem.Fill>(),
            fill => Assert.True(fill.Outline.IsEmpty || sample.Page.BleedBox.Contains(fill.Outline.Bounds, 0.05), $"{sample.Piece.Path} {fill.Outline.Bounds}")));

    [Fact]
    public void PostersAndStickers_LeadToTheirPage_ParcelPiecesNever()
    {
        foreach ((PlannedPiece piece, Composed composed) in s_samples.Value.Where(sample => sample.Piece.Format.Family is "poster" or "label"))
        {
            bool wanted = piece.Format.Flag("qr", true);
            bool found = ((Composed.Pages)composed).Scenes.Any(page => SceneProbe.Marks(page).Any(mark => mark.What == piece.Message.PageUrl.AbsoluteUri));
            Assert.True(wanted == found, piece.Path);
            if (piece.Format.Id.StartsWith("parcel-", StringComparison.Ordinal)) Assert.False(found);
        }
    }

    [Theory]
    [InlineData("先问家人再转账", "先问家人/再转账")]
    [InlineData("兼职要垫钱，|直接划走", "兼职要垫钱，/直接划走")]
    [InlineData("安全账户不安全，进去就是别人的", "安全账户不安全，/进去就是别人的")]
    [InlineData("凡是要你共享屏幕再报验证码的人全是骗子", "凡是要你共享屏幕/再报验证码的/人全是骗子")]
    public void Poster_LongHeadline_BreaksInBalancedLines(string headline, string lines)
    {
        Scene page = Pages(Message("students", headline), Format("poster-a3")).Single();

        Assert.Equal(lines, string.Join('/', SceneProbe.Marks(page).Where(mark => mark.Role == TextRole.Main).Select(mark => mark.What)));
    }

    [Theory]
    [InlineData(Composition.Type)]
    [InlineData(Composition.Picture)]
    [InlineData(Composition.Checklist)]
    public void Poster_SloganTooLongToBeReadFromFiveMetres_IsReportedWithNumbers(Composition composition)
    {
        string slogan = string.Concat(Enumerable.Repeat("转账之前先打电话核实身份", 8));

        var failed = Assert.IsType<Composed.Failed>(Compose(Message("residents", slogan, composition), Format("poster-a3")));

        Assert.Contains(failed.Problems, problem => problem.Id == DiagnosticIds.TextDoesNotFit && problem.Text == slogan && problem.Message.English.Contains("mm", StringComparison.Ordinal));
    }

    [Fact]
    public void NewSize_AsOneYamlFile_ComesOut()
    {
        MemoryFileSource theme = Repository.Folder("themes/civic").Add("formats/poster-b5.yml", """
            name: 海报 B5
            family: poster
            unit: mm
            width: 182
            height: 257
            bleed: 3
            safe: 8
            distance: 2000
            dpi: 150
            colour: cmyk
            exports: [pdf]
            sources: [case]
            """);
        Format format = ThemeLoader.Load(theme).Theme!.Formats.Find("poster-b5")!;

        Scene page = Pages(Message("students", "兼职要垫钱，|直接划走"), format).Single();

        Assert.Equal((182, 257, 3), (page.Width.Millimetres, page.Height.Millimetres, page.Bleed.Millimetres));
        Assert.Contains("直接划走", page.PlainText);
    }

    [Fact]
    public void Poster_ForTheElderly_SetsEveryTextASizeUp()
    {
        double Smallest(string audience) => SceneProbe.Marks(Pages(Message(audience, "先问家人"), Format("poster-a3")).Single())
            .Where(mark => mark.Role == TextRole.Supporting).Min(mark => mark.SizeMm);

        Assert.True(Smallest("elderly") >= Smallest("residents") * 1.19);
    }

    [Fact]
    public void RoundSticker_EveryMark_StaysInsideTheCircle() => Assert.All(
        SamplePages("label").Where(sample => sample.Piece.Format.Option("cut") == "round"),
        sample => Assert.All(SceneProbe.Marks(sample.Page), mark =>
        {
            double reach = 45 - sample.Piece.Format.Safe.Millimetres;
            foreach ((double x, double y) in new[] { (mark.Box.X, mark.Box.Y), (mark.Box.Right, mark.Box.Y), (mark.Box.X, mark.Box.Bottom), (mark.Box.Right, mark.Box.Bottom) })
                Assert.True(Math.Sqrt(Math.Pow(x - 45, 2) + Math.Pow(y - 45, 2)) <= reach + 0.01, $"{sample.Piece.Path}: {mark.What}");
        }));

    [Fact]
    public void DieCutLabels_CarryTheirCutLineAsASpotOnItsOwnLayer() => Assert.All(
        SamplePages("label").Where(sample => sample.Piece.Format.Option("cut") is not null),
        sample => Assert.Single(sample.Page.Items.OfType<SceneItem.Group>(), group =>
            group.Layer == "CutContour" && group.Items.Single() is SceneItem.Stroke { Paint: Paint.Spot { Name: "CutContour" } }));

    [Fact]
    public void Stamps_HaveTwoTonesOnly_AndHanOfAtLeastFourPointFourMillimetres() => Assert.All(
        SamplePages("stamp"),
        sample =>
        {
            Assert.All(SceneProbe.Flat(sample.Page.Items), item => Assert.True(item is SceneItem.Fill { Paint: Paint.On or Paint.Off } or SceneItem.Text { Paint: Paint.On }));
            Assert.All(SceneProbe.Marks(sample.Page), mark => Assert.True(mark.SizeMm >= 4.4 - 1e-9));
        });

    [Fact]
    public void LedStrip_IsAsHighAsThePanelAndAMultipleOf32Wide() => Assert.All(
        SamplePages("led"),
        sample =>
        {
            Assert.Equal(sample.Piece.Format.Height, sample.Page.Height);
            Assert.Equal(0, sample.Page.Width.Millimetres % 32);
        });

    [Fact]
    public void LedStrip_IsUnifontDotForDot()
    {
        Message message = Message("students", "先核实") with { Hotlines = [] };
        Scene strip = Pages(message, Format("led-door-256x16")).Single();
        var dots = Assert.IsType<DotText.Line>(s_tools.Value.LedFont.Set("先核实")).Matrix;

        SceneItem.Modules modules = Assert.Single(strip.Items.OfType<SceneItem.Modules>());

        Assert.Equal(dots.ToString(), modules.Matrix.ToString());
        Assert.Equal((0, 0, 1), (modules.X, modules.Y, modules.ModuleMm));
        Assert.Equal("先核实", strip.PlainText);
    }

    [Fact]
    public void LedStrip_CharacterOutsideGb2312_IsReported()
    {
        var failed = Assert.IsType<Composed.Failed>(Compose(Message("students", "囍"), Format("led-door-256x16")));

        Assert.Equal(DiagnosticIds.OutsideGb2312, Assert.Single(failed.Problems).Id);
    }

    [Fact]
    public void LedStrip_LongerThanACardHolds_IsReportedWithBothNumbers()
    {
        var failed = Assert.IsType<Composed.Failed>(Compose(Message("students", new string('防', 42)) with { Hotlines = [] }, Format("led-door-384x48")));

        // 42 characters of 48 dots and one of room, in whole modules of 32.
        Assert.Equal("屏上要 2080 点宽，48 点高的屏最多 2000 点", Assert.Single(failed.Problems).Message.Chinese);
    }

    [Fact]
    public void LedPages_OfATwoRowPanel_HoldTheWholeTextInOrder()
    {
        Message message = Message("students", "老板在群里催付款打他的老号码核实了再付先问一声") with { Hotlines = [] };

        ImmutableArray<Scene> pages = Pages(message, Format("led-door-512x64"));

        Assert.Equal(message.Line, string.Concat(pages.Select(page => page.PlainText.Replace("\n", "", StringComparison.Ordinal))));
        Assert.All(pages, page => Assert.Equal((512, 64), (page.Width.Millimetres, page.Height.Millimetres)));
    }

    [Fact]
    public void Banner_SloganTooLongForClothOfAGivenLength_IsReportedWithTheNumberFoundAndTheNumberAllowed()
    {
        string slogan = string.Concat(Enumerable.Repeat("先核实再转账", 9));
        // Read from 30 m: letters of 120 mm in Han height, so about twenty of them on three metres.
        Format threeMetres = Format("banner-70") with { Width = Length.Mm(3000) };

        FitProblem problem = Assert.Single(Assert.IsType<Composed.Failed>(Compose(Message("residents", slogan), threeMetres)).Problems);

        Assert.Equal(DiagnosticIds.TextDoesNotFit, problem.Id);
        Assert.Equal(slogan, problem.Text);
        Match numbers = Regex.Match(problem.Hint!.English, "from 54 to ([0-9]+) characters");
        Assert.True(numbers.Success, problem.Hint!.English);
        string allowed = slogan[..int.Parse(numbers.Groups[1].Value, CultureInfo.InvariantCulture)];
        Assert.IsType<Composed.Pages>(Compose(Message("residents", allowed), threeMetres));
    }

    [Fact]
    public void Banner_LengthFollowsTheText()
    {
        double Width(string slogan) => Pages(Message("residents", slogan), Format("banner-70")).Single().Width.Millimetres;

        Assert.True(Width("凡是先交钱的贷款，|都是诈骗") > Width("先核实，|再转账") + 2000);
    }
}
