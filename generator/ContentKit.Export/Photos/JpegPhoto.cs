using System.Runtime.InteropServices;
using ContentKit.Core;

namespace ContentKit.Export.Photos;

/// <summary>JPEG files to pixels and back. What is written holds pixels and nothing else: no Exif, no position, no preview of the whole scene.</summary>
internal static unsafe class JpegPhoto
{
    // [M] at 80 a phone's photo shows no blocks on a phone or desktop; 90 costs twice the bytes.
    private const int Quality = 80;

    /// <param name="least">Pixels that the stored width or height must keep: a large photo is decoded at 1/2, 1/4 or 1/8.</param>
    /// <param name="ofHeight">Whether <paramref name="least"/> speaks of the stored height.</param>
    /// <exception cref="PhotoException">Broken, or meant for print.</exception>
    public static void Decode(ReadOnlySpan<byte> file, int least, bool ofHeight, PhotoRows rows)
    {
        TurboJpegLibrary.Load();
        nint handle = TurboJpeg.InitDecompress();
        try
        {
            fixed (byte* jpeg = file)
            {
                var size = new CULong((nuint)file.Length);
                if (TurboJpeg.DecompressHeader(handle, jpeg, size, out int width, out int height, out _, out int colours) != 0 && IsBroken(handle)) throw PhotoException.Broken();
                if ((long)width * height > PhotoHead.MaxPixels) throw PhotoException.Broken();
                if (colours is TurboJpeg.Cmyk or TurboJpeg.Ycck)
                    throw new PhotoException(
                        new LocalText("图片是印刷用的 CMYK 颜色，网页上会变色", "the picture is in CMYK, which is for print"),
                        new LocalText("另存为 RGB（sRGB）颜色的 JPEG", "save it as JPEG in RGB (sRGB)"));
                int scale = Scale(ofHeight ? height : width, least);
                (width, height) = (Part(width, scale), Part(height, scale));
                using var samples = new PhotoBuffer(width * height * 3);
                fixed (byte* to = samples.Bytes)
                {
                    int outcome = TurboJpeg.Decompress(handle, jpeg, size, to, width, width * 3, height, TurboJpeg.Rgb, TurboJpeg.AccurateDct | TurboJpeg.LimitScans);
                    if (outcome != 0 && IsBroken(handle)) throw PhotoException.Broken();
                }

                PhotoRow row = rows(width, height, 3);
                for (int y = 0; y < height; y++) row(samples.Bytes.Slice(y * width * 3, width * 3));
            }
        }
        finally
        {
            _ = TurboJpeg.Destroy(handle);
        }
    }

    /// <param name="subsampling">One of TurboJPEG's TJSAMP numbers.</param>
    /// <exception cref="PhotoException">libjpeg-turbo is not installed.</exception>
    public static byte[] Encode(PhotoPixels photo, int subsampling = TurboJpeg.HalfColour)
    {
        TurboJpegLibrary.Load();
        nint handle = TurboJpeg.InitCompress();
        byte* jpeg = null;
        try
        {
            fixed (byte* from = photo.Samples)
            {
                CULong size = default;
                if (TurboJpeg.Compress(handle, from, photo.Width, photo.Width * 3, photo.Height, TurboJpeg.Rgb, &jpeg, &size, subsampling, Quality, TurboJpeg.AccurateDct | TurboJpeg.Progressive) != 0)
                    throw new InvalidOperationException(Text(handle));
                return new ReadOnlySpan<byte>(jpeg, (int)size.Value).ToArray();
            }
        }
        finally
        {
            if (jpeg is not null) TurboJpeg.Free(jpeg);
            _ = TurboJpeg.Destroy(handle);
        }
    }

    /// <summary>1, 2, 4 or 8: the smallest part of a side, decoded, that still has <paramref name="least"/> pixels.</summary>
    public static int Scale(int side, int least)
    {
        int scale = 1;
        while (scale < 8 && Part(side, scale * 2) >= least) scale *= 2;
        return scale;
    }

    // libjpeg's own rule for a part of a side.
    private static int Part(int side, int scale) => (side + scale - 1) / scale;

    // Some cameras leave stray bytes before the end mark; every pixel is there all the same.
    private static bool IsBroken(nint handle) =>
        TurboJpeg.ErrorCode(handle) != TurboJpeg.Warning || !Text(handle).Contains("extraneous bytes", StringComparison.Ordinal);

    private static string Text(nint handle) => Marshal.PtrToStringUTF8(TurboJpeg.ErrorText(handle)) ?? "";
}
