using ContentKit.Artwork.Messages;
using ContentKit.Content.Model;
using ContentKit.Core;

namespace ContentKit.Tests.Artwork;

public sealed class PiecePlannerTests
{
    private static PiecePlan Plan(MemoryFileSource input) => PiecePlanner.Plan(ArtworkSamples.Read(input), ArtworkSamples.Civic.Formats);

    private static string Tip(string rest) => $"---\ntitle: 先核实\naudiences: [students]\nslogan: 先核实\n{rest}\n---\n";

    [Fact]
    public void Tip_WithoutStampLines_MakesNoStamp()
    {
        PiecePlan plan = Plan(ArtworkSamples.SmallInput().Add("tips/check.md", Tip("sms: 先核实再转账")));

        Assert.Equal(["artwork/students/poster-a3/check", "artwork/students/sms/check"], plan.Pieces.Where(piece => piece.Message.Kind == SourceKind.Tip).Select(piece => piece.Path));
        Assert.Empty(plan.Diagnostics);
    }

    [Fact]
    public void Tip_AsksForAFormatItCannotFill_IsReportedAtThatEntry()
    {
        PiecePlan plan = Plan(ArtworkSamples.SmallInput().Add("tips/check.md", Tip("formats: [poster-a4, parcel-stamp-60x40]")));

        Diagnostic finding = Assert.Single(plan.Diagnostics);
        Assert.Equal("tips/check.md:5:22 CK0111 parcel-stamp-60x40 needs `stamp`, which this file does not give", $"{finding.Span} {finding.Id} {finding.Message.English}");
    }

    [Fact]
    public void Tip_AsksForALargeFormat_GetsItThoughTipsDoNotUsually()
    {
        PiecePlan plan = Plan(ArtworkSamples.SmallInput().Add("tips/check.md", Tip("formats: [rollup-80x200]")));

        Assert.Contains("artwork/students/rollup-80x200/check", plan.Pieces.Select(piece => piece.Path));
    }

    [Fact]
    public void Draft_MakesNothing() =>
        Assert.DoesNotContain(Plan(ArtworkSamples.SmallInput().Add("tips/check.md", Tip("draft: true"))).Pieces, piece => piece.Message.Kind == SourceKind.Tip);

    [Fact]
    public void SampleContent_EveryCaseAndTip_GivesPosterStickerAndLedForEachOfItsAudiences()
    {
        Library library = ArtworkSamples.Input;
        HashSet<string> made = [.. PiecePlanner.Plan(library, ArtworkSamples.Civic.Formats).Pieces.Select(piece => $"{piece.Message.SourceId} {piece.Message.Audience.Id} {FirstWord(piece.Format.Id)}")];

        foreach ((string id, string audience) in library.Cases.SelectMany(source => source.Audiences.Select(audience => (source.Id, audience)))
            .Concat(library.Tips.SelectMany(source => source.Audiences.Select(audience => (source.Id, audience)))))
            foreach (string kind in (string[])["poster", "table", "led"])
                Assert.Contains($"{id} {audience} {kind}", made);
    }

    [Fact]
    public void SampleContent_EveryTip_GivesAStamp()
    {
        Library library = ArtworkSamples.Input;
        HashSet<string> made = [.. PiecePlanner.Plan(library, ArtworkSamples.Civic.Formats).Pieces.Where(piece => piece.Format.Family == "stamp").Select(piece => piece.Message.SourceId)];

        Assert.All(library.Tips, tip => Assert.Contains(tip.Id, made));
    }

    [Fact]
    public void SampleContent_EveryAudience_GetsEveryFormatItLists()
    {
        Library library = ArtworkSamples.Input;
        HashSet<string> made = [.. PiecePlanner.Plan(library, ArtworkSamples.Civic.Formats).Pieces.Select(piece => $"{piece.Message.Audience.Id} {piece.Format.Id}")];

        Assert.All(library.Audiences.SelectMany(audience => audience.Formats.Select(format => $"{audience.Id} {format}")), piece => Assert.Contains(piece, made));
    }

    [Fact]
    public void Plan_NoTwoPieces_ShareAPath()
    {
        PiecePlan plan = PiecePlanner.Plan(ArtworkSamples.Input, ArtworkSamples.Civic.Formats);

        Assert.Equal(plan.Pieces.Length, plan.Pieces.Select(piece => piece.Path).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void PieceKey_ChangesWithWhatThePieceSaysAndNotWithItsPage()
    {
        static ContentKey Key(string tip)
        {
            PlannedPiece piece = Plan(ArtworkSamples.SmallInput().Add("tips/check.md", tip)).Pieces.First(piece => piece.Message.Kind == SourceKind.Tip);
            using KeyBuilder key = new();
            return piece.AddTo(key).Build();
        }

        ContentKey original = Key(Tip("points: [一, 二]"));

        Assert.Equal(original, Key(Tip("points: [一, 二]") + "多一段正文\n"));
        Assert.NotEqual(original, Key(Tip("points: [一, 三]")));
    }

    private static string FirstWord(string id) => id.Split("-")[0];
}
