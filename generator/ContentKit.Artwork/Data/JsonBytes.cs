using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ContentKit.Artwork.Data;

/// <summary>JSON files that are the same on every machine: indented, <c>\n</c>, Chinese readable, a line end at the end.</summary>
public static class JsonBytes
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        // The files are never embedded in HTML.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static ImmutableArray<byte> Write(Action<Utf8JsonWriter> write)
    {
        using var output = new MemoryStream();
        using (var json = new Utf8JsonWriter(output, Options)) write(json);
        output.WriteByte((byte)'\n');
        return [.. output.ToArray()];
    }
}
