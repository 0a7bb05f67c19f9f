using System.Buffers.Binary;

namespace ContentKit.Core.Compression;

/// <summary>Deflate in a zlib wrapper, as PDF, PNG and TIFF hold it (RFC 1950).</summary>
internal static class Zlib
{
    /// <summary>Window of 32 KB, default effort.</summary>
    public static ReadOnlySpan<byte> Header => [0x78, 0x9C];

    // The tables of an encoder are 300 KB; one a thread serves all files it writes.
    [ThreadStatic]
    private static (DeflateEncoder Encoder, BitWriter Bits)? _own;

    public static byte[] Compress(ReadOnlySpan<byte> data, DeflateEffort effort) =>
        [.. Header, .. Piece(data, effort, last: true), .. Checksum(Adler32.Of(data))];

    /// <summary>Raw Deflate of a part of a stream; parts can be made on several threads and put side by side in order.</summary>
    public static byte[] Piece(ReadOnlySpan<byte> data, DeflateEffort effort, bool last)
    {
        (DeflateEncoder encoder, BitWriter bits) = _own ??= (new DeflateEncoder(), new BitWriter());
        bits.Clear();
        encoder.Compress(data, effort, bits, last);
        bits.Align();
        return bits.Written.ToArray();
    }

    public static byte[] Checksum(uint adler)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(bytes, adler);
        return bytes;
    }
}
