using System.Collections.Immutable;
using ContentKit.Artwork.Designs;
using ContentKit.Artwork.Documents;
using ContentKit.Artwork.Ledgers;
using ContentKit.Artwork.Messages;
using ContentKit.Content.Model;
using ContentKit.Drawing.Scenes;
using ContentKit.Tests.Artwork;
using static ContentKit.Tests.Documents.DocumentSamples;

namespace ContentKit.Tests.Documents;

public sealed class FormTests
{
    [Fact]
    public void Progress_HasARowForEveryTaskOfTheCampaign()
    {
        string text = string.Concat(PagesFor("form-progress-a4", "civil-servants").SelectMany(Lines));

        Assert.All(Sample.Campaigns[0].Phases.SelectMany(phase => phase.Tasks), task => Assert.Contains(task.What, text, StringComparison.Ordinal));
    }

    [Fact]
    public void Registration_IsOneBlankPage_WithRoomToWrite()
    {
        Scene page = Assert.Single(PagesFor("form-register-a4", "civil-servants"));

        Assert.Contains("反诈宣传登记表", Lines(page));
        double[] rules = [.. SceneProbe.Flat(page.Items).OfType<SceneItem.Fill>().Select(fill => fill.Outline.Bounds).Where(box => box.Height < 0.3 && box.Width > 200).Select(box => box.Y)];
        Assert.True(rules.Length > LedgerPlanner.Registration(Sample).BlankRows, $"{rules.Length} rules");
    }

    [Fact]
    public void Distribution_HasAPageForEveryVenue()
    {
        ImmutableArray<Scene> pages = PagesFor("form-distribution-a4", "civil-servants");

        Assert.Equal(Sample.Venues.Select(venue => venue.Name + "宣传品分发台账"), pages.Select(page => Lines(page).Single(line => line.EndsWith("分发台账", StringComparison.Ordinal))));
    }

    [Fact]
    public void Receipts_ListEveryNumberOfTheBatchOnce_InOrder()
    {
        Letter letter = Sample.Letters.Single(sample => sample.Id == "to-residents") with { Serials = new SerialRange(1, 130) };
        Library library = Sample with { Letters = [letter] };
        Composed composed = Compose(MessageBuilder.ForLetter(letter, library.FindAudience("residents")!, library), Format("form-receipts-a4"), library);

        ImmutableArray<Scene> pages = Assert.IsType<Composed.Pages>(composed).Scenes;
        Assert.Equal(
            SerialNumber.All(letter.Serials.Value),
            pages.SelectMany(Lines).Where(line => line.Length == 4 && line.All(char.IsAsciiDigit)));
        Assert.Contains($"第 {pages.Length} 页　共 {pages.Length} 页", Lines(pages[^1]));
    }

    [Fact]
    public void LetterWithoutReceipt_GetsNoListOfReceipts() =>
        Assert.Equal(
            Sample.Letters.Where(letter => letter.Receipt).Select(letter => letter.Id),
            PiecePlanner.Plan(Sample, ArtworkSamples.Civic.Formats).Pieces.Where(piece => piece.Format.Id == "form-receipts-a4").Select(piece => piece.Message.SourceId));

    [Fact]
    public void NoCampaign_IsReported()
    {
        Composed.Failed failed = Assert.IsType<Composed.Failed>(ForAudience("form-progress-a4", "civil-servants", Sample with { Campaigns = [] }));

        Assert.Contains("没有可列的内容", Assert.Single(failed.Problems).Message.Chinese, StringComparison.Ordinal);
    }
}
