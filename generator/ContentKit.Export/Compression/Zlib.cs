using System.IO.Compression;

namespace ContentKit.Export.Compression;

/// <summary>Deflate in a zlib wrapper, as PDF, PNG and TIFF hold it.</summary>
internal static class Zlib
{
    public static byte[] Compress(ReadOnlySpan<byte> data)
    {
        using var output = new MemoryStream();
        using (var zlib = new ZLibStream(output, CompressionLevel.Optimal, leaveOpen: true)) zlib.Write(data);
        return output.ToArray();
    }
}
