using System.Buffers;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
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
        var output = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(output, Options)) write(json);
        output.Write("\n"u8);
        return ImmutableCollectionsMarshal.AsImmutableArray(output.WrittenSpan.ToArray());
    }
}
