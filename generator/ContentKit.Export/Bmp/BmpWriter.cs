using System.Buffers.Binary;
using ContentKit.Core;

namespace ContentKit.Export.Bmp;

/// <summary>A 1-bit Windows bitmap: what every LED card's program imports.</summary>
internal static class BmpWriter
{
    private const int HeaderLength = 14 + 40 + 2 * 4;

    /// <param name="off">Palette entry 0.</param>
    /// <param name="on">Palette entry 1: the set bits.</param>
    public static void Write(OneBitRows bits, Rgb off, Rgb on, double dpi, Stream output)
    {
        // Rows are padded to four bytes and stored from the bottom up.
        int stride = (bits.Width + 31) / 32 * 4;
        Span<byte> header = stackalloc byte[HeaderLength];
        header.Clear();
        "BM"u8.CopyTo(header);
        BinaryPrimitives.WriteInt32LittleEndian(header[2..], HeaderLength + stride * bits.Height);
        BinaryPrimitives.WriteInt32LittleEndian(header[10..], HeaderLength);
        BinaryPrimitives.WriteInt32LittleEndian(header[14..], 40);
        BinaryPrimitives.WriteInt32LittleEndian(header[18..], bits.Width);
        BinaryPrimitives.WriteInt32LittleEndian(header[22..], bits.Height);
        BinaryPrimitives.WriteInt16LittleEndian(header[26..], 1);
        BinaryPrimitives.WriteInt16LittleEndian(header[28..], 1);
        BinaryPrimitives.WriteInt32LittleEndian(header[34..], stride * bits.Height);
        int perMetre = (int)Math.Round(dpi / 0.0254, MidpointRounding.AwayFromZero);
        BinaryPrimitives.WriteInt32LittleEndian(header[38..], perMetre);
        BinaryPrimitives.WriteInt32LittleEndian(header[42..], perMetre);
        BinaryPrimitives.WriteInt32LittleEndian(header[46..], 2);
        Entry(off, header[54..]);
        Entry(on, header[58..]);
        output.Write(header);

        var row = new byte[stride];
        for (int y = bits.Height - 1; y >= 0; y--)
        {
            bits.Row(y).CopyTo(row);
            ClearPadding(row, bits.Width);
            output.Write(row);
        }
    }

    private static void ClearPadding(Span<byte> row, int width)
    {
        if ((width & 7) != 0) row[width >> 3] &= (byte)(0xFF << 8 - (width & 7));
    }

    private static void Entry(Rgb colour, Span<byte> to)
    {
        to[0] = colour.B;
        to[1] = colour.G;
        to[2] = colour.R;
    }
}
