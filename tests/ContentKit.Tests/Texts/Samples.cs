using System.Collections.Immutable;
using ContentKit.Artwork.Formats;
using ContentKit.Artwork.Messages;
using ContentKit.Artwork.Texts;
using ContentKit.Content.Model;
using ContentKit.Core;
using ContentKit.Tests.Artwork;
using SiteSettings = ContentKit.Content.Model.Site;

namespace ContentKit.Tests.Texts;

/// <summary>The smallest content that text pieces, kits and lists can be made from.</summary>
internal static class Samples
{
    public static DocumentSource Source(string path) => new(path, new string('0', 64), new KeyPositions(path, []));

    public static SiteSettings Site(string signature = "示例县反诈", string? audio = null) => new(
        "平安防骗", "示例县反诈宣传办公室", new Uri("https://example.org/"),
        [new Hotline("报警", "110"), new Hotline("反诈专线", "96110")],
        new Contacts(["110", "96110", "12381"], ["https://example.org/"], [], [], []),
        null, null, signature, ImmutableSortedDictionary<string, string>.Empty, audio, Source("site.yml"));

    public static Audience Audience(string id = "elderly", string name = "老年人", string? greeting = "叔叔阿姨，您好。", string[]? formats = null, string[]? venues = null) => new(
        id, name, "red", Reading.Plain, true, [.. formats ?? []], [.. venues ?? []], Composition.Picture, null, greeting, 1,
        MarkdownBody.Empty, Source($"audiences/{id}.md"));

    public static ScamType Scam(string id = "rebate-orders", string name = "刷单返利", int rank = 1) => new(
        id, name, rank, "凡是先垫钱的兼职，|都是诈骗", ["先给小钱"], null, null, MarkdownBody.Empty, Source($"scams/{id}.md"));

    public static Venue Venue(string id, string name, string[] formats, string[] audiences, int order = 1) => new(
        id, name, order, [], [.. formats], [.. audiences], MarkdownBody.Empty, Source($"venues/{id}.md"));

    public static Library Library(IEnumerable<Audience>? audiences = null, IEnumerable<ScamType>? scams = null, IEnumerable<Venue>? venues = null, SiteSettings? site = null) => new(
        site ?? Site(), [.. audiences ?? []], [.. scams ?? []], [.. venues ?? []], [], [], [], [], null, [], [], [], TermDictionary.Empty);

    public static Case Case(string body, string id = "parcel-gift-card") => new(
        id, "包裹里的中奖卡", new DateOnly(2026, 6, 1), "rebate-orders", ["elderly"], null, null, null, null, null, [], null, null, [], [], [], [], null, null, false,
        new MarkdownBody(body, 1), Source($"cases/{id}.md"));

    public static Message Message(
        string headline = "包裹里的码，|一张也别扫", string[]? points = null, string? sms = null, string? summary = null,
        string? warning = null, Audience? audience = null, ScamType? scam = null, string title = "包裹里的中奖卡", string id = "parcel-gift-card") => new(
        SourceKind.Case, id, audience ?? Audience(), scam, title, headline, summary, [.. points ?? []], warning,
        Line: null, sms, Stamp: [], Illustration: null, Composition.Type,
        Site().Hotlines, "示例县反诈宣传办公室", "示例县反诈", new Uri($"https://example.org/cases/{id}/"),
        new DateOnly(2026, 6, 1), new DateOnly(2027, 12, 31), Source($"cases/{id}.md"));

    public static Format Format(
        string id, string name, string family = "text", FormatUnit unit = FormatUnit.Millimetre,
        double width = 0, double height = 0, ColourMode colour = ColourMode.Cmyk, params (string Key, string Value)[] options) => new(
        id, name, family, Length.Mm(width), Length.Mm(height), unit, Length.Zero, Length.Zero, 400, 300, colour, [], [],
        options.ToImmutableSortedDictionary(option => option.Key, option => option.Value, StringComparer.Ordinal));

    public static TextTools Tools(Library? library = null, params string[] siblings) =>
        new(library ?? Library(), ArtworkSamples.Civic.Palette, [.. siblings]);

    public static TextPiece.Written Written(TextPiece piece) => Assert.IsType<TextPiece.Written>(piece);
}
