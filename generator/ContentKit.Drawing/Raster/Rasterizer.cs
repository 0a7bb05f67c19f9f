using System.Collections.Immutable;
using ContentKit.Drawing.Raster.Pixels;
using ContentKit.Drawing.Scenes;

namespace ContentKit.Drawing.Raster;

/// <summary>
/// Renders a scene by the exact area that each outline covers of each pixel, in bands of rows, so that a page never stands
/// whole in memory. The bytes depend on the scene and the area only, not on bands or threads.
/// </summary>
public static class Rasterizer
{
    // A band of about a megabyte stays in the processor's cache while all items are painted over it.
    private const int BandBytes = 1 << 20;

    /// <param name="parallelism">Threads that render bands, at least 1. Each holds one band.</param>
    /// <param name="sink">Gets the rows in order; runs on rendering threads, never two at a time.</param>
    public static void Draw(
        Scene scene, RasterArea area, PixelFormat format, int parallelism, BandSink sink, CancellationToken cancellation = default)
    {
        int rows = Math.Clamp(BandBytes / area.RowBytes(format), 16, 512);
        Draw(scene, area, format, rows, parallelism, sink, cancellation);
    }

    /// <summary>Renders into one buffer: for pictures known to be small.</summary>
    public static byte[] Draw(Scene scene, RasterArea area, PixelFormat format, int parallelism = 1)
    {
        int rowBytes = area.RowBytes(format);
        var picture = new byte[rowBytes * area.HeightPx];
        Draw(scene, area, format, parallelism, (firstRow, _, rows) => rows.CopyTo(picture.AsSpan(firstRow * rowBytes)));
        return picture;
    }

    internal static void Draw(
        Scene scene, RasterArea area, PixelFormat format, int bandRows, int parallelism, BandSink sink, CancellationToken cancellation = default)
    {
        switch (format)
        {
            case PixelFormat.Rgb24:
                Draw<Rgb24>(scene, area, bandRows, parallelism, sink, cancellation);
                break;
            case PixelFormat.Cmyk32:
                Draw<Cmyk32>(scene, area, bandRows, parallelism, sink, cancellation);
                break;
            default:
                Draw<Bit1>(scene, area, bandRows, parallelism, sink, cancellation);
                break;
        }
    }

    private static void Draw<TPixels>(
        Scene scene, RasterArea area, int bandRows, int parallelism, BandSink sink, CancellationToken cancellation)
        where TPixels : struct, IPixels
    {
        ImmutableArray<Shape> shapes = DrawList.Of(scene.Items, area, parallelism);
        int bands = (area.HeightPx + bandRows - 1) / bandRows;
        int workers = Math.Clamp(parallelism, 1, bands);
        if (workers == 1)
        {
            using var renderer = new BandRenderer<TPixels>(area.WidthPx, Math.Min(bandRows, area.HeightPx), scene.Ground);
            for (int first = 0; first < area.HeightPx; first += bandRows)
            {
                cancellation.ThrowIfCancellationRequested();
                int count = Math.Min(bandRows, area.HeightPx - first);
                sink(first, count, renderer.Render(shapes, first, count));
            }

            return;
        }

        var turns = new BandTurns(bands);
        Parallel.For(0, workers, new ParallelOptions { MaxDegreeOfParallelism = workers }, _ =>
        {
            using var renderer = new BandRenderer<TPixels>(area.WidthPx, bandRows, scene.Ground);
            while (turns.Take() is { } band)
            {
                int first = band * bandRows, count = Math.Min(bandRows, area.HeightPx - first);
                try
                {
                    cancellation.ThrowIfCancellationRequested();
                    ReadOnlySpan<byte> rows = renderer.Render(shapes, first, count);
                    if (!turns.Await(band)) return;
                    sink(first, count, rows);
                    turns.Pass(band);
                }
                catch
                {
                    turns.Abandon();
                    throw;
                }
            }
        });
    }
}
