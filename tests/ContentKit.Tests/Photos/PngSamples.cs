using System.Buffers.Binary;
using ContentKit.Core.Compression;

namespace ContentKit.Tests.Photos;

/// <summary>PNG files of any kind, with noise for rows: every byte is valid under every filter, so all filters are used.</summary>
internal static class PngSamples
{
    private static readonly (int X, int Y, int Across, int Down)[] Adam7 =
        [(0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2)];

    public static byte[] Noise(int width, int height, int type, int depth, bool interlaced, bool opacity, int seed = 1)
    {
        var random = new Random(seed);
        int bits = depth * type switch { 2 => 3, 4 => 2, 6 => 4, _ => 1 };
        using var rows = new MemoryStream();
        foreach ((int x, int y, int across, int down) in interlaced ? Adam7 : [(0, 0, 1, 1)])
        {
            int columns = (width - x + across - 1) / across;
            for (int row = y; columns > 0 && row < height; row += down)
            {
                byte[] bytes = new byte[(columns * bits + 7) / 8];
                random.NextBytes(bytes);
                rows.WriteByte((byte)(row % 5));
                rows.Write(bytes);
            }
        }

        byte[] palette = new byte[3 << depth];
        random.NextBytes(palette);
        byte[] clear = type switch { 3 => [0, 90, 180], 0 => [0, 1], _ => [0, 0, 0, 0, 0, 0] };
        return
        [
            .. Head(width, height, type, depth, interlaced),
            .. type == 3 ? Chunk("PLTE"u8, palette) : [],
            .. opacity ? Chunk("tRNS"u8, clear) : [],
            .. Chunk("IDAT"u8, Zlib.Compress(rows.ToArray(), DeflateEffort.Text)),
            .. Chunk("IEND"u8, []),
        ];
    }

    public static byte[] Head(int width, int height, int type = 2, int depth = 8, bool interlaced = false)
    {
        byte[] body = [0, 0, 0, 0, 0, 0, 0, 0, (byte)depth, (byte)type, 0, 0, (byte)(interlaced ? 1 : 0)];
        BinaryPrimitives.WriteInt32BigEndian(body, width);
        BinaryPrimitives.WriteInt32BigEndian(body.AsSpan(4), height);
        return [0x89, .. "PNG\r\n"u8, 0x1A, 0x0A, .. Chunk("IHDR"u8, body)];
    }

    public static byte[] Chunk(ReadOnlySpan<byte> type, byte[] body)
    {
        byte[] length = new byte[4], sum = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(length, body.Length);
        BinaryPrimitives.WriteUInt32BigEndian(sum, Crc32.Of(body, Crc32.Of(type)));
        return [.. length, .. type, .. body, .. sum];
    }
}
