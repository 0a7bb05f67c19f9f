using System.Globalization;
using ContentKit.Artwork.Formats;
using ContentKit.Artwork.Messages;
using ContentKit.Artwork.Texts.Speech;
using ContentKit.Core;

namespace ContentKit.Artwork.Texts;

/// <summary>小喇叭: a script for a person to read out and the same as SSML for a speech engine.</summary>
public sealed class LoudspeakerWriter : ITextWriter
{
    public string Kind => "loudspeaker";

    public TextPiece Write(Message message, Format format, TextTools tools)
    {
        SpeechScript script = SpeechWriter.Write(message, SpokenReader.For(tools.Library.Site));
        int seconds = SpeechText.RoundedSeconds(script);
        return new TextPiece.Written(
            [TextFile.Of(".txt", SpeechText.ForReader(script, message)), TextFile.Of(".ssml", Ssml.Write(script))],
            SpeechText.Plain(script),
            new LocalText(
                string.Create(CultureInfo.InvariantCulture, $"约 {seconds} 秒"),
                string.Create(CultureInfo.InvariantCulture, $"about {seconds} seconds")));
    }

    /// <summary>What a speech program is given to say: one sentence a line, numbers in words.</summary>
    public static string Spoken(Message message, Content.Model.Site site) =>
        SpeechText.Plain(SpeechWriter.Write(message, SpokenReader.For(site)));
}
