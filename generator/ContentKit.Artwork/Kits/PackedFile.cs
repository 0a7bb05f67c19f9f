using System.Collections.Immutable;
using ContentKit.Core.Compression;

namespace ContentKit.Artwork.Kits;

/// <summary>A file's bytes as they will stand in a ZIP, so that several can be deflated at the same time.</summary>
/// <param name="Crc">Of the plain bytes.</param>
/// <param name="Length">Of the plain bytes.</param>
public sealed record PackedFile(bool Deflated, uint Crc, int Length, ReadOnlyMemory<byte> Bytes)
{
    private static readonly ImmutableHashSet<string> Deflatable = ImmutableHashSet.Create(
        StringComparer.Ordinal,
        ".bmp", ".css", ".csv", ".html", ".ics", ".js", ".json", ".ssml", ".svg", ".txt", ".webmanifest", ".xml");

    /// <summary>Deflates text and bitmaps; everything else is compressed already and stays as it is.</summary>
    /// <param name="name">Its ending tells what it is.</param>
    public static PackedFile Of(string name, ReadOnlyMemory<byte> plain)
    {
        uint crc = Crc32.Of(plain.Span);
        if (IsDeflatable(name))
        {
            byte[] packed = Zlib.Piece(plain.Span, DeflateEffort.Text, last: true);
            if (packed.Length < plain.Length) return new PackedFile(true, crc, plain.Length, packed);
        }

        return new PackedFile(false, crc, plain.Length, plain);
    }

    internal static bool IsDeflatable(string name) => Deflatable.Contains(Path.GetExtension(name));
}
