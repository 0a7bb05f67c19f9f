using System.Buffers.Binary;
using System.Collections.Immutable;
using ContentKit.Export.Photos;
using ContentKit.Tests.Export;

namespace ContentKit.Tests.Photos;

/// <summary>Photos as other programs write them, and what a camera adds.</summary>
internal static class PhotoSamples
{
    /// <summary>The Exif directory of a phone: orientation, maker, and the position 30°N 120°E.</summary>
    public static byte[] Exif(int orientation) =>
    [
        .. "II"u8, 42, 0, 8, 0, 0, 0, 3, 0,
        0x0F, 0x01, 2, 0, 4, 0, 0, 0, .. "CAM\0"u8,
        0x12, 0x01, 3, 0, 1, 0, 0, 0, (byte)orientation, 0, 0, 0,
        0x25, 0x88, 4, 0, 1, 0, 0, 0, 50, 0, 0, 0,
        0, 0, 0, 0,
        2, 0,
        1, 0, 2, 0, 2, 0, 0, 0, (byte)'N', 0, 0, 0,
        2, 0, 5, 0, 3, 0, 0, 0, 80, 0, 0, 0,
        0, 0, 0, 0,
        30, 0, 0, 0, 1, 0, 0, 0, 15, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0,
    ];

    /// <summary>A JPEG of a picture without any symmetry, as another program writes it.</summary>
    public static byte[] Jpeg(int width, int height, params string[] more) => Made("jpg", width, height, more);

    public static byte[] Png(int width, int height, params string[] more) => Made("png", width, height, more);

    /// <summary>The JPEG with what a camera writes: Exif with a position, XMP, a comment.</summary>
    public static byte[] FromCamera(byte[] jpeg, int orientation)
    {
        return [.. jpeg[..2], .. Segment(0xE1, [.. "Exif\0\0"u8, .. Exif(orientation)]),
            .. Segment(0xE1, "http://ns.adobe.com/xap/1.0/\0<x exif:GPSLatitude='30,15N'/>"u8.ToArray()), .. Segment(0xFE, "at home"u8.ToArray()), .. jpeg[2..]];

        static byte[] Segment(byte marker, byte[] body)
        {
            byte[] head = [0xFF, marker, 0, 0];
            BinaryPrimitives.WriteUInt16BigEndian(head.AsSpan(2), (ushort)(body.Length + 2));
            return [.. head, .. body];
        }
    }

    public static ImmutableArray<byte[]> Copies(byte[] file, params int[] widths)
    {
        PhotoHead head = PhotoHead.Read(file);
        return Photo.Copies(file, head, widths.Length == 0 ? [.. head.CopyWidths()] : [.. widths]);
    }

    /// <summary>Red, green, blue and opacity of each pixel, as ImageMagick reads the file.</summary>
    public static byte[] Judged(byte[] file, string extension, params string[] operations)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder["in." + extension], file);
        OutsideJudge.Ask("convert", [folder["in." + extension], .. operations, "-depth", "8", "RGBA:" + folder["out"]]);
        return File.ReadAllBytes(folder["out"]);
    }

    /// <summary>Mean difference of a sample, 0 to 255.</summary>
    public static double Difference(byte[] one, byte[] other)
    {
        Assert.Equal(one.Length, other.Length);
        return one.Zip(other, (a, b) => Math.Abs(a - b)).Average();
    }

    private static byte[] Made(string extension, int width, int height, string[] more)
    {
        using var folder = new TemporaryFolder();
        string file = folder["made." + extension];
        OutsideJudge.Ask("convert", ["-size", FormattableString.Invariant($"{width}x{height}"), "gradient:red-blue",
            "-fill", "yellow", "-draw", FormattableString.Invariant($"rectangle 0,0 {width / 2},{height / 5}"),
            "-fill", "white", "-draw", FormattableString.Invariant($"circle {width / 4},{height / 2} {width / 4},{height / 3}"), .. more, file]);
        return File.ReadAllBytes(file);
    }
}
