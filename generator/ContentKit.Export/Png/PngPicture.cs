using ContentKit.Drawing.Scenes;
using ContentKit.Core.Compression;

namespace ContentKit.Export.Png;

/// <summary>A decoded picture as a PNG of its own, for embedding.</summary>
internal static class PngPicture
{
    public static byte[] Encode(PixelImage image)
    {
        using var output = new MemoryStream();
        var png = new PngWriter(output, image.Width, image.Height, PngColour.TrueColour);
        png.StandardColours();
        int stride = image.Width * 3;
        var rows = new byte[(stride + 1) * image.Height];
        var filter = new PngRowFilter(stride, bytesPerPixel: 3);
        for (int y = 0; y < image.Height; y++)
            filter.Apply(image.Rgb.Span.Slice(y * stride, stride), rows.AsSpan(y * (stride + 1), stride + 1));
        png.Data(Zlib.Compress(rows, DeflateEffort.Rows(stride + 1)));
        png.End();
        return output.ToArray();
    }
}
