using ContentKit.Cli.Composition;
using ContentKit.Cli.Preview;

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
}
