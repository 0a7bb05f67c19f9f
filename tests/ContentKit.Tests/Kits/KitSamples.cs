using ContentKit.Artwork.Formats;
using ContentKit.Artwork.Kits;
using ContentKit.Content.Model;
using ContentKit.Tests.Texts;

namespace ContentKit.Tests.Kits;

/// <summary>Two audiences, one venue and a handful of pieces.</summary>
internal static class KitSamples
{
    public static readonly Format Poster = Samples.Format("poster-a3", "海报 A3", "poster", width: 297, height: 420);
    public static readonly Format Led = Samples.Format(
        "led-door-256x16", "门头屏 256×16", "led", FormatUnit.Pixel, 256, 16, ColourMode.OneBit, ("mode", "scroll"), ("charactersPerMinute", "240"));
    public static readonly Format Screen = Samples.Format("screen-1920x1080", "横屏 1920×1080", "poster", FormatUnit.Pixel, 1920, 1080, ColourMode.Rgb);
    public static readonly Format Stamp = Samples.Format("parcel-stamp-58x22", "快递提示章 58×22 毫米", "stamp", width: 58, height: 22, colour: ColourMode.OneBit);
    public static readonly Format Sms = Samples.Format("sms", "短信");

    public static readonly Audience Elderly = Samples.Audience("elderly", "老年人");
    public static readonly Audience Students = Samples.Audience("students", "学生");

    public static Library Library => Samples.Library(
        [Elderly, Students], [Samples.Scam()],
        [Samples.Venue("communities", "社区", ["poster-a3", "led-door-256x16", "screen-1920x1080", "sms"], ["students", "elderly"])]);

    public static PieceFile File(
        Format format, string extension, string audience = "elderly", string source = "parcel-code", string title = "先垫钱就是骗局",
        string text = "先垫钱就是骗局", string? part = null, string? thumb = null, string suffix = "") => new(
        $"artwork/{audience}/{format.Id}/{source}{suffix}{extension}", format, audience, source, title, new DateOnly(2027, 12, 31), 2048, text, part, null, thumb);
}
