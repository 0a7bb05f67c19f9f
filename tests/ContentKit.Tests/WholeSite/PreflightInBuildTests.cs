using System.IO.Compression;
using System.Text;
using System.Text.Json;
using ContentKit.Build.Manifests;
using ContentKit.Cli;
using ContentKit.Tests.Cli;
using ContentKit.Tests.Export;

namespace ContentKit.Tests.WholeSite;

/// <summary>What the build says of its own print files, and that it refuses to publish one that a press would spoil.</summary>
public sealed class PreflightInBuildTests : IDisposable
{
    private readonly InputFolder _input = InputFolder.Small()
        .Write("audiences/elderly.md", "---\nname: 老年人\nformats: [table-sticker-80x80, parcel-stamp-58x22, led-door-256x16, sms]\n---\n\n写给老人的提醒。\n")
        .Write("tips/first.md", SmallCampaign.Tip);

    public void Dispose() => _input.Dispose();

    [Fact]
    public void PreflightJson_HoldsEveryDrawnPiece_WithItsNumbers()
    {
        Assert.Equal(0, Build(new MemoryTerminal()));
        JsonElement[] pieces = [.. Read("output/preflight.json").GetProperty("pieces").EnumerateArray()];
        Assert.Equal(["led-door-256x16", "parcel-stamp-58x22", "table-sticker-80x80"], pieces.Select(piece => piece.GetProperty("format").GetString()));
        Assert.Equal(["passed", "warned", "passed"], pieces.Select(piece => piece.GetProperty("outcome").GetString()));

        // The scene's own rules and those of the files written from it.
        string[] names = [.. pieces[2].GetProperty("checks").EnumerateArray().Select(check => check.GetProperty("name").GetString()!)];
        Assert.Superset((HashSet<string>)["总墨量", "最小的字", "出血", "专色", "专色版", "png 像素"], (HashSet<string>)[.. names]);
        Manifest manifest = ManifestJson.Read(File.ReadAllBytes(_input.Beside["output/manifest.json"]));
        Assert.Contains(manifest.Assets, asset => asset.Path == "preflight.json");
        Assert.All(pieces, piece => Assert.Contains(manifest.Artwork, file => file.Path == piece.GetProperty("path").GetString()));
    }

    [Fact]
    public void Kit_HoldsItsOwnNumbersAndASheetOfOnePage()
    {
        Assert.Equal(0, Build(new MemoryTerminal()));
        using ZipArchive kit = ZipFile.OpenRead(_input.Beside["output/kits/elderly.zip"]);
        kit.GetEntry("01-印刷/印前检查单.pdf")!.ExtractToFile(_input.Beside["sheet.pdf"]);
        kit.GetEntry("01-印刷/preflight.json")!.ExtractToFile(_input.Beside["numbers.json"]);
        Assert.Contains("Pages:           1\n", OutsideJudge.Ask("pdfinfo", _input.Beside["sheet.pdf"]), StringComparison.Ordinal);
        OutsideJudge.Ask("qpdf", "--check", _input.Beside["sheet.pdf"]);
        // The LED strip's bitmap is in the kit too, so its numbers are.
        Assert.Equal(3, Read("numbers.json").GetProperty("pieces").GetArrayLength());
    }

    [Fact]
    public void SecondBuild_KnowsTheNumbersFromTheCache()
    {
        Assert.Equal(0, Build(new MemoryTerminal()));
        byte[] first = File.ReadAllBytes(_input.Beside["output/preflight.json"]);
        Directory.Delete(_input.Beside["output"], true);
        var terminal = new MemoryTerminal();
        Assert.Equal(0, Build(terminal));
        Assert.Contains("新画 0 件", terminal.All, StringComparison.Ordinal);
        Assert.Equal(first, File.ReadAllBytes(_input.Beside["output/preflight.json"]));
    }

    [Fact]
    public void Warning_IsSaidOnceForAFormat()
    {
        _input.Write("tips/second.md", SmallCampaign.Tip.Replace("先问家人", "先问子女", StringComparison.Ordinal));
        var terminal = new MemoryTerminal();
        Assert.Equal(0, Build(terminal));
        Assert.Single(terminal.All.Split('\n'), line => line.Contains("CK0808", StringComparison.Ordinal));
        Assert.Contains("快递提示章 58×22 毫米（老年人等 2 件）", terminal.All, StringComparison.Ordinal);
    }

    [Fact]
    public void PieceThatFails_IsNamedWithWhatToDo_AndTheOldOutputStays()
    {
        Assert.Equal(0, Build(new MemoryTerminal()));
        byte[] before = File.ReadAllBytes(_input.Beside["output/manifest.json"]);

        // A drawing in the editor's folder with a line that no plate holds: 0.02 mm on a sticker.
        _input.Write("illustrations/hair.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 400 400\"><title>细圈</title><circle cx=\"200\" cy=\"200\" r=\"150\" fill=\"none\" stroke=\"#231F20\" stroke-width=\"0.3\"/></svg>");
        _input.Write("tips/second.md", SmallCampaign.Tip.Replace("title: 先问家人", "title: 先问子女\nillustration: hair", StringComparison.Ordinal));
        var terminal = new MemoryTerminal();
        Assert.Equal(1, Build(terminal));
        Assert.Contains("tips/second.md:", terminal.All, StringComparison.Ordinal);
        Assert.Contains("error CK0806: 餐桌贴 80×80 毫米（老年人）：最细的线只有", terminal.All, StringComparison.Ordinal);
        Assert.Contains("办法：把线加粗到 0.09 毫米以上", terminal.All, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes(_input.Beside["output/manifest.json"]));
    }

    private JsonElement Read(string path) => JsonDocument.Parse(Encoding.UTF8.GetString(File.ReadAllBytes(_input.Beside[path]))).RootElement;

    private int Build(MemoryTerminal terminal) => CommandLine.Run(
        ["build", "--input", _input.Root, "--output", _input.Beside["output"], "--cache", _input.Beside["cache"]], terminal);
}
