using ContentKit.Core;
using ContentKit.Drawing.Scenes;

namespace ContentKit.Drawing.Raster.Pixels;

internal readonly struct Rgb24 : IPixels
{
    public static int RowBytes(int widthPx) => widthPx * 3;

    public static byte[] SolidRow(Paint? paint, int widthPx)
    {
        Rgb colour = paint switch
        {
            null => new Rgb(255, 255, 255),
            Paint.Process process => process.Rgb,
            Paint.Spot spot => spot.Rgb,
            Paint.On on => on.Rgb,
            Paint.Off off => off.Rgb,
            _ => throw new InvalidOperationException(paint.GetType().Name),
        };
        var row = new byte[widthPx * 3];
        for (int i = 0; i < row.Length; i += 3) (row[i], row[i + 1], row[i + 2]) = (colour.R, colour.G, colour.B);
        return row;
    }

    public static void FillRun(Span<byte> row, int x, int count, ReadOnlySpan<byte> solid) =>
        solid[..(count * 3)].CopyTo(row[(x * 3)..]);

    public static void BlendRun(Span<byte> row, int x, int count, ReadOnlySpan<byte> solid, int coverage)
    {
        Span<byte> pixels = row.Slice(x * 3, count * 3);
        for (int i = 0; i < pixels.Length; i++) pixels[i] = Blending.Mix(pixels[i], solid[i], coverage);
    }

    public static void BlendPixel(Span<byte> row, int x, byte red, byte green, byte blue, int coverage)
    {
        Span<byte> pixel = row.Slice(x * 3, 3);
        pixel[0] = Blending.Mix(pixel[0], red, coverage);
        pixel[1] = Blending.Mix(pixel[1], green, coverage);
        pixel[2] = Blending.Mix(pixel[2], blue, coverage);
    }
}
