using ContentKit.Drawing.Scenes;

namespace ContentKit.Export;

/// <summary>A row of bits as bytes, the leftmost pixel in the highest bit: the order of BMP, PNG and TIFF.</summary>
internal static class PackedRow
{
    /// <param name="to">At least width ÷ 8 bytes, rounded up; padding is cleared.</param>
    /// <param name="inverted">Writes clear bits as ones.</param>
    public static void Write(BitMatrix bits, int y, Span<byte> to, bool inverted = false)
    {
        to.Clear();
        for (int x = 0; x < bits.Width; x++)
            if (bits[x, y] != inverted) to[x >> 3] |= (byte)(0x80 >> (x & 7));
    }
}
