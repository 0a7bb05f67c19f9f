using System.Collections.Immutable;
using System.IO.Compression;
using ContentKit.Build.Manifests;
using ContentKit.Cli;
using ContentKit.Core;
using ContentKit.Tests.Cli;

namespace ContentKit.Tests.Photos;

/// <summary>Photos beside the Markdown, from the command line.</summary>
public sealed class PhotoPageTests : IDisposable
{
    private const string Tip = "---\ntitle: 先问家人\naudiences: [elderly]\nsummary: 转账前问家人。\nillustration: elderly\npoints: [先挂电话]\n---\n\n先问家人。\n\n![假客服的聊天截图](photos/聊天%20记录.jpg)\n";

    private readonly InputFolder _input = InputFolder.Small().Write("tips/first.md", Tip);

    public void Dispose() => _input.Dispose();

    [Fact]
    public void Photo_IsOnItsPage_InSeveralWidths_WithItsSizeAndItsWords()
    {
        _input.Write("tips/photos/聊天 记录.jpg", PhotoSamples.Jpeg(1000, 600));
        Assert.True(Build(out MemoryTerminal terminal) == 0, terminal.All);

        string page = File.ReadAllText(_input.Beside["output/tips/first/index.html"]);
        Assert.Matches("<img src=\"\\.\\./\\.\\./photos/[0-9a-f]{16}-1000\\.jpg\" srcset=\"\\.\\./\\.\\./photos/[0-9a-f]{16}-480\\.jpg 480w, [^\"]* 1000w\" sizes=\"[^\"]+\" width=\"1000\" height=\"600\" alt=\"假客服的聊天截图\"", page);
        Assert.Equal(3, Directory.GetFiles(_input.Beside["output/photos"]).Length);
        Manifest manifest = ManifestJson.Read(File.ReadAllBytes(_input.Beside["output/manifest.json"]));
        Assert.Equal(3, manifest.Assets.Count(asset => asset.Path.StartsWith("photos/", StringComparison.Ordinal)));
        Assert.Equal(0, CommandLine.Run(["verify", _input.Beside["output"]], new MemoryTerminal()));

        Build(out MemoryTerminal again);
        Assert.Contains("改动 0 个文件", again.All, StringComparison.Ordinal);

        // Another picture under the same name changes the page that shows it.
        _input.Write("tips/photos/聊天 记录.jpg", PhotoSamples.Jpeg(700, 600));
        Build(out _);
        Assert.Contains("width=\"700\" height=\"600\"", File.ReadAllText(_input.Beside["output/tips/first/index.html"]), StringComparison.Ordinal);
        Assert.Equal(2, Directory.GetFiles(_input.Beside["output/photos"]).Length);
    }

    [Fact]
    public void SamePhotoUnderTwoNames_IsPublishedOnce()
    {
        byte[] photo = PhotoSamples.Jpeg(1000, 600);
        _input.Write("tips/photos/聊天 记录.jpg", photo).Write("tips/photos/again.jpg", photo)
            .Write("tips/second.md", Tip.Replace("聊天%20记录", "again", StringComparison.Ordinal));

        Assert.True(Build(out MemoryTerminal terminal) == 0, terminal.All);

        ImmutableArray<string> listed = [.. ManifestJson.Read(File.ReadAllBytes(_input.Beside["output/manifest.json"])).Assets.Select(asset => asset.Path)];
        Assert.Equal(3, listed.Count(path => path.StartsWith("photos/", StringComparison.Ordinal)));
        Assert.Equal(listed.Distinct(), listed);
        Assert.Contains("photos/", File.ReadAllText(_input.Beside["output/tips/second/index.html"]), StringComparison.Ordinal);
        Assert.Equal(0, CommandLine.Run(["verify", _input.Beside["output"]], new MemoryTerminal()));
        using ZipArchive offline = ZipFile.OpenRead(_input.Beside["output/kits/offline.zip"]);
        Assert.Equal(3, offline.Entries.Count(entry => entry.FullName.Contains("/photos/", StringComparison.Ordinal)));
    }

    [Fact]
    public void BrokenPhoto_IsToldOnce_ByCheckAndByBuild_AndNothingIsPublished()
    {
        byte[] whole = PhotoSamples.Jpeg(1000, 600);
        _input.Write("tips/photos/聊天 记录.jpg", whole[..(whole.Length / 2)]);

        (int code, MemoryTerminal check) = Check();
        Assert.Equal(1, code);
        Assert.Equal(1, Build(out MemoryTerminal build));
        Assert.All(new[] { check, build }, terminal => Assert.Equal(2, terminal.All.Split(DiagnosticIds.BadPhoto).Length));
        Assert.False(Directory.Exists(_input.Beside["output"]));
    }

    [Fact]
    public void PhotoSavedAsPng_IsAWarning_AndPublished()
    {
        _input.Write("tips/first.md", Tip.Replace(".jpg", ".png", StringComparison.Ordinal)).Write("tips/photos/聊天 记录.png", PngSamples.Noise(800, 900, 2, 8, false, false));

        Assert.Equal(0, Build(out MemoryTerminal terminal));

        Assert.Contains("warning CK0207: PNG 图片", terminal.All, StringComparison.Ordinal);
        Assert.Equal(2, Directory.GetFiles(_input.Beside["output/photos"]).Length);
    }

    [Fact]
    public void PhotoWithAPosition_IsAnError_AndMissingPhotoABrokenLink()
    {
        (_, MemoryTerminal missing) = Check();
        Assert.Contains("tips/first.md:11:1: error CK0205", missing.All, StringComparison.Ordinal);

        _input.Write("tips/photos/聊天 记录.jpg", PhotoSamples.FromCamera(PhotoSamples.Jpeg(200, 100), 1));
        (int code, MemoryTerminal located) = Check();
        Assert.Equal(1, code);
        Assert.Contains("聊天 记录.jpg: error CK0411", located.All.Replace(":1:1", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("网站上的那份会去掉", located.All, StringComparison.Ordinal);
    }

    [Fact]
    public void PhotoThatIsALinkOutOfTheFolder_IsRefused()
    {
        string outside = _input.Beside["outside.jpg"];
        File.WriteAllBytes(outside, PhotoSamples.Jpeg(200, 100));
        Directory.CreateDirectory(_input.PathOf("tips/photos"));
        File.CreateSymbolicLink(_input.PathOf("tips/photos/聊天 记录.jpg"), outside);

        (int code, MemoryTerminal terminal) = Check();

        Assert.Equal(1, code);
        Assert.Contains("error CK0205", terminal.All, StringComparison.Ordinal);
        Assert.Contains("符号链接", terminal.All, StringComparison.Ordinal);
    }

    private int Build(out MemoryTerminal terminal)
    {
        (int code, terminal) = _input.Build();
        return code;
    }

    private (int Code, MemoryTerminal Terminal) Check() => _input.Run("check", "--cache", _input.Beside["cache"]);
}
