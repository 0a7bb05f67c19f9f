using System.Collections.Immutable;

namespace ContentKit.Export.Photos;

/// <summary>A committed photo to the copies that a page shows: upright, smaller, without anything a camera wrote beside the pixels.</summary>
public static class Photo
{
    /// <summary>Changes when the same photo would give other bytes: part of every key.</summary>
    public const string Recipe = "photo 2";

    /// <summary>Changes when the installed libjpeg-turbo gives other bytes: part of the key of every JPEG. Empty when it is not installed.</summary>
    public static string Codec => JpegProbe.Digest;

    /// <param name="head">What <see cref="PhotoHead.Read"/> said of the same file.</param>
    /// <param name="widths">Pixels; none wider than the photo.</param>
    /// <returns>A file for each width, in their order.</returns>
    /// <exception cref="PhotoException">Broken, or of a kind that cannot be shown.</exception>
    public static ImmutableArray<byte[]> Copies(ReadOnlySpan<byte> file, PhotoHead head, ImmutableArray<int> widths)
    {
        PhotoPixels stored = head.Kind == PhotoKind.Jpeg ? JpegPhoto.Decode(file, widths.Max(), head.Lies) : PngPhoto.Decode(file);
        PhotoPixels upright = stored.Upright(head.Orientation);
        var copies = ImmutableArray.CreateBuilder<byte[]>();
        foreach (int width in widths)
        {
            PhotoPixels copy = upright.Scaled(width, head.HeightAt(width));
            copies.Add(head.Kind == PhotoKind.Jpeg ? JpegPhoto.Encode(copy) : PngPhoto.Encode(copy));
        }

        return copies.DrainToImmutable();
    }
}
