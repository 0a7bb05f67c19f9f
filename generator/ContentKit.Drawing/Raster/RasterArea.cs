using ContentKit.Drawing.Geometry;
using ContentKit.Drawing.Scenes;

namespace ContentKit.Drawing.Raster;

/// <summary>The part of a page that is rendered, and its size in pixels.</summary>
/// <param name="ToPixels">Maps the scene's millimetres to pixels of the result.</param>
public sealed record RasterArea(int WidthPx, int HeightPx, Transform ToPixels)
{
    /// <summary>A box of the page at a resolution; pixel counts are rounded, and the box is stretched to them by less than half a pixel.</summary>
    /// <param name="dpi">25.4 renders 1 px per millimetre, as pixel formats want it.</param>
    public static RasterArea Of(Box box, double dpi)
    {
        int width = Math.Max(1, (int)Math.Round(box.Width * dpi / 25.4));
        int height = Math.Max(1, (int)Math.Round(box.Height * dpi / 25.4));
        return Of(box, width, height);
    }

    public static RasterArea Of(Box box, int widthPx, int heightPx) =>
        new(widthPx, heightPx, Transform.Translate(-box.X, -box.Y).Then(Transform.Scale(widthPx / box.Width, heightPx / box.Height)));

    /// <summary>The trim size.</summary>
    public static RasterArea OfTrim(Scene scene, double dpi) => Of(scene.Trim, dpi);

    /// <summary>The trim size and the bleed around it.</summary>
    public static RasterArea OfBleed(Scene scene, double dpi) => Of(scene.BleedBox, dpi);

    public int RowBytes(PixelFormat format) => format switch
    {
        PixelFormat.Rgb24 => WidthPx * 3,
        PixelFormat.Cmyk32 => WidthPx * 4,
        _ => (WidthPx + 7) / 8,
    };
}
