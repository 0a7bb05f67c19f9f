using System.Collections.Immutable;

namespace ContentKit.Export.Photos;

/// <summary>A committed photo to the copies that a page shows: upright, smaller, without anything a camera wrote beside the pixels.</summary>
public static class Photo
{
    /// <summary>Changes when the same photo would give other bytes: part of every key.</summary>
    public const string Recipe = "photo 2";

    /// <summary>Changes when the installed libjpeg-turbo gives other bytes: part of the key of every JPEG. Empty when it is not installed.</summary>
    public static string Codec => JpegProbe.Digest;

    /// <summary>Memory that <see cref="Copies"/> takes at most, in bytes, beside the file as it is packed.</summary>
    public static long MostBytes(PhotoHead head)
    {
        long stored = (long)head.Width * head.Height;
        ImmutableArray<long> copies = [.. head.CopyWidths().Select(width => (long)width * head.HeightAt(width))];
        // With opacity; of the largest copy also what is turned, opaque, a palette's entries and filtered.
        if (head.Kind == PhotoKind.Png) return (head.IsWhole ? 4 * stored : 0) + 4 * copies.Sum() + (4 + 3 + 1 + 4) * copies[^1];
        // Samples; coefficients of two bytes; of the largest copy what is turned and its coefficients, colours at half size.
        int scale = JpegPhoto.Scale(head.Width, head.CopyWidths().Last());
        return 3 * stored / (scale * scale) + (head.IsWhole ? 6 * stored : 0) + 3 * copies.Sum() + (3 + 3) * copies[^1];
    }

    /// <param name="head">What <see cref="PhotoHead.Read"/> said of the same file.</param>
    /// <param name="widths">Pixels; none wider than the photo.</param>
    /// <returns>A file for each width, in their order.</returns>
    /// <exception cref="PhotoException">Broken, or of a kind that cannot be shown.</exception>
    public static ImmutableArray<byte[]> Copies(ReadOnlySpan<byte> file, PhotoHead head, ImmutableArray<int> widths)
    {
        PhotoScaler[] scalers = [];
        if (head.Kind == PhotoKind.Jpeg) JpegPhoto.Decode(file, widths.Max(), head.Lies, Begin);
        else PngPhoto.Decode(file, Begin);
        var copies = ImmutableArray.CreateBuilder<byte[]>();
        foreach (PhotoScaler scaler in scalers)
        {
            // Turned when it is small: means of areas are the same either way.
            PhotoPixels copy = scaler.Copy.Upright(head.Orientation);
            copies.Add(head.Kind == PhotoKind.Jpeg ? JpegPhoto.Encode(copy) : PngPhoto.Encode(copy));
        }

        return copies.DrainToImmutable();

        PhotoRow Begin(int width, int height, int channels)
        {
            scalers = [.. widths.Select(w => head.Lies ? new PhotoScaler(width, height, channels, head.HeightAt(w), w) : new PhotoScaler(width, height, channels, w, head.HeightAt(w)))];
            return row =>
            {
                foreach (PhotoScaler scaler in scalers) scaler.Row(row);
            };
        }
    }
}
