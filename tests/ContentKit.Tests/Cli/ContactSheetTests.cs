using ContentKit.Build.Manifests;
using ContentKit.Cli;
using ContentKit.Drawing.Scenes;
using ContentKit.Export.Png;

namespace ContentKit.Tests.Cli;

/// <summary>One picture for each audience, made only when asked for.</summary>
public sealed class ContactSheetTests : IDisposable
{
    private readonly InputFolder _input = SmallCampaign.Create();

    public void Dispose() => _input.Dispose();

    [Fact]
    public void ContactSheet_ShowsTheFirstPieceOfEveryFormat_DotForDot()
    {
        Build("--only", "artwork", "--contact-sheets");

        foreach (string audience in new[] { "elderly", "students" })
        {
            PixelImage sheet = Picture($"contact-sheets/{audience}.png");
            string[] formats = Directory.GetDirectories(_input.Beside[$"output/thumbs/{audience}"]);
            Assert.NotEmpty(formats);
            Assert.All(formats, format =>
            {
                string first = Directory.GetFiles(format, "*.png").Order(StringComparer.Ordinal).First();
                Assert.True(Shows(sheet, PngPicture.Decode(File.ReadAllBytes(first))), first);
            });
        }
    }

    [Fact]
    public void ContactSheets_AreInTheManifest_KeptBySecondBuilds_AndGoneWhenNoLongerAskedFor()
    {
        Build("--only", "artwork");
        byte[] plain = File.ReadAllBytes(_input.Beside["output/manifest.json"]);
        Build("--only", "artwork", "--contact-sheets");
        Manifest manifest = ManifestJson.Read(File.ReadAllBytes(_input.Beside["output/manifest.json"]));
        Assert.Equal(["contact-sheets/elderly.png", "contact-sheets/students.png"], manifest.Assets.Select(asset => asset.Path).Where(path => path.StartsWith("contact", StringComparison.Ordinal)));
        Assert.Equal(ExitCode.Fine, CommandLine.Run(["verify", _input.Beside["output"]], new MemoryTerminal()));
        Assert.Contains("改动 0 个文件", Build("--only", "artwork", "--contact-sheets"), StringComparison.Ordinal);

        Build("--only", "artwork");
        Assert.False(Directory.Exists(_input.Beside["output/contact-sheets"]));
        Assert.Equal(plain, File.ReadAllBytes(_input.Beside["output/manifest.json"]));
    }

    [Theory]
    [InlineData("--only", "site")]
    [InlineData("--shard", "1/2")]
    public void ContactSheets_WithoutEveryPiece_AreWrongUsage(string option, string value)
    {
        (int code, MemoryTerminal terminal) = _input.Build("--contact-sheets", option, value);
        Assert.Equal(2, code);
        Assert.Contains("--contact-sheets", terminal.All, StringComparison.Ordinal);
    }

    private string Build(params string[] more)
    {
        (int code, MemoryTerminal terminal) = _input.Build(more);
        Assert.True(code == ExitCode.Fine, terminal.All);
        return terminal.All;
    }

    private PixelImage Picture(string path) => PngPicture.Decode(File.ReadAllBytes(_input.Beside["output/" + path]));

    private static bool Shows(PixelImage sheet, PixelImage part)
    {
        for (int y = 0; y + part.Height <= sheet.Height; y++)
            for (int x = 0; x + part.Width <= sheet.Width; x++)
                if (Matches(sheet, part, x, y)) return true;
        return false;
    }

    // A palette of 256 colours moves an edge's mixtures by 20 of 255 at most.
    private static bool Matches(PixelImage sheet, PixelImage part, int atX, int atY)
    {
        for (int y = 0; y < part.Height; y++)
        {
            ReadOnlySpan<byte> here = sheet.Rgb.Span.Slice(((atY + y) * sheet.Width + atX) * 3, part.Width * 3);
            ReadOnlySpan<byte> there = part.Rgb.Span.Slice(y * part.Width * 3, part.Width * 3);
            for (int i = 0; i < here.Length; i++)
                if (Math.Abs(here[i] - there[i]) > 20) return false;
        }

        return true;
    }
}
