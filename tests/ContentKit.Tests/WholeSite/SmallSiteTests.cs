using System.IO.Compression;
using System.Security.Cryptography;
using ContentKit.Build.Manifests;
using ContentKit.Cli;
using ContentKit.Tests.Cli;

namespace ContentKit.Tests.WholeSite;

/// <summary>What happens to an output folder as its input grows, breaks and is built elsewhere.</summary>
public sealed class SmallSiteTests : IDisposable
{
    private readonly InputFolder _input = InputFolder.Small()
        .Write("audiences/elderly.md", "---\nname: 老年人\nformats: [poster-a3, table-sticker-80x80, parcel-stamp-58x22, led-door-256x16]\n---\n\n写给老人的提醒。\n")
        .Write("tips/first.md", SmallCampaign.Tip);

    public void Dispose() => _input.Dispose();

    [Fact]
    public void OneMoreMarkdownFile_AddsItsPageAndItsPieces_AndLeavesTheOthers()
    {
        Manifest before = Build("output");
        _input.Write("tips/second.md", SmallCampaign.Tip.Replace("先问家人", "先问子女", StringComparison.Ordinal));
        Manifest after = Build("output");

        Assert.Contains(after.Pages, page => page.Path == "tips/second/index.html" && page.Source == "tips/second.md");
        Assert.Equal(
            ["led-door-256x16", "parcel-stamp-58x22", "poster-a3", "table-sticker-80x80"],
            after.Artwork.Where(piece => piece.Source == "tips/second.md").Select(piece => piece.Format).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(before.Artwork.AsEnumerable(), after.Artwork.Where(piece => piece.Source != "tips/second.md"));
    }

    [Fact]
    public void OneMoreAudienceFile_GetsItsPageItsKitAndAPieceOfEveryFormatItLists_AndLeavesTheOthers()
    {
        _input.Write("tips/police.md", SmallCampaign.Tip.Replace("audiences:", "scam: fake-police\naudiences:", StringComparison.Ordinal).Replace("先问家人", "先打专线", StringComparison.Ordinal));
        Manifest before = Build("output");
        string[] formats = ["booklet-a5", "led-door-256x16", "parcel-stamp-58x22", "rollup-60x160", "sms", "table-sticker-80x80"];
        _input.Write("audiences/teachers.md", $"---\nname: 教师\nscams: [fake-police]\nformats: [{string.Join(", ", formats)}]\n---\n\n写给老师的提醒。\n");
        Manifest after = Build("output");

        ManifestArtwork[] added = [.. after.Artwork.Where(piece => piece.Audience == "teachers")];
        Assert.Equal(formats, added.Select(piece => piece.Format).Distinct().Order(StringComparer.Ordinal));
        Assert.DoesNotContain(added, piece => piece.Source == "tips/first.md");
        Assert.Equal(before.Artwork.AsEnumerable(), after.Artwork.Where(piece => piece.Audience != "teachers"));
        Assert.Contains(after.Pages, page => page.Path == "audiences/teachers/index.html");
        Assert.Contains("audiences/teachers/", File.ReadAllText(_input.Beside["output/tips/police/index.html"]), StringComparison.Ordinal);
        using ZipArchive kit = ZipFile.OpenRead(_input.Beside[after.Assets.Single(asset => asset.Path.StartsWith("kits/", StringComparison.Ordinal) && asset.Path.Contains("teachers", StringComparison.Ordinal)).Path.Insert(0, "output/")]);
        string[] packed = [.. kit.Entries.Select(Sha256)];
        // A kit holds what is printed and shown, without the pictures to look at.
        Assert.All(formats, format => Assert.Contains(added, piece => piece.Format == format && packed.Contains(piece.Sha256)));
    }

    [Fact]
    public void LongBanner_IsShownInTheSizeAsHung_WhateverItsName()
    {
        _input.Write("audiences/elderly.md", "---\nname: 老年人\nformats: [banner-70]\n---\n\n写给老人的提醒。\n")
            .Write("scams/one-1to1.md", _input.Read("scams/fake-police.md"))
            .Write("tips/first.md", SmallCampaign.Tip.Replace("title:", "scam: one-1to1\ntitle:", StringComparison.Ordinal));
        ManifestArtwork[] files = [.. Build("output").Artwork];
        Assert.Contains(files, file => file.Path.EndsWith("-1to10.pdf", StringComparison.Ordinal));
        string size = FormattableString.Invariant($"{files.Max(file => file.Width):0.##} × {files.Max(file => file.Height):0.##} 毫米");

        Assert.Contains(size, File.ReadAllText(_input.Beside["output/print/elderly/banner-70/index.html"]), StringComparison.Ordinal);
    }

    private static string Sha256(ZipArchiveEntry entry)
    {
        using Stream content = entry.Open();
        return Convert.ToHexStringLower(SHA256.HashData(content));
    }

    [Fact]
    public void BrokenInput_LeavesTheOldOutputAsItWas()
    {
        Manifest before = Build("output");
        _input.Write("tips/second.md", "---\ntitle: 没有结束\naudiences: [elderly\n---\n");
        var terminal = new MemoryTerminal();
        Assert.Equal(1, Run("output", terminal));
        Assert.Contains("tips/second.md:", terminal.All, StringComparison.Ordinal);
        Assert.Equal(before.Artwork.AsEnumerable(), Read("output").Artwork);
        Assert.Equal(0, CommandLine.Run(["verify", _input.Beside["output"]], new MemoryTerminal()));
    }

    [Fact]
    public void SecondBuild_ChangesNothing()
    {
        Build("output");
        var terminal = new MemoryTerminal();
        Run("output", terminal);
        Assert.Contains("新画 0 件", terminal.All, StringComparison.Ordinal);
        Assert.Contains("改动 0 个文件", terminal.All, StringComparison.Ordinal);
    }

    [Fact]
    public void OtherFolderOneWorkerAndNoCache_GiveTheSameBytes()
    {
        Build("output");
        Build("elsewhere/output", "--no-cache", "--jobs", "1");
        Assert.Equal(File.ReadAllBytes(_input.Beside["output/manifest.json"]), File.ReadAllBytes(_input.Beside["elsewhere/output/manifest.json"]));
        Assert.Equal(0, CommandLine.Run(["verify", _input.Beside["elsewhere/output"]], new MemoryTerminal()));
    }

    private Manifest Build(string output, params string[] more)
    {
        var terminal = new MemoryTerminal();
        Assert.True(Run(output, terminal, more) == 0, terminal.All);
        return Read(output);
    }

    private int Run(string output, MemoryTerminal terminal, params string[] more) => CommandLine.Run(
        ["build", "--input", _input.Root, "--output", _input.Beside[output], "--cache", _input.Beside["cache"], .. more], terminal);

    private Manifest Read(string output) => ManifestJson.Read(File.ReadAllBytes(Path.Combine(_input.Beside[output], Manifest.FileName)));
}
