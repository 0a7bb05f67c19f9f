using System.Collections.Immutable;
using ContentKit.Build.Photos;
using ContentKit.Export.Photos;
using ContentKit.Tests.Export;

namespace ContentKit.Tests.Photos;

/// <summary>Judged by ImageMagick, which turns, shrinks and reads photos with code of its own.</summary>
public class JpegPhotoTests
{
    private static readonly Lazy<byte[]> Base = new(() => PhotoSamples.Jpeg(600, 400, "-quality", "92"));

    public static TheoryData<int> Orientations { get; } = [1, 2, 3, 4, 5, 6, 7, 8];

    [Theory]
    [MemberData(nameof(Orientations))]
    public void Copy_StandsUpright_AsTheCameraWasHeld(int orientation)
    {
        byte[] taken = PhotoSamples.FromCamera(Base.Value, orientation);
        PhotoHead head = PhotoHead.Read(taken);
        byte[] copy = PhotoSamples.Copies(taken, 200)[0];

        Assert.Equal(orientation >= 5 ? (400, 600) : (600, 400), (head.Width, head.Height));
        string size = orientation >= 5 ? "200x300!" : "200x133!";
        Assert.InRange(PhotoSamples.Difference(PhotoSamples.Judged(taken, "jpg", "-auto-orient", "-filter", "box", "-resize", size), PhotoSamples.Judged(copy, "jpg")), 0, 3);
    }

    [Fact]
    public void Copy_CarriesNothingOfWhatTheCameraWrote()
    {
        byte[] taken = PhotoSamples.FromCamera(Base.Value, 6);
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder["taken.jpg"], taken);
        Assert.Contains("30/1, 15/1", OutsideJudge.Ask("identify", "-format", "%[EXIF:*]%[profile:*]%c", folder["taken.jpg"]), StringComparison.Ordinal);

        foreach (byte[] copy in PhotoSamples.Copies(taken))
        {
            File.WriteAllBytes(folder["copy.jpg"], copy);
            Assert.Equal("", OutsideJudge.Ask("identify", "-format", "%[EXIF:*]%[profile:*]%c", folder["copy.jpg"]).Trim());
            // JFIF's own marker is the only one for applications; there is no comment.
            for (int at = 2; copy[at + 1] != 0xDA; at += 2 + copy[at + 2] * 256 + copy[at + 3]) Assert.False(copy[at + 1] is (> 0xE0 and <= 0xEF) or 0xFE, $"marker {copy[at + 1]:X2}");
        }
    }

    [Theory]
    [InlineData(300, new[] { 300 })]
    [InlineData(480, new[] { 480 })]
    [InlineData(900, new[] { 480, 800, 900 })]
    [InlineData(4000, new[] { 480, 800, 1200, 1600 })]
    public void Copies_AreNeverWiderThanThePhoto(int width, int[] expected) =>
        Assert.Equal(expected, new PhotoHead(PhotoKind.Jpeg, width, width * 3 / 4, 1).CopyWidths());

    [Fact]
    public void LargePhoto_IsReadAtAPartOfItsSize_AndShrunkToTheSamePicture()
    {
        byte[] large = PhotoSamples.Jpeg(5200, 2600, "-quality", "90");
        ImmutableArray<byte[]> copies = PhotoSamples.Copies(large);

        Assert.Equal(4, copies.Length);
        Assert.All(copies, copy => Assert.True(copy.Length < 150_000, $"{copy.Length} bytes"));
        Assert.InRange(PhotoSamples.Difference(PhotoSamples.Judged(large, "jpg", "-filter", "box", "-resize", "800x400!"), PhotoSamples.Judged(copies[1], "jpg")), 0, 2);
    }

    [Fact]
    public void Copies_AreTheSameBytes_OnEveryThread()
    {
        byte[] taken = PhotoSamples.FromCamera(Base.Value, 8);
        string[] made = new string[8];
        Parallel.For(0, made.Length, i => made[i] = string.Join(' ', PhotoSamples.Copies(taken).Select(copy => Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(copy)))));

        Assert.Single(made.Distinct());
    }

    /// <summary>Otherwise a cache shared between machines, or kept over an update, hands out another library's bytes.</summary>
    [Fact]
    public void Key_NamesTheLibraryThatEncodes_WhichIsOursForPng()
    {
        PlannedPhoto jpeg = PlannedPhoto.Of("a.jpg", Base.Value), png = PlannedPhoto.Of("a.png", PhotoSamples.Png(60, 40));

        Assert.Matches("^[0-9a-f]{64}$", Photo.Codec);
        Assert.All(jpeg.Link.Copies, copy => Assert.Equal(jpeg.KeyOf(copy, Photo.Codec), jpeg.KeyOf(copy)));
        Assert.All(jpeg.Link.Copies, copy => Assert.NotEqual(jpeg.KeyOf(copy, "another"), jpeg.KeyOf(copy)));
        Assert.All(png.Link.Copies, copy => Assert.Equal(png.KeyOf(copy, ""), png.KeyOf(copy)));
    }

    [Fact]
    public void GreyAndProgressivePhotos_AreRead_PrintColoursAreRefused()
    {
        Assert.NotEmpty(PhotoSamples.Copies(PhotoSamples.Jpeg(100, 80, "-colorspace", "Gray")));
        Assert.NotEmpty(PhotoSamples.Copies(PhotoSamples.Jpeg(100, 80, "-interlace", "JPEG")));
        Assert.Contains("CMYK", Assert.Throws<PhotoException>(() => PhotoSamples.Copies(PhotoSamples.Jpeg(100, 80, "-colorspace", "CMYK"))).Problem.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void PhotoCutOffAnywhere_IsRefused()
    {
        byte[] whole = PhotoSamples.FromCamera(Base.Value, 6);
        for (int length = 0; length < whole.Length - 2; length += whole.Length / 40) Assert.Throws<PhotoException>(() => PhotoSamples.Copies(whole[..length]));
    }

    [Fact]
    public void PhotoWithDamagedBytes_IsReadOrRefused_NothingElse()
    {
        byte[] whole = PhotoSamples.FromCamera(PhotoSamples.Jpeg(64, 48), 6);
        var random = new Random(7);
        for (int round = 0; round < 300; round++)
        {
            byte[] damaged = [.. whole];
            for (int i = 0; i < 3; i++) damaged[random.Next(damaged.Length)] = (byte)random.Next(256);
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
}
