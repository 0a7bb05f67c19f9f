using System.Buffers.Binary;
using ContentKit.Core;

namespace ContentKit.Export.Photos;

/// <summary>What a photo's first bytes say, before its pixels are read.</summary>
/// <param name="Width">In pixels, as the photo is shown.</param>
/// <param name="Orientation">How the stored rows must be turned, 1 to 8 as in Exif; 1 for not at all.</param>
public readonly record struct PhotoHead(PhotoKind Kind, int Width, int Height, int Orientation)
{
    // [M] phones write up to 25 MB; a photo beyond that is a scan or a mistake, and every clone of the folder carries it.
    public const int MaxBytes = 30_000_000;

    // A phone's largest usual picture has 50 million pixels; a progressive JPEG of more would take over a third of a gigabyte to decode.
    public const int MaxPixels = 60_000_000;

    public const int MaxSide = 20_000;

    // Pixels across: a cheap phone, a phone with a dense screen, a desktop column, the same on a dense screen.
    private static readonly int[] Widths = [480, 800, 1200, 1600];

    /// <summary>Stored rows are columns of the picture.</summary>
    public bool Lies => Orientation >= 5;

    /// <summary>The decoder holds all of it before it knows the first row: a JPEG in several scans, as when it is progressive, or an interlaced PNG.</summary>
    public bool IsWhole { get; init; }

    /// <summary>Widths of the copies to publish, ascending. None is wider than the photo.</summary>
    public IEnumerable<int> CopyWidths()
    {
        int own = Width;
        int largest = Math.Min(own, Widths[^1]);
        return Widths.Where(width => width < own).Append(largest).Distinct();
    }

    public int HeightAt(int width) => Math.Max(1, (int)((2L * Height * width + Width) / (2L * Width)));

    /// <exception cref="PhotoException">Not a JPEG or PNG, broken, or too large.</exception>
    public static PhotoHead Read(ReadOnlySpan<byte> file)
    {
        if (file.Length > MaxBytes)
            throw new PhotoException(
                new LocalText($"图片文件有 {file.Length / 1_000_000} MB，最多 {MaxBytes / 1_000_000} MB", $"the picture has {file.Length / 1_000_000} MB, {MaxBytes / 1_000_000} MB allowed"),
                new LocalText("缩小到长边 4000 像素以内再放进来", "make it smaller: 4000 pixels on the long side are plenty"));
        (PhotoKind kind, int width, int height, bool isWhole) = file.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8]) ? OfJpeg(file)
            : file.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]) ? OfPng(file)
            : throw new PhotoException(
                new LocalText("图片不是 JPEG，也不是 PNG", "the picture is neither JPEG nor PNG"),
                new LocalText("用看图软件另存为 JPEG；只改扩展名不行", "save it as JPEG in a picture viewer; renaming is not enough"));
        if (width <= 0 || height <= 0) throw PhotoException.Broken();
        if (width > MaxSide || height > MaxSide || (long)width * height > MaxPixels)
            throw new PhotoException(
                new LocalText($"图片有 {width}×{height} 像素，太大了", $"the picture has {width}×{height} pixels, which is too many"),
                new LocalText("缩小到长边 4000 像素以内再放进来", "make it smaller: 4000 pixels on the long side are plenty"));
        int orientation = PhotoMetadata.Find(PhotoMetadata.Exif(file), PhotoMetadata.Orientation) is { } turn and >= 1 and <= 8 ? turn : 1;
        if (orientation >= 5) (width, height) = (height, width);
        return new PhotoHead(kind, width, height, orientation) { IsWhole = isWhole };
    }

    private static (PhotoKind Kind, int Width, int Height, bool IsWhole) OfPng(ReadOnlySpan<byte> file)
    {
        if (file.Length < 33 || !file.Slice(12, 4).SequenceEqual("IHDR"u8)) throw PhotoException.Broken();
        return (PhotoKind.Png, BinaryPrimitives.ReadInt32BigEndian(file[16..]), BinaryPrimitives.ReadInt32BigEndian(file[20..]), file[28] != 0);
    }

    // The frame header (ITU-T T.81, B.2.2) comes before the first scan's (B.2.3), which names fewer components where there are more scans.
    private static (PhotoKind Kind, int Width, int Height, bool IsWhole) OfJpeg(ReadOnlySpan<byte> file)
    {
        (int Width, int Height, int InOneScan)? frame = null;
        for (int at = 2; at + 9 <= file.Length;)
        {
            if (file[at] != 0xFF) break;
            byte marker = file[at + 1];
            // Fill bytes may stand before a marker.
            if (marker == 0xFF)
            {
                at++;
                continue;
            }

            if (marker == 0xDA && frame is { } scanned) return (PhotoKind.Jpeg, scanned.Width, scanned.Height, file[at + 4] != scanned.InOneScan);
            if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
                frame ??= (BinaryPrimitives.ReadUInt16BigEndian(file[(at + 7)..]), BinaryPrimitives.ReadUInt16BigEndian(file[(at + 5)..]), marker <= 0xC1 && at + 9 < file.Length ? file[at + 9] : 0);
            at += 2 + BinaryPrimitives.ReadUInt16BigEndian(file[(at + 2)..]);
        }

        return frame is { } found ? (PhotoKind.Jpeg, found.Width, found.Height, true) : throw PhotoException.Broken();
    }
}

public enum PhotoKind
{
    Jpeg,

    /// <summary>Screenshots and drawings: stays PNG, so that letters keep their edges.</summary>
    Png,
}
