using ContentKit.Drawing.Geometry;
using ContentKit.Drawing.Raster.Pixels;

namespace ContentKit.Drawing.Raster;

/// <summary>Draws a picture of pixels: averaged where it is made smaller, interpolated where it is made larger.</summary>
internal static class PhotoSampler
{
    // Samples along one side of a pixel, at most: a 16-fold reduction is averaged fully, beyond that sampled.
    private const int MostSamples = 16;

    internal static void Draw<TPixels>(Shape.Photo photo, int row, Span<byte> target, int widthPx) where TPixels : struct, IPixels
    {
        Box box = photo.Box;
        double coverY = Math.Min(row + 1, box.Bottom) - Math.Max(row, box.Y);
        int from = Math.Max(0, (int)Math.Floor(box.X)), to = Math.Min(widthPx, (int)Math.Ceiling(box.Right));
        Transform map = photo.ToImage;
        double scale = Math.Max(Math.Abs(map.A) + Math.Abs(map.C), Math.Abs(map.B) + Math.Abs(map.D));
        int samples = Math.Clamp((int)Math.Ceiling(scale), 1, MostSamples);
        for (int x = from; x < to; x++)
        {
            double coverX = Math.Min(x + 1, box.Right) - Math.Max(x, box.X);
            int coverage = (int)(coverX * coverY * 255 + 0.5);
            if (coverage <= 0) continue;
            double red = 0, green = 0, blue = 0;
            for (int j = 0; j < samples; j++)
                for (int i = 0; i < samples; i++)
                {
                    Point at = map.Apply(new Point(x + (i + 0.5) / samples, row + (j + 0.5) / samples));
                    Sample(photo.Image, at.X - 0.5, at.Y - 0.5, ref red, ref green, ref blue);
                }

            double share = 1.0 / (samples * samples);
            TPixels.BlendPixel(target, x, Byte(red * share), Byte(green * share), Byte(blue * share), coverage);
        }
    }

    private static void Sample(Scenes.PixelImage image, double x, double y, ref double red, ref double green, ref double blue)
    {
        x = Math.Clamp(x, 0, image.Width - 1);
        y = Math.Clamp(y, 0, image.Height - 1);
        int left = (int)x, top = (int)y;
        int right = Math.Min(left + 1, image.Width - 1), bottom = Math.Min(top + 1, image.Height - 1);
        double h = x - left, v = y - top;
        ReadOnlySpan<byte> rgb = image.Rgb.Span;
        Add(rgb, image.Width, left, top, (1 - h) * (1 - v), ref red, ref green, ref blue);
        Add(rgb, image.Width, right, top, h * (1 - v), ref red, ref green, ref blue);
        Add(rgb, image.Width, left, bottom, (1 - h) * v, ref red, ref green, ref blue);
        Add(rgb, image.Width, right, bottom, h * v, ref red, ref green, ref blue);
    }

    private static void Add(ReadOnlySpan<byte> rgb, int width, int x, int y, double weight, ref double red, ref double green, ref double blue)
    {
        int at = (y * width + x) * 3;
        red += rgb[at] * weight;
        green += rgb[at + 1] * weight;
        blue += rgb[at + 2] * weight;
    }

    private static byte Byte(double value) => (byte)(value + 0.5);
}
