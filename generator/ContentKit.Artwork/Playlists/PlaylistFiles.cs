using System.Collections.Immutable;
using System.Globalization;
using ContentKit.Artwork.Ledgers;

namespace ContentKit.Artwork.Playlists;

/// <summary>Writes play lists down for operators and for programs.</summary>
public static class PlaylistFiles
{
    private static readonly ImmutableArray<string> Header = ["屏", "顺序", "文件", "内容", "方式", "秒数"];

    /// <summary>All signs of one venue in one table.</summary>
    public static ImmutableArray<byte> ToCsv(IEnumerable<Playlist> playlists) => Csv.Write(Header, playlists.SelectMany(playlist =>
        playlist.Items.Select((item, i) => (IReadOnlyList<string>)
        [
            playlist.Format.Name, Number(i + 1), item.KitName, Line(item.Text), Name(item.Mode), Number(item.Seconds),
        ])));

    /// <param name="path">How an item's file is called where the list lies: its path in the output, or its name in a kit.</param>
    public static ImmutableArray<byte> ToJson(IEnumerable<Playlist> playlists, Func<PlaylistItem, string> path) => Data.JsonBytes.Write(json =>
    {
        json.WriteStartObject();
        json.WriteNumber("version", 1);
        json.WriteStartArray("playlists");
        foreach (Playlist playlist in playlists)
        {
            json.WriteStartObject();
            json.WriteString("venue", playlist.VenueId);
            json.WriteString("format", playlist.Format.Id);
            json.WriteNumber("seconds", playlist.Seconds);
            json.WriteStartArray("items");
            foreach (PlaylistItem item in playlist.Items)
            {
                json.WriteStartObject();
                json.WriteString("path", path(item));
                json.WriteString("title", item.Title);
                json.WriteString("text", item.Text);
                json.WriteString("mode", item.Mode.ToString().ToLowerInvariant());
                json.WriteNumber("seconds", item.Seconds);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static string Line(string text) => text.ReplaceLineEndings(" ");

    private static string Name(PlayMode mode) => mode switch
    {
        PlayMode.Scroll => "滚动",
        PlayMode.Page => "翻页",
        _ => "静帧",
    };

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
