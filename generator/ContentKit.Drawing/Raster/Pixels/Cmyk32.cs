using ContentKit.Core;
using ContentKit.Drawing.Scenes;

namespace ContentKit.Drawing.Raster.Pixels;

internal readonly struct Cmyk32 : IPixels
{
    public static int RowBytes(int widthPx) => widthPx * 4;

    public static byte[] SolidRow(Paint? paint, int widthPx)
    {
        Cmyk ink = paint switch
        {
            null or Paint.Off => default,
            Paint.Process process => process.Cmyk,
            Paint.Spot spot => spot.Alternate,
            Paint.On => new Cmyk(0, 0, 0, 1),
            _ => throw new InvalidOperationException(paint.GetType().Name),
        };
        (byte c, byte m, byte y, byte k) = (Byte(ink.C), Byte(ink.M), Byte(ink.Y), Byte(ink.K));
        var row = new byte[widthPx * 4];
        for (int i = 0; i < row.Length; i += 4) (row[i], row[i + 1], row[i + 2], row[i + 3]) = (c, m, y, k);
        return row;
    }

    public static void FillRun(Span<byte> row, int x, int count, ReadOnlySpan<byte> solid) =>
        solid[..(count * 4)].CopyTo(row[(x * 4)..]);

    public static void BlendRun(Span<byte> row, int x, int count, ReadOnlySpan<byte> solid, int coverage)
    {
        Span<byte> pixels = row.Slice(x * 4, count * 4);
        for (int i = 0; i < pixels.Length; i++) pixels[i] = Blending.Mix(pixels[i], solid[i], coverage);
    }

    public static void BlendPixel(Span<byte> row, int x, byte red, byte green, byte blue, int coverage)
    {
        Cmyk ink = InkSeparation.Separate(new Rgb(red, green, blue));
        Span<byte> pixel = row.Slice(x * 4, 4);
        pixel[0] = Blending.Mix(pixel[0], Byte(ink.C), coverage);
        pixel[1] = Blending.Mix(pixel[1], Byte(ink.M), coverage);
        pixel[2] = Blending.Mix(pixel[2], Byte(ink.Y), coverage);
        pixel[3] = Blending.Mix(pixel[3], Byte(ink.K), coverage);
    }

    private static byte Byte(double coverage) => (byte)Math.Round(Math.Clamp(coverage, 0, 1) * 255, MidpointRounding.AwayFromZero);
}
