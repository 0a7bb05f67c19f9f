using ContentKit.Artwork.Kits;
using ContentKit.Content.Model;
using ContentKit.Tests.Texts;

namespace ContentKit.Tests.Kits;

public class KitPlannerTests
{
    private static Kit Audience(params PieceFile[] files) => KitPlanner.Plan(KitSamples.Library, files).Single(kit => kit.Kind == KitKind.Audience);

    private static Kit Venue(params PieceFile[] files) => KitPlanner.Plan(KitSamples.Library, files).Single(kit => kit.Kind == KitKind.Venue);

    [Fact]
    public void Kit_SortsPiecesIntoFoldersByWhoTakesThem()
    {
        Kit kit = Audience(
            KitSamples.File(KitSamples.Sms, ".txt"), KitSamples.File(KitSamples.Screen, ".png"), KitSamples.File(KitSamples.Led, ".bmp"),
            KitSamples.File(KitSamples.Stamp, ".svg"), KitSamples.File(KitSamples.Poster, ".pdf"));
        Assert.Equal(
            [
                "01-印刷/海报-A3-先垫钱就是骗局-老年人.pdf",
                "02-印章/快递提示章-58×22-毫米-先垫钱就是骗局-老年人.svg",
                "03-LED/门头屏-256×16-先垫钱就是骗局-老年人.bmp",
                "04-屏幕/横屏-1920×1080-先垫钱就是骗局-老年人.png",
                "05-文字/短信-先垫钱就是骗局-老年人.txt",
            ],
            kit.Items.Select(item => item.Name));
        Assert.Equal("kits/elderly.zip", kit.Path);
    }

    [Fact]
    public void VenueKit_PutsOneSizeAfterTheOther_InTheVenuesOrder() =>
        Assert.Equal(
            ["led-door-256x16 a", "led-door-256x16 b", "screen-1920x1080 a", "screen-1920x1080 b"],
            Venue(
                KitSamples.File(KitSamples.Screen, ".png", source: "a"), KitSamples.File(KitSamples.Led, ".bmp", source: "a"),
                KitSamples.File(KitSamples.Screen, ".png", source: "b"), KitSamples.File(KitSamples.Led, ".bmp", source: "b"))
                .Items.Select(item => $"{item.File.Format.Id} {item.File.SourceId}"));

    [Fact]
    public void Kit_PreviewsOfStrips_StayOut() =>
        Assert.Equal([".bmp"], Audience(KitSamples.File(KitSamples.Led, ".bmp"), KitSamples.File(KitSamples.Led, ".gif")).Items.Select(item => item.File.Extension));

    [Fact]
    public void Kit_PreviewsOfPrintedPieces_StayOut() =>
        Assert.Equal([".pdf"], Audience(KitSamples.File(KitSamples.Poster, ".pdf"), KitSamples.File(KitSamples.Poster, ".png")).Items.Select(item => item.File.Extension));

    [Fact]
    public void Kit_SameNameTwice_GetsANumber() =>
        Assert.Equal(
            ["01-印刷/海报-A3-先垫钱就是骗局-老年人.pdf", "01-印刷/海报-A3-先垫钱就是骗局-老年人-2.pdf"],
            Audience(KitSamples.File(KitSamples.Poster, ".pdf"), KitSamples.File(KitSamples.Poster, ".pdf", source: "other")).Items.Select(item => item.Name));

    [Fact]
    public void Kit_PartOfAPiece_IsNamed() =>
        Assert.EndsWith("-老年人-反字.svg", Audience(KitSamples.File(KitSamples.Stamp, ".svg", part: "反字")).Items[0].Name, StringComparison.Ordinal);

    [Fact]
    public void Kit_PieceMadeFromTheAudience_NamesItOnce() =>
        Assert.Equal("01-印刷/海报-A3-老年人.pdf", Audience(KitSamples.File(KitSamples.Poster, ".pdf", title: "老年人")).Items[0].Name);

    [Fact]
    public void VenueKit_TakesEachSourceOnceInTheWordsOfItsFirstAudience()
    {
        Kit kit = Venue(
            KitSamples.File(KitSamples.Poster, ".pdf", "elderly"), KitSamples.File(KitSamples.Poster, ".pdf", "students"),
            KitSamples.File(KitSamples.Poster, ".pdf", "elderly", "only-elderly", "只给老人"));
        Assert.Equal(["01-印刷/海报-A3-先垫钱就是骗局-学生.pdf", "01-印刷/海报-A3-只给老人-老年人.pdf"], kit.Items.Select(item => item.Name));
        Assert.Equal("kits/venue-communities.zip", kit.Path);
    }

    [Fact]
    public void VenueKit_FormatTheVenueHasNoPlaceFor_StaysOut() =>
        Assert.DoesNotContain(KitPlanner.Plan(KitSamples.Library, [KitSamples.File(KitSamples.Stamp, ".svg")]), kit => kit.Kind == KitKind.Venue);

    [Fact]
    public void VenueKit_HoldsPlayListAndDistributionLedger() =>
        Assert.Equal(
            ["06-台账/播放表.csv", "06-台账/播放表.json", "06-台账/社区宣传品分发台账.csv", "06-台账/社区宣传品分发台账.html", "06-台账/反诈宣传登记表.csv", "06-台账/反诈宣传登记表.html"],
            Venue(KitSamples.File(KitSamples.Led, ".bmp")).Papers.Select(paper => paper.Name));

    [Fact]
    public void AudienceKit_LetterWithNumbers_BringsTheListToTickOff()
    {
        Library library = KitSamples.Library with
        {
            Letters = [new Letter("to-elderly", "致老年朋友的一封信", "elderly", true, "示例县", null, null, new SerialRange(1, 500), MarkdownBody.Empty, Samples.Source("letters/to-elderly.md"))],
        };
        Kit kit = KitPlanner.Plan(library, [KitSamples.File(KitSamples.Poster, ".pdf")]).First(kit => kit.Kind == KitKind.Audience);
        Assert.Equal(["06-台账/致老年朋友的一封信回执登记.csv", "06-台账/致老年朋友的一封信回执登记.html"], kit.Papers.Select(paper => paper.Name));
    }

    [Fact]
    public void AudienceKit_LettersWithTheSameTitle_KeepTheirListsApart()
    {
        Letter spring = new("spring", "致老年朋友的一封信", "elderly", true, "示例县", null, null, new SerialRange(1, 500), MarkdownBody.Empty, Samples.Source("letters/spring.md"));
        Library library = KitSamples.Library with { Letters = [spring, spring with { Id = "autumn", Serials = new SerialRange(501, 900), Source = Samples.Source("letters/autumn.md") }] };
        Kit kit = KitPlanner.Plan(library, [KitSamples.File(KitSamples.Poster, ".pdf")]).First(kit => kit.Kind == KitKind.Audience);
        Assert.Equal(4, kit.Papers.Select(paper => ArchiveName.Fold(paper.Name)).Distinct().Count());
        Assert.Contains("06-台账/致老年朋友的一封信回执登记-2.csv", kit.Papers.Select(paper => paper.Name));
    }

    [Fact]
    public void With_NameThatIsTaken_IsRefused()
    {
        Kit kit = Audience(KitSamples.File(KitSamples.Poster, ".pdf"));
        Assert.Throws<ArgumentException>(() => kit.With("目录.html", "", []));
        Assert.Throws<ArgumentException>(() => kit.With("01-印刷/海报-a3-先垫钱就是骗局-老年人.PDF", "", []));
        Assert.Throws<ArgumentException>(() => kit.With("../x", "", []));
    }
}
