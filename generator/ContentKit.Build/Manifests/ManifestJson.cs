using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using ContentKit.Core;

namespace ContentKit.Build.Manifests;

/// <summary>Writes and reads <c>manifest.json</c>; equal manifests give equal bytes.</summary>
public static class ManifestJson
{
    // Chinese stays readable; the file is never embedded in HTML.
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private const int FlushedBytes = 1 << 15;

    public static void Write(Manifest manifest, Stream output)
    {
        using var json = new Utf8JsonWriter(output, Options);
        json.WriteStartObject();
        json.WriteNumber("version", Manifest.Version);
        json.WriteStartArray("pages");
        foreach (ManifestPage page in manifest.Pages)
        {
            json.WriteStartObject();
            json.WriteString("path", page.Path);
            json.WriteString("source", page.Source);
            json.WriteString("sha256", page.Sha256);
            json.WriteEndObject();
            Pass(json);
        }

        json.WriteEndArray();
        json.WriteStartArray("artwork");
        foreach (ManifestArtwork piece in manifest.Artwork)
        {
            WriteArtwork(json, piece);
            Pass(json);
        }

        json.WriteEndArray();
        json.WriteStartArray("assets");
        foreach (ManifestAsset asset in manifest.Assets)
        {
            json.WriteStartObject();
            json.WriteString("path", asset.Path);
            json.WriteString("sha256", asset.Sha256);
            json.WriteEndObject();
            Pass(json);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        output.WriteByte((byte)'\n');
    }

    // Otherwise the writer copies all it has again and again into ever larger memory of its own.
    private static void Pass(Utf8JsonWriter json)
    {
        if (json.BytesPending > FlushedBytes) json.Flush();
    }

    /// <exception cref="ManifestException">Not a manifest of this version, or it names a file as no build does.</exception>
    public static Manifest Read(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(bytes);
            return Read(document.RootElement);
        }
        catch (Exception error) when (error is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new ManifestException(new LocalText("它不是生成时放在 output 里的那个 manifest.json，或者被改坏了", error.Message));
        }
    }

    private static Manifest Read(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("version", out JsonElement version) || version.GetInt32() != Manifest.Version)
            throw new JsonException("not a manifest of version 1");
        return new Manifest(
            Each(root, "pages", e => new ManifestPage(Path(e), e.GetProperty("source").GetString(), Text(e, "sha256"))),
            Each(root, "artwork", ReadArtwork),
            Each(root, "assets", e => new ManifestAsset(Path(e), Text(e, "sha256"))));
    }

    private static void WriteArtwork(Utf8JsonWriter json, ManifestArtwork piece)
    {
        json.WriteStartObject();
        json.WriteString("path", piece.Path);
        json.WriteString("source", piece.Source);
        json.WriteString("audience", piece.Audience);
        json.WriteString("format", piece.Format);
        json.WriteString("family", piece.Family);
        json.WriteNumber("width", Round(piece.Width));
        json.WriteNumber("height", Round(piece.Height));
        json.WriteString("unit", piece.Unit);
        json.WriteNumber("bleedMm", Round(piece.BleedMm));
        json.WriteNumber("dpi", Round(piece.Dpi));
        json.WriteNumber("pixelWidth", piece.PixelWidth);
        json.WriteNumber("pixelHeight", piece.PixelHeight);
        json.WriteString("colour", piece.Colour);
        json.WriteString("text", piece.Text);
        json.WriteString("sha256", piece.Sha256);
        json.WriteEndObject();
    }

    private static ManifestArtwork ReadArtwork(JsonElement e) => new(
        Path(e), Text(e, "source"), Text(e, "audience"), Text(e, "format"), Text(e, "family"),
        e.GetProperty("width").GetDouble(), e.GetProperty("height").GetDouble(), Text(e, "unit"),
        e.GetProperty("bleedMm").GetDouble(), e.GetProperty("dpi").GetDouble(),
        e.GetProperty("pixelWidth").GetInt32(), e.GetProperty("pixelHeight").GetInt32(),
        Text(e, "colour"), Text(e, "text"), Text(e, "sha256"));

    // Three decimals of a millimetre: far below what a cutter can tell, and free of binary noise.
    private static double Round(double value) => Math.Round(value, 3);

    private static string Text(JsonElement element, string name) =>
        element.GetProperty(name).GetString() ?? throw new JsonException($"{name} is null");

    // The system refuses some control characters in a name, and a terminal obeys others.
    private static string Path(JsonElement element)
    {
        string path = Text(element, "path");
        if (!path.Any(char.IsControl)) return path;
        string shown = string.Concat(path.Select(c => char.IsControl(c) ? FormattableString.Invariant($"\\u{(int)c:x4}") : c.ToString()));
        throw new ManifestException(new LocalText($"“{shown}”含有控制字符，不能作路径", $"\"{shown}\" holds a control character and cannot be a path"));
    }

    private static ImmutableArray<T> Each<T>(JsonElement root, string name, Func<JsonElement, T> read) =>
        root.TryGetProperty(name, out JsonElement array) ? [.. array.EnumerateArray().Select(read)] : [];
}
