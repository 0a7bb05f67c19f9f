using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace ContentKit.Site.Feeds;

/// <summary>JSON with Han characters as they are; <c>&lt;</c>, <c>&gt;</c>, <c>&amp;</c> and quotes escaped, so it may stand inside HTML.</summary>
internal static class JsonStyle
{
    public static JsonWriterOptions Compact { get; } = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static JsonWriterOptions Indented { get; } = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), Indented = true, NewLine = "\n" };

    public static byte[] Write(JsonWriterOptions options, Action<Utf8JsonWriter> write) => Written(options, write).ToArray();

    public static string Text(JsonWriterOptions options, Action<Utf8JsonWriter> write) => Encoding.UTF8.GetString(Written(options, write));

    private static ReadOnlySpan<byte> Written(JsonWriterOptions options, Action<Utf8JsonWriter> write)
    {
        ArrayBufferWriter<byte> text = new(2048);
        using (Utf8JsonWriter json = new(text, options)) write(json);
        return text.WrittenSpan;
    }
}
