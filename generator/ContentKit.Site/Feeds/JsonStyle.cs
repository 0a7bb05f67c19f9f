using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace ContentKit.Site.Feeds;

/// <summary>JSON with Han characters as they are; <c>&lt;</c>, <c>&gt;</c>, <c>&amp;</c> and quotes escaped, so it may stand inside HTML.</summary>
internal static class JsonStyle
{
    public static JsonWriterOptions Compact { get; } = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static JsonWriterOptions Indented { get; } = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), Indented = true, NewLine = "\n" };

    public static byte[] Write(JsonWriterOptions options, Action<Utf8JsonWriter> write)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter json = new(stream, options)) write(json);
        return stream.ToArray();
    }
}
