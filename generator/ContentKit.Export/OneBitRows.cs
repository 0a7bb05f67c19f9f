using ContentKit.Drawing.Raster;
using ContentKit.Drawing.Scenes;

namespace ContentKit.Export;

/// <summary>A one-bit page in memory: stamps and LED strips are small.</summary>
internal sealed record OneBitRows(int Width, int Height, int Stride, byte[] Bytes)
{
    public static OneBitRows Of(Scene scene, ExportSettings settings)
    {
        RasterArea area = RasterPage.Area(scene, settings);
        byte[] bytes = Rasterizer.Draw(scene, area, PixelFormat.Bit1, settings.Parallelism);
        return new OneBitRows(area.WidthPx, area.HeightPx, area.RowBytes(PixelFormat.Bit1), bytes);
    }

    /// <summary>Leftmost pixel in the highest bit.</summary>
    public ReadOnlySpan<byte> Row(int y) => Bytes.AsSpan(y * Stride, Stride);

    public bool this[int x, int y] => (Bytes[y * Stride + (x >> 3)] & 0x80 >> (x & 7)) != 0;
}
