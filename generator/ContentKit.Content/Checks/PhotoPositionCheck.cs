using ContentKit.Core;

namespace ContentKit.Content.Checks;

/// <summary>Where a photo was taken, as phones write it into JPEG (Exif, XMP) and PNG (eXIf, XMP) files.</summary>
internal static class PhotoPositionCheck
{
    // The same place as photo editors write it into an XMP packet.
    private static ReadOnlySpan<byte> XmpLatitude => "GPSLatitude"u8;

    public static RuleInfo Info { get; } = new(
        DiagnosticIds.PhotoPosition, Severity.Error, new("照片里有拍摄位置", "photo tells where it was taken"),
        "手机照片里常记着经纬度。网站上的那份会去掉，提交的原图里还在，能看到仓库的人都读得出来。另存一份不带位置的照片再放进来。",
        "（带定位的 .jpg）",
        "（去掉定位的 .jpg）");

    public static Diagnostic? Check(string path, ReadOnlySpan<byte> bytes, Severity severity) => HasPosition(bytes)
        ? new Diagnostic(severity, Info.Id, new LocalText(
                "照片里记着拍摄位置：网站上的那份会去掉，但提交的这个原文件仍然说得出在哪里拍的",
                "the photo tells where it was taken: the published copy is stripped, but this committed file still says so"), new SourceSpan(path))
            .WithHint("用看图软件另存一份，去掉位置信息，再替换这个文件；已经提交过的，连同历史一起清除", "save it again without location data and replace this file; if it was committed before, clean the history too")
        : null;

    private static bool HasPosition(ReadOnlySpan<byte> bytes) =>
        PhotoMetadata.Find(PhotoMetadata.Exif(bytes), PhotoMetadata.GpsPointer) is not null || PhotoMetadata.Xmp(bytes).IndexOf(XmpLatitude) >= 0;
}
