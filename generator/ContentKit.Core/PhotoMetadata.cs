using System.Buffers.Binary;

namespace ContentKit.Core;

/// <summary>What cameras and phones write beside the pixels of a JPEG or PNG file (Exif 2.32; PNG, third edition).</summary>
public static class PhotoMetadata
{
    /// <summary>Exif 2.32, table 4: turned how, 1 to 8.</summary>
    public const ushort Orientation = 0x0112;

    /// <summary>Exif 2.32, table 4: the pointer to the GPS directory.</summary>
    public const ushort GpsPointer = 0x8825;

    /// <summary>Whether the file's name says JPEG or PNG.</summary>
    public static bool IsPhoto(string path) =>
        path.EndsWith(".jpg", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".jpeg", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".png", StringComparison.OrdinalIgnoreCase);

    /// <summary>The TIFF structure that holds the Exif tags; empty when there is none.</summary>
    public static ReadOnlySpan<byte> Exif(ReadOnlySpan<byte> file) => Block(file, "Exif\0\0"u8, "eXIf"u8, []);

    /// <summary>The XMP packet; empty when there is none.</summary>
    public static ReadOnlySpan<byte> Xmp(ReadOnlySpan<byte> file) => Block(file, "http://ns.adobe.com/xap/1.0/"u8, "iTXt"u8, "XML:com.adobe.xmp\0"u8);

    /// <summary>The value of a short tag in the first directory, or 0 for a tag of another type; null when the tag is absent.</summary>
    /// <param name="exif">As <see cref="Exif"/> gives it.</param>
    public static int? Find(ReadOnlySpan<byte> exif, ushort tag)
    {
        if (exif.Length < 8) return null;
        bool little = exif[0] == 'I';
        uint directory = little ? BinaryPrimitives.ReadUInt32LittleEndian(exif[4..]) : BinaryPrimitives.ReadUInt32BigEndian(exif[4..]);
        if (directory + 2L > exif.Length) return null;
        int count = Short(exif, (int)directory, little);
        for (int i = 0; i < count; i++)
        {
            long entry = directory + 2L + 12L * i;
            if (entry + 12 > exif.Length) return null;
            if (Short(exif, (int)entry, little) != tag) continue;
            return Short(exif, (int)entry + 2, little) == 3 ? Short(exif, (int)entry + 8, little) : 0;
        }

        return null;
    }

    private static ushort Short(ReadOnlySpan<byte> bytes, int at, bool little) =>
        little ? BinaryPrimitives.ReadUInt16LittleEndian(bytes[at..]) : BinaryPrimitives.ReadUInt16BigEndian(bytes[at..]);

    private static ReadOnlySpan<byte> Block(ReadOnlySpan<byte> file, ReadOnlySpan<byte> jpegName, ReadOnlySpan<byte> pngType, ReadOnlySpan<byte> pngName)
    {
        if (file.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8])) return OfJpeg(file, jpegName);
        return file.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G']) ? OfPng(file, pngType, pngName) : [];
    }

    private static ReadOnlySpan<byte> OfJpeg(ReadOnlySpan<byte> file, ReadOnlySpan<byte> name)
    {
        for (int at = 2; at + 4 <= file.Length && file[at] == 0xFF;)
        {
            byte marker = file[at + 1];
            if (marker is 0xDA or 0xD9) break;
            int length = BinaryPrimitives.ReadUInt16BigEndian(file[(at + 2)..]);
            if (length < 2 || at + 2 + length > file.Length) break;
            ReadOnlySpan<byte> segment = file.Slice(at + 4, length - 2);
            if (marker == 0xE1 && segment.StartsWith(name)) return segment[name.Length..];
            at += 2 + length;
        }

        return [];
    }

    private static ReadOnlySpan<byte> OfPng(ReadOnlySpan<byte> file, ReadOnlySpan<byte> type, ReadOnlySpan<byte> name)
    {
        for (int at = 8; at + 12 <= file.Length;)
        {
            int length = BinaryPrimitives.ReadInt32BigEndian(file[at..]);
            if (length < 0 || length > file.Length - at - 12) break;
            ReadOnlySpan<byte> body = file.Slice(at + 8, length);
            if (file.Slice(at + 4, 4).SequenceEqual(type) && body.StartsWith(name)) return body[name.Length..];
            at += 12 + length;
        }

        return [];
    }
}
