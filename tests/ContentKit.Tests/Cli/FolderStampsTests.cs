using ContentKit.Cli.Preview;

namespace ContentKit.Tests.Cli;

public sealed class FolderStampsTests
{
    [Fact]
    public async Task LinksInARing_AreNotFollowed_AndFilesCountOnce()
    {
        using var folder = new TemporaryFolder();
        folder.Write("cases/2026/a.md", "正文");
        foreach (string link in new[] { "cases/one", "cases/two", "cases/2026/three" }) Directory.CreateSymbolicLink(folder[link], folder.Path);
        FolderStamps before = FolderStamps.Of(Path.Combine(folder.Path, "nowhere"));

        FolderStamps now = await Task.Run(() => FolderStamps.Of(folder.Path)).WaitAsync(TimeSpan.FromSeconds(20));

        Assert.Equal(["cases/2026/a.md"], now.ChangedSince(before).ToArray());
    }

    [Fact]
    public void FileThatIsALink_IsSeen_AndAChangeOfAnyFileToo()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.md", "正文");
        File.CreateSymbolicLink(folder["b.md"], folder["a.md"]);
        FolderStamps before = FolderStamps.Of(folder.Path);
        folder.Write("a.md", "改过的正文");
        folder.Write(".a.md.swp", "");

        Assert.Equal(["a.md"], FolderStamps.Of(folder.Path).ChangedSince(before).Remove("b.md").ToArray());
        Assert.Equal(["a.md", "b.md"], before.ChangedSince(FolderStamps.Of(folder["nowhere"])).ToArray());
    }
}
