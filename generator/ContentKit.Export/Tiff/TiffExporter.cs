using ContentKit.Drawing.Raster;
using ContentKit.Drawing.Scenes;
using ContentKit.Core.Compression;

namespace ContentKit.Export.Tiff;

/// <summary>
/// A scene as a TIFF of inks, for shops that want an image: CMYK, RGB or one bit a pixel, in Deflate strips, which
/// keep one strip and the compressed file in memory. Cut lines are left out: an image has no plate for them.
/// </summary>
public sealed class TiffExporter : ISceneExporter
{
    // [C] readers decode a strip at a time; a quarter of a megabyte suits them.
    private const int StripBytes = 256 * 1024;

    public string Id => "tiff";

    public bool TakesManyPages => false;

    /// <exception cref="ArgumentException">More than 4 GB of compressed picture.</exception>
    public void Export(IReadOnlyList<Scene> pages, ExportSettings settings, Stream output)
    {
        Scene scene = TechnicalLines.Remove(RasterPage.Only(pages));
        RasterArea area = RasterPage.Area(scene, settings);
        PixelFormat format = settings.Colour switch
        {
            ExportColour.Cmyk => PixelFormat.Cmyk32,
            ExportColour.Rgb => PixelFormat.Rgb24,
            _ => PixelFormat.Bit1,
        };
        int rowLength = area.RowBytes(format), rowsPerStrip = Math.Max(1, StripBytes / rowLength);
        List<byte[]> strips = Strips(scene, area, format, rowsPerStrip, settings.Parallelism);

        TiffDirectory directory = Describe(area, format, rowsPerStrip, settings.Dpi);
        directory.Long(279, [.. strips.Select(strip => (uint)strip.Length)]);
        directory.Long(273, new uint[strips.Count]);
        long at = directory.Length;
        var offsets = new uint[strips.Count];
        for (int i = 0; i < strips.Count; at += strips[i].Length, i++) offsets[i] = (uint)at;
        if (at > uint.MaxValue) throw new ArgumentException("a TIFF holds at most 4 GB", nameof(pages));
        directory.Long(273, offsets);

        output.Write(directory.Write());
        foreach (byte[] strip in strips) output.Write(strip);
    }

    private static List<byte[]> Strips(Scene scene, RasterArea area, PixelFormat format, int rowsPerStrip, int parallelism)
    {
        int rowLength = area.RowBytes(format);
        DeflateEffort effort = DeflateEffort.Rows(rowLength);
        var strip = new byte[rowsPerStrip * rowLength];
        int filled = 0;
        List<byte[]> strips = [];
        Rasterizer.Draw(scene, area, format, parallelism, (_, _, rows) =>
        {
            while (!rows.IsEmpty)
            {
                int take = Math.Min(rows.Length, strip.Length - filled);
                rows[..take].CopyTo(strip.AsSpan(filled));
                rows = rows[take..];
                filled += take;
                if (filled < strip.Length) continue;
                strips.Add(Zlib.Compress(strip, effort));
                filled = 0;
            }
        });
        if (filled > 0) strips.Add(Zlib.Compress(strip.AsSpan(0, filled), effort));
        return strips;
    }

    private static TiffDirectory Describe(RasterArea area, PixelFormat format, int rowsPerStrip, double dpi)
    {
        (uint photometric, uint samples, uint bits) = format switch
        {
            PixelFormat.Cmyk32 => (5u, 4u, 8u), // separated
            PixelFormat.Rgb24 => (2u, 3u, 8u),
            _ => (0u, 1u, 1u), // white is zero: a set bit is ink
        };
        var directory = new TiffDirectory();
        directory.Long(256, (uint)area.WidthPx);
        directory.Long(257, (uint)area.HeightPx);
        directory.Short(258, [.. Enumerable.Repeat(bits, (int)samples)]);
        directory.Short(259, 8); // Deflate in zlib form
        directory.Short(262, photometric);
        directory.Short(277, samples);
        directory.Long(278, (uint)rowsPerStrip);
        directory.Rational(282, dpi);
        directory.Rational(283, dpi);
        directory.Short(284, 1); // samples side by side
        directory.Short(296, 2); // per inch
        if (format == PixelFormat.Cmyk32) directory.Short(332, 1); // the inks are C, M, Y, K
        return directory;
    }
}
