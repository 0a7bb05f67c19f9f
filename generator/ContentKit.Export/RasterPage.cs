using ContentKit.Drawing.Geometry;
using ContentKit.Drawing.Raster;
using ContentKit.Drawing.Scenes;

namespace ContentKit.Export;

/// <summary>What part of a page a raster file shows, at what resolution, which way round.</summary>
internal static class RasterPage
{
    public static RasterArea Area(Scene scene, ExportSettings settings)
    {
        RasterArea area = settings.IncludeBleed ? RasterArea.OfBleed(scene, settings.Dpi) : RasterArea.OfTrim(scene, settings.Dpi);
        return settings.Mirrored
            ? area with { ToPixels = area.ToPixels.Then(new Transform(-1, 0, 0, 1, area.WidthPx, 0)) }
            : area;
    }

    /// <exception cref="ArgumentException">None or several.</exception>
    public static Scene Only(IReadOnlyList<Scene> pages) =>
        pages.Count == 1 ? pages[0] : throw new ArgumentException("this file kind holds one page", nameof(pages));
}
