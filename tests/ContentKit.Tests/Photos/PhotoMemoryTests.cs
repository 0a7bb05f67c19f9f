using ContentKit.Build.Photos;
using ContentKit.Cli.Composition;
using ContentKit.Core;
using ContentKit.Core.Compression;
using ContentKit.Export.Photos;

namespace ContentKit.Tests.Photos;

/// <summary>What photos may take of a machine's memory, however large they are and however many at once.</summary>
public class PhotoMemoryTests
{
    [Fact]
    public void Png_IsMadeSmallerRowByRow()
    {
        byte[] rows = Zlib.Compress(new byte[(4 * 12_000 + 1) * 1000], DeflateEffort.Rows(4 * 12_000 + 1));
        byte[] file = [.. PngSamples.Head(12_000, 1000, type: 6), .. PngSamples.Chunk("IDAT"u8, rows), .. PngSamples.Chunk("IEND"u8, [])];

        // Decoded it has 48 MB.
        Assert.InRange(Allocated(file), 1, 12_000_000);
    }

    [Fact]
    public void DecodedJpeg_IsNotLeftToTheCollector()
    {
        byte[] file = PhotoSamples.Jpeg(2990, 3000);

        // Half of its width would be too small for this copy. Decoded it has 27 MB, the copy 7.
        Assert.InRange(Allocated(file, 1500), 1, 18_000_000);
    }

    [Theory]
    [InlineData("jpg", new string[0], false)]
    [InlineData("jpg", new[] { "-interlace", "JPEG" }, true)]
    [InlineData("png", new string[0], false)]
    [InlineData("png", new[] { "-interlace", "PNG" }, true)]
    public void Head_TellsWhetherAllOfThePhotoIsHeldAtOnce(string extension, string[] more, bool isWhole)
    {
        byte[] file = extension == "jpg" ? PhotoSamples.Jpeg(100, 80, more) : PhotoSamples.Png(100, 80, more);

        Assert.Equal(isWhole, PhotoHead.Read(file).IsWhole);
    }

    [Fact]
    public void JpegInAScanForEachColour_IsHeldWhole()
    {
        byte[] file = PhotoSamples.Jpeg(100, 80);
        int scan = file.AsSpan().IndexOf((ReadOnlySpan<byte>)[0xFF, 0xDA, 0x00, 0x0C, 0x03]);
        file[scan + 4] = 1;

        Assert.True(PhotoHead.Read(file).IsWhole);
    }

    [Fact]
    public void PhotosTooLargeForEachOther_AreMadeOneAfterTheOther() =>
        Assert.Equal(1, MostAtOnce(PngSamples.Head(8000, 7000, interlaced: true), atLeast: 2, TimeSpan.FromMilliseconds(40)));

    [Fact]
    public void PhonePhotos_AreMadeSideBySide() =>
        Assert.InRange(MostAtOnce(PngSamples.Head(4000, 3000), atLeast: 2, TimeSpan.FromSeconds(60)), 2, 4);

    private static long Allocated(byte[] file, params int[] widths)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        Assert.NotEmpty(PhotoSamples.Copies(file, widths));
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    /// <param name="wait">How long each waits until so many are in work.</param>
    private static int MostAtOnce(byte[] head, int atLeast, TimeSpan wait)
    {
        var source = new Meeting(atLeast, wait);
        var plan = new PhotoPlan([.. Enumerable.Range(0, 4).Select(i => PlannedPhoto.Of($"{i}.png", [.. head, (byte)i]))], []);
        Assert.Equal(4, new PhotoStage(plan, source, new NoPieceCache()).Check(jobs: 4).Length);
        return source.Most;
    }

    /// <summary>Counts who reads at the same time. What it gives them to read is broken.</summary>
    private sealed class Meeting(int atLeast, TimeSpan wait) : IFileSource
    {
        private int _inside;

        public int Most { get; private set; }

        public IReadOnlyList<string> List(string folder) => [];

        public bool Exists(string path) => true;

        public byte[] Read(string path)
        {
            int inside = Interlocked.Increment(ref _inside);
            lock (this) Most = Math.Max(Most, inside);
            SpinWait.SpinUntil(() => Most >= atLeast, wait);
            Interlocked.Decrement(ref _inside);
            return [];
        }
    }
}
