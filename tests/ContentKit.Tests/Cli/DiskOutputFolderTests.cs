using System.Text;
using ContentKit.Build.Manifests;
using ContentKit.Cli.Disk;
using ContentKit.Core;

namespace ContentKit.Tests.Cli;

public sealed class DiskOutputFolderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Output => _folder["output"];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Commit_MakesAllFilesAppearAtOnce()
    {
        using (DiskOutputFolder output = Open())
        {
            Write(output, "a.txt", "one");
            Write(output, "sub/b.txt", "two");
            Write(output, Manifest.FileName, "{}");
            Assert.False(Directory.Exists(Output));
            Assert.Equal(3, output.Commit());
        }

        Assert.Equal("one", File.ReadAllText(Path.Combine(Output, "a.txt")));
        Assert.Equal("two", File.ReadAllText(Path.Combine(Output, "sub/b.txt")));
        Assert.Equal(["output"], Directory.GetFileSystemEntries(_folder.Path).Select(Path.GetFileName).Where(name => name is not ".output.lock" and not "records"));
    }

    [Fact]
    public void BuildThatEndsEarly_LeavesTheOldOutput()
    {
        Publish(("a.txt", "old"));
        using (DiskOutputFolder output = Open()) Write(output, "a.txt", "new");
        Assert.Equal("old", File.ReadAllText(Path.Combine(Output, "a.txt")));
    }

    [Fact]
    public void SameBytes_TouchNoFile()
    {
        Publish(("a.txt", "same"));
        DateTime before = File.GetLastWriteTimeUtc(Path.Combine(Output, "a.txt"));
        Assert.Equal(0, Publish(("a.txt", "same")));
        Assert.Equal(before, File.GetLastWriteTimeUtc(Path.Combine(Output, "a.txt")));
    }

    [Fact]
    public void FileNoLongerMade_Disappears_AndOthersKeepTheirTime()
    {
        Publish(("a.txt", "a"), ("b.txt", "b"));
        DateTime before = File.GetLastWriteTimeUtc(Path.Combine(Output, "a.txt"));
        Assert.Equal(1, Publish(("a.txt", "a")));
        Assert.False(File.Exists(Path.Combine(Output, "b.txt")));
        Assert.Equal(before, File.GetLastWriteTimeUtc(Path.Combine(Output, "a.txt")));
    }

    [Fact]
    public void FileChangedByHand_IsWrittenAgain()
    {
        Publish(("a.txt", "right"));
        File.WriteAllText(Path.Combine(Output, "a.txt"), "wrong by hand");
        Publish(("a.txt", "right"));
        Assert.Equal("right", File.ReadAllText(Path.Combine(Output, "a.txt")));
    }

    [Fact]
    public void SecondBuildIntoTheSameFolder_IsRefused()
    {
        using DiskOutputFolder first = Open();
        OutputFolderException error = Assert.Throws<OutputFolderException>(Open);
        Assert.Contains("另一个生成", error.Reason.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void FolderWithForeignFiles_IsRefusedAndKept()
    {
        _folder.Write("output/letter.doc", "precious");
        OutputFolderException error = Assert.Throws<OutputFolderException>(Open);
        Assert.Contains("manifest.json", error.Reason.English, StringComparison.Ordinal);
        Assert.True(File.Exists(_folder["output/letter.doc"]));
    }

    [Fact]
    public void SiteCaughtBetweenTwoRenames_ComesBack()
    {
        Publish(("a.txt", "whole"));
        Directory.Move(Output, _folder[".output.retired"]);
        using (Open()) { }
        Assert.Equal("whole", File.ReadAllText(Path.Combine(Output, "a.txt")));
    }

    [Fact]
    public void ManySmallChanges_NeverMixTheTwoSites()
    {
        // Enough files that the former site is worth keeping; every build changes one, drops one and brings one back.
        for (int round = 0; round < 6; round++)
        {
            (string Path, string Text)[] files =
            [
                .. Enumerable.Range(0, 80).Where(i => i != round).Select(i => ($"p/{i}/index.html", i == round + 20 ? $"{i} in round {round}" : $"{i}")),
                (round % 2 == 0 ? "turns" : "turns/into.html", "a file or a folder"),
            ];
            Publish(files);
            Assert.Equal(
                files.Append((Path: Manifest.FileName, Text: "{}")).OrderBy(file => file.Path, StringComparer.Ordinal),
                Directory.GetFiles(Output, "*", SearchOption.AllDirectories)
                    .Select(file => (Path: Path.GetRelativePath(Output, file).Replace('\\', '/'), Text: File.ReadAllText(file)))
                    .OrderBy(file => file.Path, StringComparer.Ordinal));
            Assert.Equal(0, Publish(files));
        }

        if (!OperatingSystem.IsWindows()) Assert.True(Directory.Exists(_folder[".output.former"]));
    }

    [Fact]
    public void FormerSiteDamagedByHand_DoesNotComeBack()
    {
        (string, string)[] files = [.. Enumerable.Range(0, 40).Select(i => ($"{i}.txt", $"{i}"))];
        Publish(files);
        File.WriteAllText(Path.Combine(Output, "by-hand.txt"), "by hand");
        Publish([.. files[1..], ("0.txt", "changed")]);
        Publish([.. files[1..], ("0.txt", "changed again")]);
        File.Delete(_folder[".output.former/7.txt"]);
        File.WriteAllText(_folder[".output.former/0.txt"], "by hand");
        Publish(files);
        Assert.Equal(41, Directory.GetFiles(Output).Length);
        Assert.All(files, file => Assert.Equal(file.Item2, File.ReadAllText(Path.Combine(Output, file.Item1))));
    }

    [Fact]
    public void PathWrittenTwice_HoldsTheLast()
    {
        using (DiskOutputFolder output = Open())
        {
            Write(output, "a.txt", "the first and longer one");
            Write(output, "a.txt", "the last");
            output.Write("b.txt", default, stream => stream.Write("first"u8));
            output.Write("b.txt", default, stream => stream.Write("last"u8));
            Write(output, Manifest.FileName, "{}");
            Assert.Equal(3, output.Commit());
        }

        Assert.Equal("the last", File.ReadAllText(Path.Combine(Output, "a.txt")));
        Assert.Equal("last", File.ReadAllText(Path.Combine(Output, "b.txt")));
    }

    [Fact]
    public void Flush_StoresTheDiskOnLinux_AndAFileEverywhere()
    {
        string path = _folder.Write("a.txt", "a");
        using (FileStream file = File.OpenRead(path)) Assert.Equal(OperatingSystem.IsLinux(), DiskFlush.WholeDisk(file.SafeFileHandle));
        DiskFlush.Content(path);
        Assert.Equal("a", File.ReadAllText(path));
        Assert.Throws<FileNotFoundException>(() => DiskFlush.Content(_folder["missing.txt"]));
    }

    [Fact]
    public void FormerSite_IsKeptWithItsOwnRecord()
    {
        (string Path, string Text)[] files = [.. Enumerable.Range(0, 40).Select(i => ($"{i}.txt", $"{i}"))];
        Publish(files);
        string first = Directory.GetFiles(_folder["records"], "*.record").Single();
        byte[] record = File.ReadAllBytes(first);
        Publish([.. files[1..], ("0.txt", "changed")]);
        if (!OperatingSystem.IsWindows()) Assert.Equal(record, File.ReadAllBytes(_folder[".output.former.record"]));
        Assert.NotEqual(record, File.ReadAllBytes(first));
        Assert.Empty(Directory.GetFiles(_folder["records"], "*.next*"));
    }

    [Fact]
    public void FormerSiteOfABuildWithAnotherCache_BringsNothingBack()
    {
        (string Path, string Text)[] files = [.. Enumerable.Range(0, 40).Select(i => ($"{i}.txt", $"{i}"))];
        Publish(files);
        Publish([.. files[1..], ("0.txt", "changed")]);
        Publish("other", [.. files, ("withdrawn.txt", "withdrawn")]);
        Publish("other", files);
        Publish(files);
        Assert.False(File.Exists(Path.Combine(Output, "withdrawn.txt")));
    }

    [Fact]
    public void ManyThreads_WriteIntoNewFolders()
    {
        using DiskOutputFolder output = Open();
        for (int round = 0; round < 200; round++)
        {
            Parallel.For(0, 4, new ParallelOptions { MaxDegreeOfParallelism = 4 }, i => Write(output, $"folder-{round}/{i}.txt", "x"));
        }

        Assert.Equal(800, output.Commit());
    }

    [Fact]
    public void PathThatLeavesTheFolder_IsRefused()
    {
        using DiskOutputFolder output = Open();
        Assert.Throws<IOException>(() => Write(output, "../evil.txt", "x"));
        Assert.False(File.Exists(_folder["evil.txt"]));
    }

    private DiskOutputFolder Open() => Open("records");

    private DiskOutputFolder Open(string records) => new(Output, _folder[records], reuse: true);

    private int Publish(params (string Path, string Text)[] files) => Publish("records", files);

    private int Publish(string records, params (string Path, string Text)[] files)
    {
        using DiskOutputFolder output = Open(records);
        foreach ((string path, string text) in files) Write(output, path, text);
        Write(output, Manifest.FileName, "{}");
        return output.Commit();
    }

    private static void Write(DiskOutputFolder output, string path, string text) =>
        output.Write(path, ContentKey.Of(Encoding.UTF8.GetBytes(text)), Encoding.UTF8.GetBytes(text));
}
