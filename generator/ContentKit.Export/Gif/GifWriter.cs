using System.Buffers.Binary;
using ContentKit.Core;

namespace ContentKit.Export.Gif;

/// <summary>An endless GIF89a of two-colour frames.</summary>
internal sealed class GifWriter
{
    // Two bits a pixel is the least that GIF's compression allows.
    private const int CodeSize = 2;

    private readonly Stream _output;
    private readonly int _width, _height;
    private readonly LzwEncoder _lzw = new(CodeSize);

    public GifWriter(Stream output, int width, int height, Rgb off, Rgb on)
    {
        (_output, _width, _height) = (output, width, height);
        Span<byte> header = stackalloc byte[13];
        "GIF89a"u8.CopyTo(header);
        BinaryPrimitives.WriteUInt16LittleEndian(header[6..], (ushort)width);
        BinaryPrimitives.WriteUInt16LittleEndian(header[8..], (ushort)height);
        header[10] = 0b1000_0000; // a global table of two colours
        header[11] = 0;
        header[12] = 0;
        output.Write(header);
        output.Write([off.R, off.G, off.B, on.R, on.G, on.B]);

        // Repeat without end: the extension all viewers know since Netscape 2.
        output.Write([0x21, 0xFF, 11, .. "NETSCAPE2.0"u8, 3, 1, 0, 0, 0]);
    }

    /// <param name="pixels">One byte a pixel, 0 or 1, row by row.</param>
    /// <param name="hundredths">How long it stands, 1/100 s. Browsers slow anything under 2 down to 10.</param>
    public void Frame(ReadOnlySpan<byte> pixels, int hundredths)
    {
        Span<byte> control = [0x21, 0xF9, 4, 0b0000_0100, 0, 0, 0, 0];
        BinaryPrimitives.WriteUInt16LittleEndian(control[4..], (ushort)hundredths);
        _output.Write(control);
        Span<byte> descriptor = stackalloc byte[10];
        descriptor.Clear();
        descriptor[0] = 0x2C;
        BinaryPrimitives.WriteUInt16LittleEndian(descriptor[5..], (ushort)_width);
        BinaryPrimitives.WriteUInt16LittleEndian(descriptor[7..], (ushort)_height);
        _output.Write(descriptor);
        _output.WriteByte(CodeSize);

        ReadOnlySpan<byte> codes = _lzw.Encode(pixels);
        while (!codes.IsEmpty)
        {
            int block = Math.Min(codes.Length, 255);
            _output.WriteByte((byte)block);
            _output.Write(codes[..block]);
            codes = codes[block..];
        }

        _output.WriteByte(0);
    }

    public void End() => _output.WriteByte(0x3B);
}
