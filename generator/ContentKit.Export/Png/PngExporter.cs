using ContentKit.Drawing.Raster;
using ContentKit.Drawing.Scenes;
using ContentKit.Core.Compression;

namespace ContentKit.Export.Png;

/// <summary>
/// A scene as PNG: with a palette where 256 colours do, which is three times smaller and faster for flat artwork;
/// true colour otherwise; one bit a pixel for stamps and LED.
/// </summary>
public sealed class PngExporter : ISceneExporter
{
    public string Id => "png";

    public bool TakesManyPages => false;

    public void Export(IReadOnlyList<Scene> pages, ExportSettings settings, Stream output)
    {
        Scene scene = RasterPage.Only(pages);
        RasterArea area = RasterPage.Area(scene, settings);
        if (settings.Colour == ExportColour.OneBit) OneBit(scene, area, settings, output);
        else if (!TryIndexed(scene, area, settings, output)) TrueColour(scene, area, settings, output);
    }

    private static void OneBit(Scene scene, RasterArea area, ExportSettings settings, Stream output)
    {
        PngWriter png = Begin(output, area, PngColour.BlackAndWhite, settings);
        byte flip = OneBitLook.IsLit(scene) ? (byte)0 : (byte)0xFF;
        int stride = area.RowBytes(PixelFormat.Bit1);
        using var pieces = new ZlibPieces(stride + 1, piece => png.Data(piece));
        Rasterizer.Draw(scene, area, PixelFormat.Bit1, settings.Parallelism, (_, count, rows) =>
        {
            for (int y = 0; y < count; y++)
            {
                Span<byte> row = pieces.NextRow();
                row[0] = 0;
                for (int i = 0; i < stride; i++) row[i + 1] = (byte)(rows[y * stride + i] ^ flip);
            }
        });
        pieces.End();
        png.End();
    }

    private static bool TryIndexed(Scene scene, RasterArea area, ExportSettings settings, Stream output)
    {
        // The palette stands before the pixels and is known after them; compressed, flat artwork is small enough to wait.
        List<byte[]> waiting = [];
        using var palette = new PixelPalette(PixelPalette.ColoursOf(scene));
        using var pieces = new ZlibPieces(area.WidthPx + 1, waiting.Add);
        int stride = area.RowBytes(PixelFormat.Rgb24);
        bool fits = true;
        using var tooColourful = new CancellationTokenSource();
        try
        {
            Rasterizer.Draw(scene, area, PixelFormat.Rgb24, settings.Parallelism, (_, count, rows) =>
            {
                for (int y = 0; fits && y < count; y++)
                {
                    Span<byte> row = pieces.NextRow();
                    row[0] = 0;
                    fits = palette.TryMap(rows.Slice(y * stride, stride), row[1..]);
                }

                if (!fits) tooColourful.Cancel();
            }, tooColourful.Token);
        }
        catch (OperationCanceledException) when (!fits)
        {
            return false;
        }

        if (!fits) return false;
        pieces.End();
        PngWriter png = Begin(output, area, PngColour.Indexed256, settings);
        png.Palette(palette.Entries);
        foreach (byte[] piece in waiting) png.Data(piece);
        png.End();
        return true;
    }

    private static void TrueColour(Scene scene, RasterArea area, ExportSettings settings, Stream output)
    {
        PngWriter png = Begin(output, area, PngColour.TrueColour, settings);
        int stride = area.RowBytes(PixelFormat.Rgb24);
        var filter = new PngRowFilter(stride, bytesPerPixel: 3);
        using var pieces = new ZlibPieces(stride + 1, piece => png.Data(piece));
        Rasterizer.Draw(scene, area, PixelFormat.Rgb24, settings.Parallelism, (_, count, rows) =>
        {
            for (int y = 0; y < count; y++) filter.Apply(rows.Slice(y * stride, stride), pieces.NextRow());
        });
        pieces.End();
        png.End();
    }

    private static PngWriter Begin(Stream output, RasterArea area, PngColour colour, ExportSettings settings)
    {
        var png = new PngWriter(output, area.WidthPx, area.HeightPx, colour);
        if (colour != PngColour.BlackAndWhite) png.StandardColours();
        png.Resolution(settings.Dpi);
        return png;
    }
}
