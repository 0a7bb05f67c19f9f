using System.Buffers.Binary;
using ContentKit.Core.Compression;
using ContentKit.Export.Photos;

namespace ContentKit.Tests.Photos;

/// <summary>Judged by ImageMagick, which reads PNG with libpng.</summary>
public class PngPhotoTests
{
    /// <summary>Colour type, bits a sample, whether something is transparent that need not be.</summary>
    public static TheoryData<int, int, bool> Kinds { get; } = new()
    {
        { 0, 1, false }, { 0, 2, false }, { 0, 4, true }, { 0, 8, true }, { 0, 16, false }, { 2, 8, false }, { 2, 8, true }, { 2, 16, false },
        { 3, 1, false }, { 3, 2, true }, { 3, 4, false }, { 3, 8, true }, { 4, 8, false }, { 4, 16, false }, { 6, 8, false }, { 6, 16, false },
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void EveryKind_PlainAndInterlaced_IsReadToTheSameSamples(int type, int depth, bool opacity)
    {
        foreach (bool interlaced in new[] { false, true })
        {
            byte[] file = PngSamples.Noise(53, 37, type, depth, interlaced, opacity);
            byte[] judged = PhotoSamples.Judged(file, "png");
            PhotoPixels ours = PngPhoto.Decode(file);
            for (int i = 0; i < 53 * 37; i++)
            {
                ReadOnlySpan<byte> own = ours.Samples.AsSpan(i * ours.Channels, ours.Channels), theirs = judged.AsSpan(i * 4, 4);
                Assert.InRange(theirs[3] - (ours.Channels == 4 ? own[3] : 255), -1, 1);
                // 16 bits are rounded by one program and cut by another.
                for (int c = 0; c < 3; c++) Assert.InRange(own[c] - theirs[c], -1, 1);
            }
        }
    }

    [Fact]
    public void SmallerCopy_IsTheMeanOfTheAreaItCovers()
    {
        byte[] file = PhotoSamples.Png(600, 400, "-alpha", "set", "-transparent", "yellow");
        byte[] judged = PhotoSamples.Judged(file, "png", "-filter", "box", "-resize", "200x133!"), ours = PhotoSamples.Judged(PhotoSamples.Copies(file, 200)[0], "png");

        Assert.InRange(PhotoSamples.Difference(judged, ours), 0, 1);
    }

    [Fact]
    public void ScreenshotOfFewColours_StaysSmall_AndKeepsEveryPixel()
    {
        byte[] file = PhotoSamples.Png(400, 700, "-colors", "60", "-alpha", "set", "-depth", "8");
        byte[] copy = PhotoSamples.Copies(file, 400)[0];

        Assert.Equal(3, copy[25]);
        Assert.Equal(PhotoSamples.Judged(file, "png"), PhotoSamples.Judged(copy, "png"));
        Assert.Equal(2, PhotoSamples.Copies(PngSamples.Noise(60, 60, 2, 8, false, false), 60)[0][25]);
    }

    [Fact]
    public void TextAndPositionInTheFile_AreNotInItsCopies()
    {
        byte[] file = PhotoSamples.Png(60, 40, "-set", "comment", "at home", "-set", "Author", "somebody");
        file = [.. file[..33], .. PngSamples.Chunk("eXIf"u8, PhotoSamples.Exif(6)), .. file[33..]];
        byte[] copy = PhotoSamples.Copies(file)[0];

        Assert.Equal((40, 60), (BinaryPrimitives.ReadInt32BigEndian(copy.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(copy.AsSpan(20))));
        Assert.Equal(["IHDR", "sRGB", "IDAT", "IEND"], ChunksOf(copy).Where(type => type != "PLTE"));
    }

    [Fact]
    public void FileCutOffOrDamagedAnywhere_IsReadOrRefused_NothingElse()
    {
        byte[] whole = PngSamples.Noise(24, 18, 3, 4, true, true);
        for (int length = 0; length < whole.Length - 12; length += 5) Assert.Throws<PhotoException>(() => PhotoSamples.Copies(whole[..length]));
        for (int at = 8; at < whole.Length; at++)
        {
            byte[] damaged = [.. whole];
            damaged[at] ^= 0x55;
            try
            {
                PhotoSamples.Copies(damaged);
            }
            catch (PhotoException)
            {
                // Refused with a reason.
            }
        }
    }

    [Fact]
    public void HeadersThatPromiseTooMuch_AreRefusedBeforeAnythingIsReserved()
    {
        Assert.Contains("像素", Refused(PngSamples.Head(19_999, 19_999)).Problem.Chinese, StringComparison.Ordinal);
        Assert.Contains("像素", Refused(PngSamples.Head(1, 20_001)).Problem.Chinese, StringComparison.Ordinal);
        Refused(PngSamples.Head(int.MaxValue, int.MaxValue));
        Refused(PngSamples.Head(0, 5));
        Refused(PngSamples.Head(-1, 5));
        // Few bytes, many zeros: rows are read one after the other, so what is promised beyond the picture is never unpacked.
        byte[] zeros = Zlib.Compress(new byte[40_000_000], DeflateEffort.Text);
        Assert.Throws<PhotoException>(() => PhotoSamples.Copies([.. PngSamples.Head(8, 8)[..33], .. PngSamples.Chunk("IDAT"u8, [0x78]), .. PngSamples.Chunk("IEND"u8, [])]));
        Assert.NotEmpty(PhotoSamples.Copies([.. PngSamples.Head(8, 8)[..33], .. PngSamples.Chunk("IDAT"u8, zeros), .. PngSamples.Chunk("IEND"u8, [])]));
        Assert.Contains("MB", Refused(new byte[PhotoHead.MaxBytes + 1]).Problem.Chinese, StringComparison.Ordinal);
        Assert.Contains("JPEG", Refused("GIF89a"u8.ToArray()).Problem.Chinese, StringComparison.Ordinal);
    }

    private static PhotoException Refused(byte[] file) => Assert.Throws<PhotoException>(() => { PhotoHead.Read(file); });

    private static List<string> ChunksOf(byte[] file)
    {
        List<string> types = [];
        for (int at = 8; at < file.Length; at += 12 + BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(at)))
            types.Add(System.Text.Encoding.ASCII.GetString(file, at + 4, 4));
        return types;
    }
}
