using System.Buffers.Binary;
using ContentKit.Core.Compression;

namespace ContentKit.Export.Png;

/// <summary>The chunks of a PNG file (W3C PNG, third edition). Knows nothing of pixels.</summary>
internal sealed class PngWriter
{
    private readonly Stream _output;

    public PngWriter(Stream output, int width, int height, PngColour colour)
    {
        _output = output;
        output.Write([0x89, .. "PNG\r\n\x1A\n"u8]);
        Span<byte> header = stackalloc byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header[4..], height);
        header[8] = (byte)colour.BitDepth;
        header[9] = (byte)colour.Type;
        Chunk("IHDR"u8, header);
    }

    /// <summary>Pixels per inch as pixels per metre, rounded: 300 dpi is 11,811.</summary>
    public void Resolution(double dpi)
    {
        Span<byte> body = stackalloc byte[9];
        int perMetre = (int)Math.Round(dpi / 0.0254, MidpointRounding.AwayFromZero);
        BinaryPrimitives.WriteInt32BigEndian(body, perMetre);
        BinaryPrimitives.WriteInt32BigEndian(body[4..], perMetre);
        body[8] = 1;
        Chunk("pHYs"u8, body);
    }

    /// <summary>The colours are sRGB, relative colorimetric.</summary>
    public void StandardColours() => Chunk("sRGB"u8, [1]);

    /// <param name="rgb">Triples, at most 256 of them.</param>
    public void Palette(ReadOnlySpan<byte> rgb) => Chunk("PLTE"u8, rgb);

    /// <summary>Part of the zlib stream of filtered rows; parts follow one another.</summary>
    public void Data(ReadOnlySpan<byte> zlib) => Chunk("IDAT"u8, zlib);

    public void End() => Chunk("IEND"u8, []);

    private void Chunk(ReadOnlySpan<byte> type, ReadOnlySpan<byte> body)
    {
        Span<byte> word = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(word, body.Length);
        _output.Write(word);
        _output.Write(type);
        _output.Write(body);
        BinaryPrimitives.WriteUInt32BigEndian(word, Crc32.Of(body, Crc32.Of(type)));
        _output.Write(word);
    }
}
