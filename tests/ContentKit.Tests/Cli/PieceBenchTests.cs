using System.Collections.Immutable;
using ContentKit.Artwork.Designs;
using ContentKit.Artwork.Formats;
using ContentKit.Artwork.Messages;
using ContentKit.Artwork.Themes;
using ContentKit.Build;
using ContentKit.Build.Pieces;
using ContentKit.Cli.Composition;
using ContentKit.Cli.Disk;
using ContentKit.Cli.Preview;
using ContentKit.Content.Model;
using ContentKit.Core;

namespace ContentKit.Tests.Cli;

public sealed class PieceBenchTests
{
    /// <summary>Pages link a piece's files before it is drawn, when nobody knows yet that it has two sides.</summary>
    [Theory]
    [InlineData("pdf", "-1.png", true)]
    [InlineData("png", "-1.png", false)]
    [InlineData("png", "-2.png", true)]
    public void PieceOfTwoPages_LinkWithoutAPage_LeadsToTheFirst(string kind, string page, bool differs)
    {
        using InputFolder input = InputFolder.Small().Write("tips/first.md", SmallCampaign.Tip)
            .Write("audiences/elderly.md", "---\nname: 老年人\nformats: [takeaway-card-90x54]\n---\n\n写给老人的提醒。\n");
        PieceBench bench = new Workshop(input.Root, Workspace.ThemeFolder(), new Uri("http://127.0.0.1/"), TimeProvider.System, 1)
            .Make(PreviewState.Empty, null, themeChanged: true).Bench!;
        const string Card = "artwork/elderly/takeaway-card-90x54/first";

        byte[]? linked = bench.File($"{Card}.{kind}");

        Assert.NotNull(linked);
        Assert.Equal(differs, !linked.AsSpan().SequenceEqual(bench.File(Card + page)));
        Assert.Null(bench.File(Card + ".gif"));
        Assert.Null(bench.File(Card + "-9.png"));
    }

    [Fact]
    public void DesignWithABug_IsToldInPlaceOfItsPiece_AndTriedAgainAfterTheNextChange()
    {
        using InputFolder input = InputFolder.Small().Write("tips/first.md", SmallCampaign.Tip)
            .Write("audiences/elderly.md", "---\nname: 老年人\nformats: [led-vehicle-64x16]\n---\n\n写给老人的提醒。\n");
        Theme theme = ThemeLoader.Load(new DiskFileSource(Workspace.ThemeFolder())).Theme!;
        Library library = new Workshop(input.Root, Workspace.ThemeFolder(), new Uri("http://127.0.0.1/"), TimeProvider.System, 1)
            .Make(PreviewState.Empty, null, themeChanged: true).Library!;
        BuildParts parts = Parts.For(theme, library);
        var design = new FailingDesign(parts.Designs.Find("led")!);
        ImmutableArray<PlannedPiece> plan = PiecePlanner.Plan(library, theme.Formats).Pieces;
        PieceBench Bench(PieceBench? before) =>
            new(plan, new PieceMaker(parts.Tools, new DesignSet([design]), new SceneFiles(parts.Exporters)), new PieceKeys(theme, library, parts.Tool), before);
        PieceBench first = Bench(null);
        PlannedPiece strip = Assert.Single(plan);

        first.Fit(strip);
        Assert.Equal(DiagnosticIds.DesignFailed, Assert.Single(first.Sketch(strip).Findings).Id);
        Assert.Null(first.File(strip.Path + ".bmp"));
        Diagnostic told = Assert.Single(first.Findings);
        Assert.Equal("tips/first.md", told.Span.Path);
        Assert.Contains("InvalidOperationException：no such colour", told.Message.Chinese, StringComparison.Ordinal);

        design.Mended = true;
        Assert.NotEmpty(first.Sketch(strip).Findings);
        PieceBench second = Bench(first);
        second.Fit(strip);
        Assert.Empty(second.Sketch(strip).Findings);
        Assert.NotNull(second.File(strip.Path + ".bmp"));
        Assert.Empty(second.Findings);
    }

    private sealed class FailingDesign(IDesign design) : IDesign
    {
        public bool Mended { get; set; }

        public string Family => design.Family;

        public Composed Compose(Message message, Format format, DesignTools tools) =>
            Mended ? design.Compose(message, format, tools) : throw new InvalidOperationException("no such colour");
    }
}
