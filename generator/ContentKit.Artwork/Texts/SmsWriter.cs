using System.Globalization;
using ContentKit.Artwork.Formats;
using ContentKit.Artwork.Messages;
using ContentKit.Core;

namespace ContentKit.Artwork.Texts;

/// <summary>短信: the signature in 【】, then the tip's <c>sms</c> text, or one composed from headline, points and hotline.</summary>
public sealed class SmsWriter : ITextWriter
{
    public string Kind => "sms";

    public TextPiece Write(Message message, Format format, TextTools tools)
    {
        string text = Compose(message);
        SmsCount count = SmsCount.Of(text);
        if (!count.Fits)
        {
            string key = message.Sms is null ? "slogan" : "sms";
            return new TextPiece.Failed([Diagnostic.Error(
                DiagnosticIds.TextDoesNotFit,
                message.Source.Keys.Of(key),
                string.Create(CultureInfo.InvariantCulture, $"短信连签名共 {count.Characters} 字，最多 {SmsCount.TotalLimit} 字"),
                string.Create(CultureInfo.InvariantCulture, $"the SMS has {count.Characters} characters with its signature, {SmsCount.TotalLimit} are allowed"))
                .WithHint(
                    string.Create(CultureInfo.InvariantCulture, $"删去 {count.Characters - SmsCount.TotalLimit} 字；{SmsCount.SingleLimit} 字以内只算一条"),
                    string.Create(CultureInfo.InvariantCulture, $"remove {count.Characters - SmsCount.TotalLimit} characters; up to {SmsCount.SingleLimit} go as one message"))]);
        }

        return new TextPiece.Written(
            // No line end: what is pasted is what is counted.
            [TextFile.Of(".txt", text)],
            text,
            count.Described);
    }

    /// <summary>The message as it is sent, signature first.</summary>
    public static string Compose(Message message)
    {
        string signature = $"【{message.Signature}】";
        if (!string.IsNullOrWhiteSpace(message.Sms)) return signature + FlowingText.OneLine(message.Sms);
        HotlineWords hotlines = HotlineWords.Of(message.Hotlines);
        string start = signature + FlowingText.Sentence(FlowingText.Join(message.Headline));
        string end = hotlines.Short;
        string best = start + end;
        string middle = "";
        foreach (string point in message.Points)
        {
            // The end already says whom to call.
            if (message.Hotlines.Any(line => point.Contains(line.Number, StringComparison.Ordinal))) continue;
            string longer = middle + (middle.Length == 0 ? "" : "，") + FlowingText.OneLine(point).TrimEnd('。', '，', '；');
            string whole = start + FlowingText.Sentence(longer) + end;
            if (whole.Length > SmsCount.SingleLimit) continue;
            middle = longer;
            best = whole;
        }

        return best;
    }
}
