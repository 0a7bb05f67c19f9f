using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ContentKit.Artwork.Data;
using ContentKit.Artwork.Ledgers;
using ContentKit.Core;

namespace ContentKit.Artwork.Reprint;

/// <summary>Writes a reprint list for a terminal, a spreadsheet and programs.</summary>
public static class ReprintFiles
{
    private static readonly ImmutableArray<string> Header = ["场所", "规格", "对象", "原因", "旧", "新", "原文件", "来源"];

    /// <summary>For people; ends with a line end. Changed words stand in ［］ with what is around them.</summary>
    public static string ToText(ReprintList list, Language language)
    {
        bool english = language == Language.English;
        if (list.Pieces == 0) return english ? "nothing to reprint\n" : "没有要重印的\n";
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{(english ? $"{list.Pieces} printed pieces are wrong now" : $"{list.Pieces} 件已印的宣传品要换")}\n");
        foreach (ReprintVenue venue in list.Venues)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n{venue.Name}（{venue.Entries.Length}）\n");
            foreach (ReprintEntry entry in venue.Entries)
            {
                text.Append(CultureInfo.InvariantCulture, $"  {entry.FormatName} · {entry.AudienceName} · {entry.Path}\n");
                text.Append(CultureInfo.InvariantCulture, $"    {Reason(entry).In(language)}\n");
                foreach (TextChange change in entry.Changes)
                {
                    text.Append(CultureInfo.InvariantCulture, $"    {(english ? "old: " : "旧：")}{Marked(change, change.Old)}\n");
                    text.Append(CultureInfo.InvariantCulture, $"    {(english ? "new: " : "新：")}{Marked(change, change.New)}\n");
                }
            }
        }

        return text.ToString();
    }

    public static ImmutableArray<byte> ToCsv(ReprintList list) => Csv.Write(Header, list.Venues.SelectMany(venue => venue.Entries.Select(entry =>
        (IReadOnlyList<string>)
        [
            venue.Name, entry.FormatName, entry.AudienceName, Reason(entry).Chinese,
            string.Join('\n', entry.Changes.Select(change => Marked(change, change.Old))),
            string.Join('\n', entry.Changes.Select(change => Marked(change, change.New))),
            entry.Path, entry.Source,
        ])));

    public static ImmutableArray<byte> ToJson(ReprintList list) => JsonBytes.Write(json =>
    {
        json.WriteStartObject();
        json.WriteNumber("version", 1);
        json.WriteNumber("pieces", list.Pieces);
        json.WriteStartArray("venues");
        foreach (ReprintVenue venue in list.Venues)
        {
            json.WriteStartObject();
            json.WriteString("id", venue.Id);
            json.WriteString("name", venue.Name);
            json.WriteStartArray("pieces");
            foreach (ReprintEntry entry in venue.Entries)
            {
                json.WriteStartObject();
                json.WriteString("path", entry.Path);
                json.WriteString("source", entry.Source);
                json.WriteString("audience", entry.AudienceId);
                json.WriteString("format", entry.FormatId);
                json.WriteString("reason", entry.Reason.ToString().ToLowerInvariant());
                json.WriteString("expired", entry.Expired?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                json.WriteStartArray("changes");
                foreach (TextChange change in entry.Changes)
                {
                    json.WriteStartObject();
                    json.WriteString("before", change.Before);
                    json.WriteString("old", change.Old);
                    json.WriteString("new", change.New);
                    json.WriteString("after", change.After);
                    json.WriteEndObject();
                }

                json.WriteEndArray();
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static LocalText Reason(ReprintEntry entry) => entry.Reason switch
    {
        ReprintReason.Numbers => new LocalText("号码或数字变了，重印", "a number has changed: reprint"),
        ReprintReason.Gone => new LocalText("已不再制作，取下", "no longer made: take it down"),
        ReprintReason.Expired => new LocalText(
            string.Create(CultureInfo.InvariantCulture, $"{entry.Expired:yyyy-MM-dd} 到期，取下"),
            string.Create(CultureInfo.InvariantCulture, $"expired on {entry.Expired:yyyy-MM-dd}: take it down")),
        _ => new LocalText("文字改了，重印", "the words have changed: reprint"),
    };

    private static string Marked(TextChange change, string words) =>
        $"{change.Before}［{words}］{change.After}".ReplaceLineEndings(" ");
}
