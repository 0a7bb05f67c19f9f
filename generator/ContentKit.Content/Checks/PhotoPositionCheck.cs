using System.Buffers.Binary;
using ContentKit.Core;

namespace ContentKit.Content.Checks;

/// <summary>Where a photo was taken, as phones write it into JPEG (Exif) and PNG (eXIf) files.</summary>
internal static class PhotoPositionCheck
{
    // Exif 2.32, table 4: the pointer to the GPS directory.
    private const ushort GpsPointer = 0x8825;

    public static RuleInfo Info { get; } = new(
        DiagnosticIds.PhotoPosition, Severity.Error, new("照片里有拍摄位置", "photo tells where it was taken"),
        "手机照片里常记着经纬度，谁下载了都能看到。另存一份不带位置的照片再放进来。",
        "（带定位的 .jpg）",
        "（去掉定位的 .jpg）");

    public static bool IsPhoto(string path) =>
        path.EndsWith(".jpg", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".jpeg", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".png", StringComparison.OrdinalIgnoreCase);

    public static Diagnostic? Check(string path, ReadOnlySpan<byte> bytes, Severity severity) => HasPosition(bytes)
        ? new Diagnostic(severity, Info.Id, new LocalText("照片里记着拍摄位置", "the photo carries its position"), new SourceSpan(path))
            .WithHint("用看图软件另存一份，去掉位置信息，再替换这个文件", "save it again without location data")
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
            if (bytes.Slice(at + 4, 4).SequenceEqual("eXIf"u8) && TiffHas(bytes.Slice(at + 8, length))) return true;
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
