using System.Globalization;
using System.Text;
using ContentKit.Artwork.Messages;

namespace ContentKit.Artwork.Texts.Speech;

/// <summary>Writes a script down for people and for speech programs.</summary>
public static class SpeechText
{
    /// <summary>For a person at the microphone: part names, numbers spelled as they are said, pause marks, seconds.</summary>
    public static string ForReader(SpeechScript script, Message message)
    {
        var text = new StringBuilder();
        Line(text, "小喇叭播音稿");
        Line(text, $"题目：{message.Title}");
        Line(text, $"听众：{message.Audience.Name}");
        Line(text, string.Create(CultureInfo.InvariantCulture, $"时长：约 {RoundedSeconds(script)} 秒（每秒约四字，含停顿）"));
        Line(text, "记号：／ 停半秒，∥ 停一秒半。号码逐字念，“幺”读 yāo。连播时两遍之间停五秒。");
        foreach (SpeechPart part in script.Parts)
        {
            Line(text, "");
            text.Append('【').Append(part.Name).Append('】');
            for (int i = 0; i < part.Sentences.Length; i++)
            {
                text.AppendJoin("／", part.Sentences[i].Clauses.Select(clause => clause.Spoken));
                text.Append(i < part.Sentences.Length - 1 ? "／" : "∥\n");
            }
        }

        return text.ToString();
    }

    /// <summary>Only what is heard, a sentence a line: the input of a speech program, and the piece's text in the manifest.</summary>
    public static string Plain(SpeechScript script) => string.Join('\n', script.Parts
        .SelectMany(part => part.Sentences)
        .Select(sentence => string.Concat(sentence.Clauses.Select(clause => clause.Spoken))));

    /// <summary>Up to the next whole second.</summary>
    public static int RoundedSeconds(SpeechScript script) => (int)Math.Ceiling(script.Seconds);

    private static void Line(StringBuilder text, string line) => text.Append(line).Append('\n');
}
