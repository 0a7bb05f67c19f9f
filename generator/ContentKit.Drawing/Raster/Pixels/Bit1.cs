using ContentKit.Core;
using ContentKit.Drawing.Scenes;

namespace ContentKit.Drawing.Raster.Pixels;

/// <summary>A dot is set where at least half of it is covered; nothing is smoothed.</summary>
internal readonly struct Bit1 : IPixels
{
    public static int RowBytes(int widthPx) => (widthPx + 7) / 8;

    public static byte[] SolidRow(Paint? paint, int widthPx)
    {
        var row = new byte[(widthPx + 7) / 8];
        if (IsOn(paint)) row.AsSpan().Fill(0xFF);
        return row;
    }

    public static void FillRun(Span<byte> row, int x, int count, ReadOnlySpan<byte> solid)
    {
        bool on = solid[0] != 0;
        int first = x >> 3, last = (x + count - 1) >> 3;
        int head = 0xFF >> (x & 7), tail = 0xFF << (7 - (x + count - 1 & 7)) & 0xFF;
        if (first == last)
        {
            Put(ref row[first], head & tail, on);
            return;
        }

        Put(ref row[first], head, on);
        row[(first + 1)..last].Fill(on ? (byte)0xFF : (byte)0);
        Put(ref row[last], tail, on);
    }

    public static void BlendRun(Span<byte> row, int x, int count, ReadOnlySpan<byte> solid, int coverage)
    {
        if (coverage >= 128) FillRun(row, x, count, solid);
    }

    public static void BlendPixel(Span<byte> row, int x, byte red, byte green, byte blue, int coverage)
    {
        if (coverage >= 128) Put(ref row[x >> 3], 0x80 >> (x & 7), IsDark(new Rgb(red, green, blue)));
    }

    private static void Put(ref byte target, int bits, bool on) => target = (byte)(on ? target | bits : target & ~bits);

    private static bool IsOn(Paint? paint) => paint switch
    {
        null or Paint.Off => false,
        Paint.On => true,
        Paint.Process process => IsDark(process.Rgb),
        Paint.Spot => false, // A technical line is never part of the picture.
        _ => throw new InvalidOperationException(paint.GetType().Name),
    };

    // Rec. 601 weights in integers.
    private static bool IsDark(Rgb colour) => colour.R * 299 + colour.G * 587 + colour.B * 114 < 127_500;
}
