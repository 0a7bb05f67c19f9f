using System.Collections.Immutable;
using Civic.Print.Documents.Trifolds;
using ContentKit.Artwork.Designs;
using ContentKit.Content.Model;
using ContentKit.Drawing.Geometry;
using ContentKit.Drawing.Scenes;
using ContentKit.Tests.Artwork;
using static ContentKit.Tests.Documents.DocumentSamples;

namespace ContentKit.Tests.Documents;

public sealed class TrifoldTests
{
    [Fact]
    public void Panels_OfA4_Are100And100And97()
    {
        TrifoldPanels panels = TrifoldPanels.Of(Format("trifold-a4"));

        Assert.Equal([97, 100, 100], panels.Outside.Select(panel => Math.Round(panel.Width, 6)));
        Assert.Equal([100, 100, 97], panels.Inside.Select(panel => Math.Round(panel.Width, 6)));
    }

    [Fact]
    public void Folds_OfBothSides_LieBackToBack()
    {
        TrifoldPanels panels = TrifoldPanels.Of(Format("trifold-a4"));

        // Seen from behind, what is x millimetres from the left is x millimetres from the right.
        Assert.Equal(
            TrifoldPanels.Folds(panels.Outside).Select(x => Math.Round(297 - x, 6)).Order(),
            TrifoldPanels.Folds(panels.Inside).Select(x => Math.Round(x, 6)));
    }

    [Fact]
    public void FrontCover_IsRightmostOutside_BackCoverInTheMiddle()
    {
        Scene outside = PagesFor("trifold-a4", "residents")[0];
        TrifoldPanels panels = TrifoldPanels.Of(Format("trifold-a4"));

        Assert.Contains(SceneProbe.Marks(outside), mark => mark.What.Contains("致居民") && panels.FrontCover.Contains(mark.Box));
        Assert.Contains(SceneProbe.Marks(outside), mark => mark.What == "96110" && panels.BackCover.Contains(mark.Box));
        Assert.Contains(SceneProbe.Marks(outside), mark => mark.What.Contains("记住这三件事") && panels.Flap.Contains(mark.Box));
    }

    [Theory]
    [InlineData("residents")]
    [InlineData("students")]
    public void Text_KeepsClearOfTheFolds(string audience)
    {
        ImmutableArray<Scene> pages = PagesFor("trifold-a4", audience);
        TrifoldPanels panels = TrifoldPanels.Of(Format("trifold-a4"));

        foreach ((Scene page, ImmutableArray<Box> side) in pages.Zip([panels.Outside, panels.Inside]))
            Assert.All(SceneProbe.Marks(page), mark => Assert.Contains(side, panel => panel.Inset(4, 0, 4, 0).Contains(mark.Box)));
    }

    [Fact]
    public void FoldMarks_StandOutsideTrimAndBleed_AtTheFolds()
    {
        Scene inside = PagesFor("trifold-a4", "residents")[1];

        (string Plate, Box Box)[] marks = [.. SpotLines(inside)];
        Assert.Equal([100.0, 200.0], marks.Select(mark => Math.Round(mark.Box.X, 6)));
        Assert.All(SceneProbe.Flat(inside.Items).OfType<SceneItem.Stroke>().Where(stroke => stroke.Paint is Paint.Spot { Name: "Folding" }), stroke =>
            Assert.All(stroke.Outline.Points.ToArray(), point => Assert.True(point.Y < inside.BleedBox.Y || point.Y > inside.BleedBox.Bottom)));
    }

    [Fact]
    public void Inside_GivesEveryScamTypeItsSentence()
    {
        string inside = string.Concat(Lines(PagesFor("trifold-a4", "residents")[1]));

        Assert.All(Sample.Scams, scam => Assert.Contains(scam.Slogan.Replace("|", "", StringComparison.Ordinal), inside, StringComparison.Ordinal));
    }

    [Fact]
    public void WithoutSituations_NoHeadingStandsOverNothing()
    {
        Assert.Contains("有人让我", PagesFor("trifold-a4", "residents")[0].PlainText, StringComparison.Ordinal);
        Assert.DoesNotContain("有人让我", PagesFor("trifold-a4", "residents", Sample with { Situations = [] })[0].PlainText, StringComparison.Ordinal);
    }

    [Fact]
    public void WithoutRescueSteps_IsReported_NotAnEmptyPanel()
    {
        foreach (Rescue? rescue in new[] { null, Sample.Rescue! with { Situations = [] } })
        {
            Composed.Failed failed = Assert.IsType<Composed.Failed>(ForAudience("trifold-a4", "residents", Sample with { Rescue = rescue }));
            Assert.Contains("rescue.md", Assert.Single(failed.Problems).Message.Chinese, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void ScamTypeWithoutDrawing_GetsTheShield_NotAnEmptyDisc()
    {
        int Fills(ScamType scam) => SceneProbe.Flat(PagesFor("trifold-a4", "residents", Sample with { Scams = [scam] })[1].Items).OfType<SceneItem.Fill>().Count();
        ScamType scam = Sample.Scams[0];

        Assert.Equal(Fills(scam with { Illustration = "shield" }), Fills(scam with { Illustration = null }));
    }
}
