using ContentKit.Drawing.Scenes;

namespace ContentKit.Drawing.Raster.Pixels;

/// <summary>
/// Writes one kind of pixel. Static, so that the band renderer is compiled once per kind and nothing is dispatched per pixel.
/// </summary>
internal interface IPixels
{
    static abstract int RowBytes(int widthPx);

    /// <summary>A row painted all over, from which solid runs are copied.</summary>
    static abstract byte[] SolidRow(Paint? paint, int widthPx);

    static abstract void FillRun(Span<byte> row, int x, int count, ReadOnlySpan<byte> solid);

    /// <param name="coverage">1 to 254 of 255.</param>
    static abstract void BlendRun(Span<byte> row, int x, int count, ReadOnlySpan<byte> solid, int coverage);

    /// <summary>Writes one pixel of a picture, given in sRGB.</summary>
    static abstract void BlendPixel(Span<byte> row, int x, byte red, byte green, byte blue, int coverage);
}
