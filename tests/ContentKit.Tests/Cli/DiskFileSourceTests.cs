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
    public void LinkThroughALinkedFolder_IsNotListed()
    {
        using TemporaryFolder folder = new(), elsewhere = new();
        elsewhere.Write("secret.md", "secret");
        folder.Write("own.md", "own");
        Directory.CreateSymbolicLink(folder["inner"], elsewhere.Path);
        File.CreateSymbolicLink(folder["linked.md"], "inner/secret.md");
        File.CreateSymbolicLink(folder["same.md"], "own.md");
        var source = new DiskFileSource(folder.Path);

        Assert.Equal(["own.md", "same.md"], source.List(""));
        Assert.Equal(["inner", "linked.md"], source.Skipped.Select(skipped => skipped.Span.Path).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void DigestOf_APathThatLeavesTheFolder_IsRefused()
    {
        using TemporaryFolder folder = new();

        Assert.Throws<IOException>(() => new DiskFileSource(folder.Path).DigestOf("../font.ttf"));
    }
}
