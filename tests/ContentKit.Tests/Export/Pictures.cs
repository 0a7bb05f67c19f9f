using ContentKit.Drawing.Raster;
using ContentKit.Drawing.Scenes;

namespace ContentKit.Tests.Export;

/// <summary>Compares another program's picture of a page with ours.</summary>
internal static class Pictures
{
    /// <summary>Share of pixels with a channel off by more than the tolerance: of all pixels, and of those whose neighbours in our picture are all alike.</summary>
    private static (double Anywhere, double InFlatPlaces) Difference(string theirs, Scene scene, RasterArea area, int tolerance)
    {
        using var scratch = new ScratchFolder();
        OutsideJudge.Ask("convert", theirs, "-alpha", "off", "-depth", "8", "rgb:" + scratch.Path("raw"));
        byte[] other = File.ReadAllBytes(scratch.Path("raw")), ours = Rasterizer.Draw(scene, area, PixelFormat.Rgb24);
        Assert.Equal(ours.Length, other.Length);
        int width = area.WidthPx, height = area.HeightPx, anywhere = 0, flat = 0;
        for (int y = 0; y < height; y++)
            for (int x = 0; x < width; x++)
            {
                int at = (y * width + x) * 3;
                if (Enumerable.Range(0, 3).All(channel => Math.Abs(ours[at + channel] - other[at + channel]) <= tolerance)) continue;
                anywhere++;
                if (IsFlat(ours, width, height, x, y)) flat++;
            }

        return (anywhere / (double)(width * height), flat / (double)(width * height));
    }

    /// <summary>Share of pixels off by more than 64 of 255; fails when one of them is not at an edge.</summary>
    public static double EdgeDifference(string theirs, Scene scene, RasterArea area)
    {
        (double anywhere, double inFlatPlaces) = Difference(theirs, scene, area, tolerance: 64);
        Assert.Equal(0, inFlatPlaces);
        return anywhere;
    }

    private static bool IsFlat(byte[] rgb, int width, int height, int x, int y)
    {
        for (int v = Math.Max(0, y - 1); v <= Math.Min(height - 1, y + 1); v++)
            for (int u = Math.Max(0, x - 1); u <= Math.Min(width - 1, x + 1); u++)
                for (int channel = 0; channel < 3; channel++)
                    if (rgb[(v * width + u) * 3 + channel] != rgb[(y * width + x) * 3 + channel]) return false;
        return true;
    }
}
