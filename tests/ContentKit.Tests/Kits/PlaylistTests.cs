using System.Text;
using System.Text.Json;
using ContentKit.Artwork.Formats;
using ContentKit.Artwork.Kits;
using ContentKit.Artwork.Playlists;
using ContentKit.Tests.Texts;

namespace ContentKit.Tests.Kits;

public class PlaylistTests
{
    private static Playlist[] Plan(params PieceFile[] files) =>
        [.. PlaylistPlanner.Plan(KitSamples.Library.Venues[0], files.Select(file => (file, "03-LED/" + file.SourceId + file.Extension)))];

    [Fact]
    public void Scroll_RunsUntilTheTextHasLeftThePanel()
    {
        // 24 Han characters and a panel of 16 cells at 240 a minute, that is 4 a second.
        Assert.Equal((24 + 16) / 4.0, PlayTime.ScrollSeconds(new string('防', 24), KitSamples.Led), 6);
    }

    [Fact]
    public void Scroll_DigitsAreHalfAsWide() =>
        Assert.Equal((2 + 2.5 + 16) / 4.0, PlayTime.ScrollSeconds("拨打96110", KitSamples.Led), 6);

    [Theory]
    [InlineData(1, 2)]
    [InlineData(8, 2)]
    [InlineData(12, 3)]
    public void Hold_IsTwoSecondsOrAQuarterSecondACharacter(int characters, double seconds) =>
        Assert.Equal(seconds, PlayTime.HoldSeconds(new string('防', characters)));

    [Fact]
    public void Playlist_PlaysBitmapsAndScreensInTheOrderGiven_OneListForEachSign()
    {
        Playlist[] lists = Plan(
            KitSamples.File(KitSamples.Led, ".bmp", source: "b"), KitSamples.File(KitSamples.Led, ".gif", source: "b"),
            KitSamples.File(KitSamples.Led, ".bmp", source: "a"), KitSamples.File(KitSamples.Screen, ".png", source: "c"),
            KitSamples.File(KitSamples.Poster, ".pdf", source: "d"));
        Assert.Equal(["led-door-256x16", "screen-1920x1080"], lists.Select(list => list.Format.Id));
        Assert.Equal(["03-LED/b.bmp", "03-LED/a.bmp"], lists[0].Items.Select(item => item.KitName));
        Assert.Equal(lists[0].Items.Sum(item => item.Seconds), lists[0].Seconds);
    }

    [Fact]
    public void Playlist_PagesOfOneText_ShareItsTime()
    {
        Format paged = Samples.Format("led-vehicle-64x16", "出租车顶屏", "led", FormatUnit.Pixel, 64, 16, ColourMode.OneBit, ("mode", "page"));
        string text = new('防', 24);
        Playlist list = Assert.Single(Plan(
            KitSamples.File(paged, ".bmp", text: text, part: "第1页", suffix: "-1"), KitSamples.File(paged, ".bmp", text: text, part: "第2页", suffix: "-2")));
        Assert.Equal([(PlayMode.Page, 3), (PlayMode.Page, 3)], list.Items.Select(item => (item.Mode, item.Seconds)));
    }

    [Fact]
    public void Csv_NamesFileModeAndWholeSeconds()
    {
        string csv = Encoding.UTF8.GetString(PlaylistFiles.ToCsv(Plan(KitSamples.File(KitSamples.Led, ".bmp"))).AsSpan());
        Assert.Equal("\uFEFF屏,顺序,文件,内容,方式,秒数\r\n门头屏 256×16,1,03-LED/parcel-code.bmp,先垫钱就是骗局,滚动,6\r\n", csv);
    }

    [Fact]
    public void Json_GivesPathsInTheOutput()
    {
        using JsonDocument json = JsonDocument.Parse(PlaylistFiles.ToJson(Plan(KitSamples.File(KitSamples.Led, ".bmp")), item => item.File).AsMemory());
        JsonElement item = json.RootElement.GetProperty("playlists")[0].GetProperty("items")[0];
        Assert.Equal("artwork/elderly/led-door-256x16/parcel-code.bmp", item.GetProperty("path").GetString());
        Assert.Equal("scroll", item.GetProperty("mode").GetString());
    }
}
