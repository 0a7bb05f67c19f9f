using System.Text;
using ContentKit.Cli;

namespace ContentKit.Tests.Cli;

/// <summary>Names and links that point out of the folder: refused with their place, and nothing outside is read or written.</summary>
public sealed class PathTraversalTests : IDisposable
{
    private const string Secret = "秘密秘密秘密";

    private readonly InputFolder _input = SmallCampaign.Create();

    public PathTraversalTests() => _input.Beside.Write("secret.md", Secret);

    public void Dispose() => _input.Dispose();

    [Theory]
    [InlineData("illustration: ../../../../etc/passwd")]
    [InlineData("illustration: /etc/passwd")]
    [InlineData("illustration: '..\\\\..\\\\secret'")]
    [InlineData("formats: [../../poster-a3]")]
    [InlineData("scam: ../scams/fake-police")]
    [InlineData("variants: {../../elderly: {slogan: x}}")]
    public void NameThatIsAPath_IsRefusedWithItsPlace(string line)
    {
        _input.Write("tips/first.md", SmallCampaign.Tip.Replace("\nline:", $"\n{line}\nline:", StringComparison.Ordinal));

        (int code, MemoryTerminal terminal) = Build();

        Assert.True(code == 1, terminal.All);
        Assert.Contains("tips/first.md:5:", terminal.Output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_input.Beside["output"]));
    }

    [Theory]
    [InlineData("[看](../../secret.md)")]
    [InlineData("[看](../../../../../../etc/passwd)")]
    [InlineData("[看](%2e%2e/%2e%2e/secret.md)")]
    [InlineData("[看](file:///etc/passwd)")]
    [InlineData("![看](../../secret.png)")]
    [InlineData("![看](/etc/passwd)")]
    [InlineData("![看](..%2f..%2fsecret.png)")]
    public void LinkOrPictureOutOfTheFolder_BringsNothingIn(string markdown)
    {
        _input.Write("tips/first.md", SmallCampaign.Tip + markdown + "\n");

        (int code, MemoryTerminal terminal) = Build();

        Assert.True(code is 0 or 1, terminal.All);
        Assert.Contains("tips/first.md:", terminal.Output, StringComparison.Ordinal);
        if (code == 0) Assert.DoesNotContain(Files("output"), file => file.Text.Contains(Secret, StringComparison.Ordinal) || file.Text.Contains("root:x:", StringComparison.Ordinal) || file.Text.Contains("\"/etc/passwd", StringComparison.Ordinal));
    }

    [Fact]
    public void LinkedFolderOfDrawings_IsNotRead()
    {
        Directory.CreateDirectory(_input.Beside["elsewhere"]);
        _input.Beside.Write("elsewhere/own.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><title>" + Secret + "</title><rect width=\"9\" height=\"9\" fill=\"#E32731\"/></svg>");
        Directory.CreateSymbolicLink(_input.PathOf("illustrations"), _input.Beside["elsewhere"]);

        (int code, MemoryTerminal terminal) = Build();

        Assert.True(code == 0, terminal.All);
        Assert.DoesNotContain(Files("output"), file => file.Text.Contains(Secret, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("../secret.md")]
    [InlineData("/etc/passwd")]
    [InlineData("artwork/../../secret.md")]
    public void ShardThatListsAPathOutside_IsRefused(string path)
    {
        string share = _input.Beside["share"];
        Assert.Equal(0, CommandLine.Run(["build", "--shard", "1/1", "--input", _input.Root, "--output", share, "--cache", _input.Beside["cache"]], new MemoryTerminal()));
        string manifest = Path.Combine(share, "manifest.json");
        string first = Files("share").First(file => file.Path.StartsWith("artwork/", StringComparison.Ordinal)).Path;
        File.WriteAllText(manifest, File.ReadAllText(manifest).Replace($"\"path\": \"{first}\"", $"\"path\": \"{path}\"", StringComparison.Ordinal));
        var terminal = new MemoryTerminal();

        int code = CommandLine.Run(["merge", share, "--input", _input.Root, "--output", _input.Beside["merged"], "--cache", _input.Beside["merge-cache"]], terminal);

        Assert.True(code == 2, terminal.All);
        Assert.Contains("缺失或与清单不符", terminal.Errors, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_input.Beside["merged"]));
    }

    [Theory]
    [InlineData("../secret.md")]
    [InlineData("/etc/passwd")]
    public void ManifestThatListsAPathOutside_DoesNotVerify(string path)
    {
        Assert.Equal(0, Build().Code);
        string manifest = _input.Beside["output/manifest.json"];
        File.WriteAllText(manifest, File.ReadAllText(manifest).Replace("\"path\": \"index.html\"", $"\"path\": \"{path}\"", StringComparison.Ordinal));
        var terminal = new MemoryTerminal();

        Assert.Equal(1, CommandLine.Run(["verify", _input.Beside["output"]], terminal));
        Assert.Contains($"{path}：不在这个文件夹里", terminal.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("verify", 1)]
    [InlineData("merge", 2)]
    [InlineData("reprint", 2)]
    public void ManifestWithAPathThatCannotBeOne_IsRefusedInBothLanguages(string command, int expected)
    {
        _input.Beside.Write("share/manifest.json", "{\"version\":1,\"pages\":[{\"path\":\"in\\u0000dex\\u001b[31m.html\",\"source\":null,\"sha256\":\"00\"}]}");
        _input.Beside.Write("share/shard.json", "{}");
        string[] args = [command, _input.Beside["share"]];
        MemoryTerminal chinese = new(), english = new();

        Assert.Equal(expected, CommandLine.Run(args, chinese));
        Assert.Equal(expected, CommandLine.Run([.. args, "--lang", "en"], english));

        Assert.Contains("“in\\u0000dex\\u001b[31m.html”含有控制字符，不能作路径", chinese.Errors, StringComparison.Ordinal);
        Assert.Contains("\"in\\u0000dex\\u001b[31m.html\" holds a control character and cannot be a path", english.Errors, StringComparison.Ordinal);
    }

    private (int Code, MemoryTerminal Terminal) Build() => _input.Build("--only", "site");

    private IEnumerable<(string Path, string Text)> Files(string folder) =>
        FolderBytes.Of(_input.Beside[folder]).Keys.Select(path => (path, Encoding.UTF8.GetString(File.ReadAllBytes(Path.Combine(_input.Beside[folder], path)))));
}
