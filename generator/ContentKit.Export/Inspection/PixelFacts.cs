using System.Buffers.Binary;

namespace ContentKit.Export.Inspection;

/// <summary>What the head of a picture file says.</summary>
/// <param name="Dpi">0 when the kind has none (GIF) or the file does not say.</param>
public readonly record struct PixelFacts(int Width, int Height, int BitsPerPixel, double Dpi)
{
    /// <returns>All 0 for a kind that has no pixels.</returns>
    /// <exception cref="FormatException">Not a file of that kind.</exception>
    public static PixelFacts Read(string kind, ReadOnlySpan<byte> bytes) => kind switch
    {
        "png" => Png(bytes),
        "bmp" => Bmp(bytes),
        "gif" => Gif(bytes),
        "tiff" => Tiff(bytes),
        _ => default,
    };

    private static PixelFacts Png(ReadOnlySpan<byte> bytes)
    {
        if (!bytes[1..].StartsWith("PNG\r\n"u8)) throw new FormatException("no PNG signature");
        int type = bytes[25], depth = bytes[24];
        int bits = depth * type switch { 2 => 3, 4 => 2, 6 => 4, _ => 1 };
        double dpi = 0;
        for (int at = 8; at + 8 < bytes.Length; at += 12 + BinaryPrimitives.ReadInt32BigEndian(bytes[at..]))
        {
            if (!bytes[(at + 4)..].StartsWith("pHYs"u8)) continue;
            dpi = BinaryPrimitives.ReadInt32BigEndian(bytes[(at + 8)..]) * 0.0254;
            break;
        }

        return new PixelFacts(BinaryPrimitives.ReadInt32BigEndian(bytes[16..]), BinaryPrimitives.ReadInt32BigEndian(bytes[20..]), bits, dpi);
    }

    private static PixelFacts Bmp(ReadOnlySpan<byte> bytes) => bytes.StartsWith("BM"u8)
        ? new PixelFacts(
            BinaryPrimitives.ReadInt32LittleEndian(bytes[18..]), BinaryPrimitives.ReadInt32LittleEndian(bytes[22..]),
            BinaryPrimitives.ReadInt16LittleEndian(bytes[28..]), BinaryPrimitives.ReadInt32LittleEndian(bytes[38..]) * 0.0254)
        : throw new FormatException("no BMP signature");

    private static PixelFacts Gif(ReadOnlySpan<byte> bytes) => bytes.StartsWith("GIF89a"u8)
        ? new PixelFacts(BinaryPrimitives.ReadUInt16LittleEndian(bytes[6..]), BinaryPrimitives.ReadUInt16LittleEndian(bytes[8..]), (bytes[10] & 7) + 1, 0)
        : throw new FormatException("no GIF signature");

    private static PixelFacts Tiff(ReadOnlySpan<byte> bytes)
    {
        if (!bytes.StartsWith("II*\0"u8)) throw new FormatException("no TIFF signature");
        int directory = BinaryPrimitives.ReadInt32LittleEndian(bytes[4..]);
        int width = 0, height = 0, samples = 1, bits = 1;
        double dpi = 0;
        for (int i = 0; i < BinaryPrimitives.ReadUInt16LittleEndian(bytes[directory..]); i++)
        {
            ReadOnlySpan<byte> entry = bytes[(directory + 2 + 12 * i)..];
            int value = BinaryPrimitives.ReadInt32LittleEndian(entry[8..]);
            switch (BinaryPrimitives.ReadUInt16LittleEndian(entry))
            {
                case 256:
                    width = value;
                    break;
                case 257:
                    height = value;
                    break;
                case 258:
                    bool inPlace = BinaryPrimitives.ReadInt32LittleEndian(entry[4..]) <= 2;
                    bits = inPlace ? (ushort)value : BinaryPrimitives.ReadUInt16LittleEndian(bytes[value..]);
                    break;
                case 277:
                    samples = (ushort)value;
                    break;
                case 282:
                    dpi = BinaryPrimitives.ReadUInt32LittleEndian(bytes[value..]) / (double)BinaryPrimitives.ReadUInt32LittleEndian(bytes[(value + 4)..]);
                    break;
            }
        }

        return new PixelFacts(width, height, samples * bits, dpi);
    }
}
