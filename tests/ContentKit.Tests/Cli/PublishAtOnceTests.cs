using System.Collections.Immutable;
using System.Diagnostics;
using System.Runtime.Versioning;
using ContentKit.Artwork.Themes;
using ContentKit.Cli;
using ContentKit.Cli.Composition;
using ContentKit.Cli.Disk;
using ContentKit.Cli.Terminal;
using ContentKit.Core;

namespace ContentKit.Tests.Cli;

/// <summary>A disk that fills up, a folder that cannot be written, a file that goes: a clear word, and the old site stays.</summary>
[UnsupportedOSPlatform("windows")]
public sealed class PublishAtOnceTests : IDisposable
{
    private readonly InputFolder _input = SmallCampaign.Create();

    private string Output => _input.Beside["disk/output"];

    public void Dispose() => _input.Dispose();

    [Fact]
    public void FullDisk_IsTold_AndTheOldSiteStays()
    {
        // A disk of its own where the system lets us mount one; elsewhere a process that may write no file of more than 16 KiB.
        Directory.CreateDirectory(_input.Beside["disk"]);
        using var disk = SmallDisk.Mount(_input.Beside["disk"]);
        ImmutableSortedDictionary<string, string> before = Publish();
        ManyPosters();
        (int code, string said) = disk is not null
            ? KitProcess.Run(Args())
            : Shell("trap '' XFSZ; ulimit -f 16; exec dotnet \"$@\"", [Path.Combine(AppContext.BaseDirectory, "contentkit.dll"), .. Args()]);

        Assert.True(code == 2, said);
        Assert.Contains(disk is not null ? "磁盘满了" : "读写失败", said, StringComparison.Ordinal);
        Assert.Contains("原有输出没有改动", said, StringComparison.Ordinal);
        AssertStill(before);
    }

    [Fact]
    public void FolderThatMayNotBeWritten_IsTold_AndTheOldSiteStays()
    {
        Directory.CreateDirectory(_input.Beside["disk"]);
        using var disk = SmallDisk.Mount(_input.Beside["disk"]);
        ImmutableSortedDictionary<string, string> before = Publish();
        _input.Write("tips/second.md", SmallCampaign.Tip);
        // An administrator writes where others may not: only a disk mounted for reading stops them.
        if (disk is not null) disk.ForReading();
        else File.SetUnixFileMode(_input.Beside["disk"], UnixFileMode.UserRead | UnixFileMode.UserExecute);
        try
        {
            var terminal = new MemoryTerminal();

            Assert.Equal(2, CommandLine.Run([.. Args()], terminal));
            Assert.Contains(_input.Beside["disk"], terminal.Errors, StringComparison.Ordinal);
            Assert.DoesNotContain("内部错误", terminal.Errors, StringComparison.Ordinal);
            AssertStill(before);
        }
        finally
        {
            if (disk is null) File.SetUnixFileMode(_input.Beside["disk"], UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    [Fact]
    public void SecondBuildIntoTheSameFolder_IsTold_AndTheFirstGoesOn()
    {
        ImmutableSortedDictionary<string, string> before = Publish();
        using (new DiskOutputFolder(Output, _input.Beside["cache/records"], reuse: true))
        {
            (int code, string said) = KitProcess.Run(Args());

            Assert.Equal(2, code);
            Assert.Contains("另一个生成正在写入", said, StringComparison.Ordinal);
            AssertStill(before);
        }

        Assert.Equal(0, CommandLine.Run([.. Args()], new MemoryTerminal()));
    }

    [Fact]
    public void InputFileThatVanishes_IsNamed_WhicheverItIs()
    {
        _input.Write("illustrations/own.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><title>图</title><rect width=\"9\" height=\"9\" fill=\"#E32731\"/></svg>");
        ThemeLoad theme = ThemeLoader.Load(new DiskFileSource(Workspace.ThemeFolder()));
        var disk = new DiskFileSource(_input.Root);
        Assert.False(Inspection.Of(Workspace.Read(disk, disk, theme, 1)!, new DateOnly(2026, 11, 22), 1, new NoPieceCache()).HasErrors);
        foreach (string path in disk.List(""))
        {
            try
            {
                // Listed, but gone when it is opened: what a build meets while an editor moves files.
                Workspace workspace = Workspace.Read(disk, new VanishingFile(disk, path), theme, 1)!;
                Inspection inspection = Inspection.Of(workspace, new DateOnly(2026, 11, 22), 1, new NoPieceCache());
                Assert.Contains(inspection.Findings, finding => finding.Severity == Severity.Error && finding.Span.Path == path);
            }
            catch (FileNotFoundException error)
            {
                Assert.Contains(path, FailureText.Of(error).Chinese, StringComparison.Ordinal);
            }
        }
    }

    private sealed class VanishingFile(IFileSource files, string gone) : IFileSource
    {
        public IReadOnlyList<string> List(string folder) => files.List(folder);

        public bool Exists(string path) => files.Exists(path);

        public byte[] Read(string path) => path == gone ? throw new FileNotFoundException("gone", path) : files.Read(path);
    }

    private ImmutableSortedDictionary<string, string> Publish()
    {
        var terminal = new MemoryTerminal();
        Assert.True(CommandLine.Run([.. Args()], terminal) == 0, terminal.All);
        return FolderBytes.Of(Output);
    }

    // Some forty megabytes of print files.
    private void ManyPosters() => _input.Write("audiences/students.md", "---\nname: 学生\naccent: teal\nformats: [poster-a2, poster-a3, screen-1920x1080, poster-60x90]\n---\n\n写给学生的提醒。\n")
        .Write("audiences/elderly.md", "---\nname: 老年人\nformats: [poster-a2, poster-a3, screen-1920x1080, screen-1080x1920, poster-60x90]\n---\n\n写给老人的提醒。\n");

    private string[] Args() => ["build", "--input", _input.Root, "--output", Output, "--cache", _input.Beside["cache"]];

    private void AssertStill(ImmutableSortedDictionary<string, string> before)
    {
        Assert.Equal(before.AsEnumerable(), FolderBytes.Of(Output));
        Assert.Equal(0, CommandLine.Run(["verify", Output], new MemoryTerminal()));
    }

    private static (int Code, string Said) Shell(string script, string[] args)
    {
        var start = new ProcessStartInfo("bash", ["-c", script, "bash", .. args]) { RedirectStandardOutput = true, RedirectStandardError = true };
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync(), errors = process.StandardError.ReadToEndAsync();
        process.WaitForExit();
        return (process.ExitCode, output.Result + errors.Result);
    }
}
