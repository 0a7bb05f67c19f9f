using System.Text;
using System.Text.Json;
using ContentKit.Artwork.Formats;
using ContentKit.Artwork.Reprint;
using ContentKit.Content.Model;
using ContentKit.Core;
using ContentKit.Tests.Texts;

namespace ContentKit.Tests.Reprint;

public class ReprintPlannerTests
{
    private static readonly Tip Expiring = new(
        "a", "甲", ["elderly"], null, null, null, null, null, [], [], null, null, [], [], [], null, new DateOnly(2026, 12, 31), false,
        MarkdownBody.Empty, Samples.Source("tips/a.md"));

    private static readonly Library Library = Samples.Library(
        [Samples.Audience("elderly", "老年人")], [],
        [Samples.Venue("communities", "社区", ["poster-a3"], ["elderly"]), Samples.Venue("hospitals", "医院", ["poster-a3"], ["elderly"])]) with
    {
        Tips = [Expiring],
    };

    private static readonly FormatCatalogue Formats = new([Samples.Format("poster-a3", "海报 A3", "poster", width: 297, height: 420)]);

    private static ReprintPiece Piece(
        string text, string id = "a", string format = "poster-a3", string family = "poster", string unit = "mm", string extension = ".pdf", string folder = "tips") =>
        new($"artwork/elderly/{format}/{id}{extension}", $"{folder}/{id}.md", "elderly", format, family, unit, text, "0");

    private static ReprintList Compare(ReprintPiece[] old, ReprintPiece[] now, DateOnly? today = null) =>
        ReprintPlanner.Compare(old, now, Library, Formats, today);

    [Fact]
    public void ChangedHotline_IsListedInEveryVenueWhereThePieceHangs()
    {
        ReprintList list = Compare([Piece("打96110")], [Piece("打96119")]);
        Assert.Equal(["communities", "hospitals"], list.Venues.Select(venue => venue.Id));
        Assert.Equal(1, list.Pieces);
        ReprintEntry entry = Assert.Single(list.Venues[0].Entries);
        Assert.Equal((ReprintReason.Numbers, "海报 A3", "老年人"), (entry.Reason, entry.FormatName, entry.AudienceName));
        Assert.Equal(("96110", "96119"), (entry.Changes[0].Old, entry.Changes[0].New));
    }

    [Fact]
    public void ChangedWords_AreListedAsWords() =>
        Assert.Equal(ReprintReason.Words, Compare([Piece("别转账")], [Piece("不转账")]).Venues[0].Entries[0].Reason);

    [Fact]
    public void SameWords_OtherPixels_NeedNoReprint() =>
        Assert.Equal(0, Compare([Piece("一样")], [Piece("一样") with { Sha256 = "1" }]).Pieces);

    [Fact]
    public void PieceNoLongerMade_IsToBeTakenDown() =>
        Assert.Equal(ReprintReason.Gone, Compare([Piece("打96110")], []).Venues[0].Entries[0].Reason);

    [Fact]
    public void NewPiece_IsNoReprint() => Assert.Equal(0, Compare([], [Piece("新")]).Pieces);

    [Fact]
    public void ExpiredPiece_IsListedFromItsDayOn()
    {
        ReprintPiece[] rows = [Piece("一样")];
        Assert.Equal(0, Compare(rows, rows, new DateOnly(2026, 12, 30)).Pieces);
        Assert.Equal(ReprintReason.Expired, Compare(rows, rows, new DateOnly(2026, 12, 31)).Venues[0].Entries[0].Reason);
        Assert.Equal(0, Compare(rows, rows).Pieces);
    }

    [Fact]
    public void ExpiredPiece_WhoseFileMovedToAnotherFolder_IsListedAllTheSame() =>
        Assert.Equal(ReprintReason.Expired, Compare([Piece("一样", folder: "tips/2025")], [Piece("一样")], new DateOnly(2027, 1, 1)).Venues[0].Entries[0].Reason);

    [Theory]
    [InlineData("led", "px")]
    [InlineData("poster", "px")]
    [InlineData("text", "mm")]
    public void SignsScreensAndMessages_AreNotPrinted(string family, string unit) =>
        Assert.Equal(0, Compare([Piece("旧", family: family, unit: unit)], [Piece("新", family: family, unit: unit)]).Pieces);

    [Fact]
    public void FilesOfOnePiece_CountOnce() =>
        Assert.Equal("artwork/elderly/poster-a3/a.pdf", Assert.Single(Compare(
            [Piece("旧", extension: ".png"), Piece("旧")], [Piece("新", extension: ".png"), Piece("新")]).Venues[0].Entries).Path);

    [Fact]
    public void SourceMovedToAnotherFolder_IsTheSameSource() =>
        Assert.Equal(0, Compare([Piece("一样", folder: "tips/old")], [Piece("一样", folder: "tips/new")]).Pieces);

    [Fact]
    public void PieceOfNoVenue_IsListedApart() =>
        Assert.Equal(("", "其他"), Compare([Piece("旧", format: "headrest")], [Piece("新", format: "headrest")]).Venues.Select(venue => (venue.Id, venue.Name)).Single());

    [Fact]
    public void Text_ShowsOldAndNewWithTheirSurroundings() =>
        Assert.Equal(
            """
            1 件已印的宣传品要换

            社区（1）
              海报 A3 · 老年人 · artwork/elderly/poster-a3/a.pdf
                号码或数字变了，重印
                旧：拿不准打［96110］问一问
                新：拿不准打［96119］问一问

            医院（1）
              海报 A3 · 老年人 · artwork/elderly/poster-a3/a.pdf
                号码或数字变了，重印
                旧：拿不准打［96110］问一问
                新：拿不准打［96119］问一问

            """.ReplaceLineEndings("\n"),
            ReprintFiles.ToText(Compare([Piece("拿不准打96110问一问")], [Piece("拿不准打96119问一问")]), Language.Chinese));

    [Fact]
    public void Text_NothingToDo_SaysSo() => Assert.Equal("没有要重印的\n", ReprintFiles.ToText(Compare([], []), Language.Chinese));

    [Fact]
    public void Csv_HasALineForEachVenueAndPiece()
    {
        string csv = Encoding.UTF8.GetString(ReprintFiles.ToCsv(Compare([Piece("打96110")], [])).AsSpan());
        Assert.Equal(
            "\uFEFF场所,规格,对象,原因,旧,新,原文件,来源\r\n" +
            "社区,海报 A3,老年人,已不再制作，取下,,,artwork/elderly/poster-a3/a.pdf,tips/a.md\r\n" +
            "医院,海报 A3,老年人,已不再制作，取下,,,artwork/elderly/poster-a3/a.pdf,tips/a.md\r\n", csv);
    }

    [Fact]
    public void Json_GivesReasonAndChanges()
    {
        using JsonDocument json = JsonDocument.Parse(ReprintFiles.ToJson(Compare([Piece("打96110")], [Piece("打96119")])).AsMemory());
        JsonElement piece = json.RootElement.GetProperty("venues")[0].GetProperty("pieces")[0];
        Assert.Equal("numbers", piece.GetProperty("reason").GetString());
        Assert.Equal("96119", piece.GetProperty("changes")[0].GetProperty("new").GetString());
    }
}
