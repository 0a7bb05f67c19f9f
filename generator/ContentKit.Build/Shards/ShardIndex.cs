using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using ContentKit.Build.Pieces;
using ContentKit.Core;

namespace ContentKit.Build.Shards;

/// <summary>What a shard's folder says of itself in <c>shard.json</c>.</summary>
/// <param name="Tool">Of the program that drew it.</param>
/// <param name="Plan">Over all pieces of all shares with all they depend on: equal only for equal content and options.</param>
/// <param name="Pieces">The share's pieces by key; their files are in the folder's manifest.</param>
public sealed record ShardIndex(Share Share, ContentKey Tool, ContentKey Plan, ImmutableSortedDictionary<string, PieceIndex> Pieces)
{
    public const string FileName = "shard.json";

    private const int Version = 1;

    public byte[] ToBytes()
    {
        using var memory = new MemoryStream();
        using (var json = new Utf8JsonWriter(memory, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteNumber("version", Version);
            json.WriteNumber("shard", Share.Number);
            json.WriteNumber("of", Share.Of);
            json.WriteString("tool", Tool.Hex);
            json.WriteString("plan", Plan.Hex);
            json.WriteStartObject("pieces");
            foreach ((string key, PieceIndex index) in Pieces) json.WriteBase64String(key, index.ToBytes());
            json.WriteEndObject();
            json.WriteEndObject();
        }

        memory.WriteByte((byte)'\n');
        return memory.ToArray();
    }

    /// <exception cref="JsonException">Not such a file of this version.</exception>
    public static ShardIndex Parse(ReadOnlyMemory<byte> bytes)
    {
        using JsonDocument document = JsonDocument.Parse(bytes);
        try
        {
            JsonElement root = document.RootElement;
            if (root.GetProperty("version").GetInt32() != Version) throw new JsonException("not a shard of version 1");
            if (!Share.TryParse($"{root.GetProperty("shard").GetInt32()}/{root.GetProperty("of").GetInt32()}", out Share share)) throw new JsonException("no such share");
            return new ShardIndex(
                share,
                new ContentKey(root.GetProperty("tool").GetString() ?? ""),
                new ContentKey(root.GetProperty("plan").GetString() ?? ""),
                root.GetProperty("pieces").EnumerateObject().ToImmutableSortedDictionary(
                    entry => entry.Name,
                    entry => PieceIndex.Parse(entry.Value.GetBytesFromBase64()) ?? throw new JsonException("a piece of another version"),
                    StringComparer.Ordinal));
        }
        catch (Exception error) when (error is KeyNotFoundException or InvalidOperationException or FormatException or ArgumentException or IOException)
        {
            throw new JsonException(error.Message, error);
        }
    }
}
