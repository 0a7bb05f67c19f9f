namespace ContentKit.Drawing.Text;

/// <summary>16 rows of 8 or 16 dots.</summary>
/// <param name="Width">8 or 16; 0 when there is no glyph.</param>
/// <param name="Bits">Row by row, leftmost dot in the highest bit.</param>
internal readonly record struct HexGlyph(int Width, byte[] Bits)
{
    /// <summary>Adds one number a column, bit y set where row y has a dot.</summary>
    internal void AppendTo(List<int> columns)
    {
        int rowBytes = Width / 8;
        for (int x = 0; x < Width; x++)
        {
            int column = 0;
            for (int y = 0; y < 16; y++)
                if ((Bits[y * rowBytes + (x >> 3)] >> (7 - (x & 7)) & 1) != 0) column |= 1 << y;
            columns.Add(column);
        }
    }
}
