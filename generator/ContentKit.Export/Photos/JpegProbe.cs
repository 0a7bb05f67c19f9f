using ContentKit.Core;

namespace ContentKit.Export.Photos;

/// <summary>
/// The installed libjpeg-turbo, told by what it does: TurboJPEG has no function that gives its version, and the library's
/// file keeps its name over several.
/// </summary>
internal static class JpegProbe
{
    private const int Width = 53, Height = 37;

    // TJSAMP_444, 422, 420, GRAY and 440: each way to store colour has code of its own in the library.
    private const int Subsamplings = 5;

    private static readonly Lazy<string> Made = new(Make);

    /// <summary>Over the bytes it encodes and the samples it decodes; empty when it is not installed.</summary>
    internal static string Digest => Made.Value;

    private static string Make()
    {
        using var key = new KeyBuilder();
        PhotoPixels picture = Picture();
        try
        {
            for (int subsampling = 0; subsampling < Subsamplings; subsampling++)
            {
                byte[] jpeg = JpegPhoto.Encode(picture, subsampling);
                key.Add(jpeg);
                for (int scale = 1; scale <= 8; scale *= 2) JpegPhoto.Decode(jpeg, Width / scale, ofHeight: false, (_, _, _) => row => key.Add(row));
            }
        }
        catch (PhotoException)
        {
            return "";
        }

        return key.Build().Hex;
    }

    // Slopes and noise, so that every frequency occurs, and sides that end within a block.
    private static PhotoPixels Picture()
    {
        var samples = new byte[Width * Height * 3];
        uint noise = 1;
        for (int i = 0; i < samples.Length; i++)
        {
            noise = noise * 1664525 + 1013904223; // Numerical Recipes' generator
            samples[i] = (byte)(i * 160 / samples.Length + (noise >> 26));
        }

        return new PhotoPixels(Width, Height, 3, samples);
    }
}
