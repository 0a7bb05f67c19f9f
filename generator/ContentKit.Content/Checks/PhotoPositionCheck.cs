using System.Buffers.Binary;
using ContentKit.Core;

namespace ContentKit.Content.Checks;

/// <summary>Where a photo was taken, as phones write it into JPEG (Exif, XMP) and PNG (eXIf, XMP) files.</summary>
internal static class PhotoPositionCheck
{
    // Exif 2.32, table 4: the pointer to the GPS directory.
    private const ushort GpsPointer = 0x8825;

    // The same place as photo editors write it into an XMP packet.
    private static ReadOnlySpan<byte> XmpLatitude => "GPSLatitude"u8;

    public static RuleInfo Info { get; } = new(
        DiagnosticIds.PhotoPosition, Severity.Error, new("照片里有拍摄位置", "photo tells where it was taken"),
        "手机照片里常记着经纬度。网站上的那份会去掉，提交的原图里还在，能看到仓库的人都读得出来。另存一份不带位置的照片再放进来。",
        "（带定位的 .jpg）",
        "（去掉定位的 .jpg）");

    public static bool IsPhoto(string path) =>
        path.EndsWith(".jpg", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".jpeg", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".png", StringComparison.OrdinalIgnoreCase);

    public static Diagnostic? Check(string path, ReadOnlySpan<byte> bytes, Severity severity) => HasPosition(bytes)
        ? new Diagnostic(severity, Info.Id, new LocalText(
                "照片里记着拍摄位置：网站上的那份会去掉，但提交的这个原文件仍然说得出在哪里拍的",
                "the photo tells where it was taken: the published copy is stripped, but this committed file still says so"), new SourceSpan(path))
            .WithHint("用看图软件另存一份，去掉位置信息，再替换这个文件；已经提交过的，连同历史一起清除", "save it again without location data and replace this file; if it was committed before, clean the history too")
        : null;

    private static bool HasPosition(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8])) return JpegHas(bytes);
        return bytes.Length > 8 && bytes[1..].StartsWith("PNG"u8) && PngHas(bytes);
    }

    private static bool JpegHas(ReadOnlySpan<byte> bytes)
    {
        for (int at = 2; at + 4 <= bytes.Length && bytes[at] == 0xFF;)
        {
            byte marker = bytes[at + 1];
            if (marker is 0xDA or 0xD9) return false;
            int length = BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 2)..]);
            if (length < 2 || at + 2 + length > bytes.Length) return false;
            ReadOnlySpan<byte> segment = bytes.Slice(at + 4, length - 2);
            if (marker == 0xE1 && segment.StartsWith("Exif\0\0"u8) && TiffHas(segment[6..])) return true;
            if (marker == 0xE1 && segment.StartsWith("http://ns.adobe.com/xap/1.0/"u8) && segment.IndexOf(XmpLatitude) >= 0) return true;
            at += 2 + length;
        }

        return false;
    }

    private static bool PngHas(ReadOnlySpan<byte> bytes)
    {
        for (int at = 8; at + 12 <= bytes.Length;)
        {
            int length = BinaryPrimitives.ReadInt32BigEndian(bytes[at..]);
            if (length < 0 || length > bytes.Length - at - 12) return false;
            ReadOnlySpan<byte> type = bytes.Slice(at + 4, 4), body = bytes.Slice(at + 8, length);
            if (type.SequenceEqual("eXIf"u8) && TiffHas(body)) return true;
            if (type.SequenceEqual("iTXt"u8) && body.StartsWith("XML:com.adobe.xmp\0"u8) && body.IndexOf(XmpLatitude) >= 0) return true;
            at += 12 + length;
        }

        return false;
    }

    private static bool TiffHas(ReadOnlySpan<byte> tiff)
    {
        if (tiff.Length < 8) return false;
        bool little = tiff[0] == 'I';
        uint directory = little ? BinaryPrimitives.ReadUInt32LittleEndian(tiff[4..]) : BinaryPrimitives.ReadUInt32BigEndian(tiff[4..]);
        if (directory + 2 > tiff.Length) return false;
        int count = Short(tiff[(int)directory..]);
        for (int i = 0; i < count; i++)
        {
            long entry = directory + 2 + (12L * i);
            if (entry + 12 > tiff.Length) return false;
            if (Short(tiff[(int)entry..]) == GpsPointer) return true;
        }

        return false;

        ushort Short(ReadOnlySpan<byte> at) => little ? BinaryPrimitives.ReadUInt16LittleEndian(at) : BinaryPrimitives.ReadUInt16BigEndian(at);
    }
}
