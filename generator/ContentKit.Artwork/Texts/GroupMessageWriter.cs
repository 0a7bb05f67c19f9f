using System.Collections.Immutable;
using System.Globalization;
using ContentKit.Artwork.Formats;
using ContentKit.Artwork.Messages;
using ContentKit.Core;

namespace ContentKit.Artwork.Texts;

/// <summary>
/// 群消息: plain text for a chat group, five to ten short lines — a headline, a greeting, what happened, what to do, whom to
/// call, where to read on, who says so.
/// </summary>
public sealed class GroupMessageWriter : ITextWriter
{
    // What a phone shows of one message without scrolling.
    private const int MostLines = 10;

    private static readonly ImmutableArray<string> Numerals = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"];

    public string Kind => "group-message";

    public TextPiece Write(Message message, Format format, TextTools tools)
    {
        string text = string.Join('\n', Lines(message, tools.Library.Site.Title));
        int characters = text.Count(c => c != '\n');
        int lines = text.Count(c => c == '\n') + 1;
        return new TextPiece.Written(
            [TextFile.Of(".txt", text + "\n")],
            text,
            new LocalText(
                string.Create(CultureInfo.InvariantCulture, $"{lines} 行，{characters} 字"),
                string.Create(CultureInfo.InvariantCulture, $"{lines} lines, {characters} characters")));
    }

    private static ImmutableArray<string> Lines(Message message, string siteTitle)
    {
        HotlineWords hotlines = HotlineWords.Of(message.Hotlines);
        string headline = FlowingText.Join(message.Headline);
        string? summary = message.Summary is { Length: > 0 } told ? FlowingText.Sentence(FlowingText.OneLine(told)) : null;
        string? warning = message.Warning is { Length: > 0 } rule ? FlowingText.Sentence(FlowingText.Join(rule)) : null;

        var end = new List<string>();
        if (hotlines.Full.Length > 0) end.Add(hotlines.Full);
        end.Add($"详细看：{message.PageUrl.AbsoluteUri}");
        end.Add($"——{message.Issuer}");

        var start = new List<string> { $"【{siteTitle}】{headline}" };
        if (summary is not null) start.Add(summary);
        var points = message.Points.Select((point, i) => $"{Number(i)}{FlowingText.Sentence(FlowingText.OneLine(point))}").ToList();

        // Warmth and the rule of thumb go in while there is room; nothing that the source says is ever dropped.
        int room = MostLines - start.Count - points.Count - end.Count;
        if (room > 0 && message.Audience.Greeting is { Length: > 0 } greeting)
        {
            start.Insert(1, FlowingText.Sentence(FlowingText.OneLine(greeting)));
            room--;
        }

        if (room > 0 && warning is not null) points.Add(warning);
        return [.. start, .. points, .. end];
    }

    private static string Number(int index) => index < Numerals.Length ? Numerals[index] + "、" : "· ";
}
