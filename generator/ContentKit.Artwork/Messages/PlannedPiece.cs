using System.Collections.Immutable;
using ContentKit.Artwork.Formats;
using ContentKit.Content.Model;
using ContentKit.Core;

namespace ContentKit.Artwork.Messages;

/// <summary>One source for one audience in one format, to be made.</summary>
public sealed record PlannedPiece(Message Message, Format Format)
{
    /// <summary>Path from the output root without extension: <c>artwork/AUDIENCE/FORMAT/SOURCE-ID</c>.</summary>
    public string Path => $"artwork/{Message.Audience.Id}/{Format.Id}/{Message.SourceId}";

    /// <summary>
    /// Adds what the piece says and how it is made. Fonts, palette, drawings and the design's code are the theme's key;
    /// documents that draw on the whole library need its key besides.
    /// </summary>
    public KeyBuilder AddTo(KeyBuilder key)
    {
        AddMessage(key, Message);
        return AddFormat(key, Format);
    }

    private static void AddMessage(KeyBuilder key, Message message)
    {
        key.Add(message.Kind.Name()).Add(message.SourceId).Add(message.Title).Add(message.Headline).Add(message.Summary)
            .Add(message.Points).Add(message.Warning).Add(message.Line).Add(message.Sms).Add(message.Stamp).Add(message.Illustration)
            .Add((long)message.Composition).Add(message.Issuer).Add(message.Signature).Add(message.PageUrl.AbsoluteUri)
            .Add(message.Date?.DayNumber ?? -1L).Add(message.Expires?.DayNumber ?? -1L)
            .Add(message.Scam?.Name).Add(message.Scam?.Slogan).Add(message.Scam?.RedFlags ?? ImmutableArray<string>.Empty);
        key.Add((long)message.Hotlines.Length);
        foreach (Hotline hotline in message.Hotlines) key.Add(hotline.Name).Add(hotline.Number);

        Audience audience = message.Audience;
        key.Add(audience.Id).Add(audience.Name).Add(audience.Accent).Add((long)audience.Reading).Add(audience.LargeType)
            .Add(audience.Illustration).Add(audience.Greeting);
    }

    private static KeyBuilder AddFormat(KeyBuilder key, Format format)
    {
        key.Add(format.Id).Add(format.Name).Add(format.Family).Add(format.Width.Millimetres).Add(format.Height.Millimetres)
            .Add((long)format.Unit).Add(format.Bleed.Millimetres).Add(format.Safe.Millimetres).Add(format.ViewingDistanceMm)
            .Add(format.Dpi).Add((long)format.Colour).Add(format.Exports);
        key.Add((long)format.Options.Count);
        foreach ((string option, string value) in format.Options) key.Add(option).Add(value);
        return key;
    }
}
