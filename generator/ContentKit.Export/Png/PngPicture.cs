using ContentKit.Drawing.Scenes;
using ContentKit.Core.Compression;
using ContentKit.Export.Photos;

namespace ContentKit.Export.Png;

/// <summary>A decoded picture as a PNG of its own, for embedding, and back.</summary>
public static class PngPicture
{
    /// <exception cref="PhotoException">Broken, or not opaque all over.</exception>
    public static PixelImage Decode(ReadOnlySpan<byte> png)
    {
        PhotoPixels pixels = PngPhoto.Decode(png).WithoutOpacity();
        return pixels.Channels == 3 ? new PixelImage(pixels.Width, pixels.Height, pixels.Samples) : throw PhotoException.Broken();
    }

    internal static byte[] Encode(PixelImage image)
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
