using ContentKit.Cli.Disk;
using ContentKit.Core;

namespace ContentKit.Tests.Cli;

public class DiskFileSourceTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1_000)]
    [InlineData(300_001)]
    public void DigestOf_IsThatOfTheWholeFile(int length)
    {
        using TemporaryFolder folder = new();
        byte[] bytes = new byte[length];
        new Random(length).NextBytes(bytes);
        File.WriteAllBytes(Path.Combine(folder.Path, "font.ttf"), bytes);

        Assert.Equal(ContentKey.Of(bytes), new DiskFileSource(folder.Path).DigestOf("font.ttf"));
    }

    [Fact]
    public void DigestOf_APathThatLeavesTheFolder_IsRefused()
    {
        using TemporaryFolder folder = new();

        Assert.Throws<IOException>(() => new DiskFileSource(folder.Path).DigestOf("../font.ttf"));
    }
}
