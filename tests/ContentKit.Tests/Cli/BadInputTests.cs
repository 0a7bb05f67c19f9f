using System.Diagnostics;
using System.Text;

namespace ContentKit.Tests.Cli;

/// <summary>Files as they come from real offices: a clear message or it works; never an internal error, never a hang.</summary>
public class BadInputTests
{
    private const string GoodCase = "---\ntitle: 题\ndate: 2026-01-01\nscam: fake-police\naudiences: [elderly]\nsummary: 一句话。\n---\n\n正文。\n";

    [Fact]
    public void Gbk_IsToldWithTheWayToConvert()
    {
        // 标题 in GBK.
        byte[] gbk = [.. "---\ntitle: "u8, 0xB1, 0xEA, 0xCC, 0xE2, .. "\n---\n"u8];
        Assert.Contains("cases/a.md:2:8: error CK0002", ErrorsOf("cases/a.md", gbk), StringComparison.Ordinal);
    }

    [Fact]
    public void Utf16_IsTold() =>
        Assert.Contains("error CK0002", ErrorsOf("cases/a.md", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(GoodCase)]), StringComparison.Ordinal);

    [Fact]
    public void ByteOrderMark_Works() => Works("cases/a.md", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(GoodCase)]);

    [Fact]
    public void WindowsLineEnds_Work() => Works("cases/a.md", Encoding.UTF8.GetBytes(GoodCase.Replace("\n", "\r\n", StringComparison.Ordinal)));

    [Fact]
    public void NulBytes_AreTold() =>
        Assert.Contains(": error CK", ErrorsOf("cases/a.md", Encoding.UTF8.GetBytes(GoodCase.Replace("题", "题\0", StringComparison.Ordinal))), StringComparison.Ordinal);

    [Theory]
    [InlineData("正文。", "正&#1;文。", "cases/a.md:9:2: error CK0006")]
    [InlineData("正文。", "正&#xB;文。", "cases/a.md:9:2: error CK0006")]
    [InlineData("正文。", "正文&#xD800;。", "cases/a.md:9:3: error CK0006")]
    [InlineData("正文。", "正&#0000001114112;&#1114112;文。", "cases/a.md:9:18: error CK0006")]
    [InlineData("title: 题", "title: \"题\\x01\"", "cases/a.md:2:8: error CK")]
    [InlineData("summary: 一句话。", "summary: \"一句\\v话。\"", "cases/a.md:6:10: error CK")]
    public void ControlCharacterByAnEscape_IsToldWhereItStands(string good, string bad, string told) =>
        Assert.Contains(told, ErrorsOf("cases/a.md", Encoding.UTF8.GetBytes(GoodCase.Replace(good, bad, StringComparison.Ordinal))), StringComparison.Ordinal);

    [Fact]
    public void CharacterByNumber_Works() =>
        Works("cases/a.md", Encoding.UTF8.GetBytes(GoodCase.Replace("正文。", "正&#25991;&#x3002; &#; &#x; A&#B;", StringComparison.Ordinal)));

    [Fact]
    public void FiftyMegabytes_AreToldBySize()
    {
        byte[] large = new byte[50 << 20];
        Array.Fill(large, (byte)'x');
        Encoding.UTF8.GetBytes(GoodCase).CopyTo(large, 0);
        Assert.Contains("error CK0005", ErrorsOf("cases/a.md", large), StringComparison.Ordinal);
    }

    [Fact]
    public void YamlBomb_IsTold()
    {
        var bomb = new StringBuilder("---\na0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 12; i++) bomb.Append(System.Globalization.CultureInfo.InvariantCulture, $"a{i}: &a{i} [*a{i - 1}, *a{i - 1}, *a{i - 1}, *a{i - 1}, *a{i - 1}, *a{i - 1}, *a{i - 1}, *a{i - 1}]\n");
        Assert.Contains(": error CK", ErrorsOf("cases/a.md", Encoding.UTF8.GetBytes(bomb + "title: *a11\n---\n")), StringComparison.Ordinal);
    }

    [Fact]
    public void DeepYaml_IsTold() =>
        Assert.Contains(": error CK", ErrorsOf("cases/a.md", Encoding.UTF8.GetBytes("---\ntitle: " + new string('[', 20_000) + new string(']', 20_000) + "\n---\n")), StringComparison.Ordinal);

    [Fact]
    public void DeepMarkdown_DoesNotEndTheProgram() =>
        Run(InputFolder.Small().Write("cases/a.md", GoodCase + new string('>', 50_000) + " x\n\n" + new string('[', 50_000) + "\n\n" + string.Concat(Enumerable.Range(0, 2000).Select(i => new string(' ', i * 2) + "- x\n"))));

    [Fact]
    public void SettingsThatAreNotYaml_AreTold() => Assert.Contains("site.yml:", ErrorsOf("site.yml", "{{{{"u8.ToArray()), StringComparison.Ordinal);

    [Fact]
    public void EmptyFile_IsTold() => Assert.Contains("cases/a.md:1:1: error CK", ErrorsOf("cases/a.md", []), StringComparison.Ordinal);

    [Fact]
    public void LinkOutOfTheFolder_IsPassedOverAndTold()
    {
        using var outside = new InputFolder();
        outside.Write("secret.md", GoodCase);
        using InputFolder folder = InputFolder.Small().Write("cases/b.md", GoodCase);
        File.CreateSymbolicLink(folder.PathOf("cases/link.md"), outside.PathOf("secret.md"));
        Directory.CreateSymbolicLink(folder.PathOf("cases/round"), folder.Root);

        (int code, MemoryTerminal terminal) = folder.Run("check");

        Assert.Equal(0, code);
        Assert.Contains("cases/link.md", terminal.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("round/cases", terminal.Output, StringComparison.Ordinal);
    }

    [Fact]
    [System.Runtime.Versioning.UnsupportedOSPlatform("windows")]
    public void FolderThatMayNotBeRead_IsToldOrRead()
    {
        using InputFolder folder = InputFolder.Small().Write("cases/closed/a.md", GoodCase);
        File.SetUnixFileMode(folder.PathOf("cases/closed"), UnixFileMode.None);
        try
        {
            (int code, MemoryTerminal terminal) = folder.Run("check");

            // An administrator may read everything; for anybody else the folder is named.
            Assert.Equal(0, code);
            Assert.True(Environment.UserName == "root" || terminal.Output.Contains("cases/closed", StringComparison.Ordinal), terminal.All);
        }
        finally
        {
            File.SetUnixFileMode(folder.PathOf("cases/closed"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    [Theory]
    [InlineData("cases/a b.md")]
    [InlineData("cases/😀.md")]
    [InlineData("cases/a..b.md")]
    [InlineData("cases/-x.md")]
    [InlineData("cases/con.md")]
    [InlineData("cases/a\nb.md")]
    [InlineData("cases/a\"b<i>.md")]
    public void OddFileName_IsTold(string path) => Assert.Contains("CK0106", ErrorsOf(path, Encoding.UTF8.GetBytes(GoodCase)), StringComparison.Ordinal);

    [Fact]
    public void FileNameThatATerminalWouldObey_IsToldWithoutItsControlCharacters() =>
        Assert.DoesNotContain('\u001b', ErrorsOf("cases/a\u001b[2Jb.md", Encoding.UTF8.GetBytes(GoodCase)));

    [Fact]
    public void ChineseFileName_Works() => Works("cases/刷单返利.md", Encoding.UTF8.GetBytes(GoodCase));

    [Fact]
    public void FileWhereAFolderShouldBe_IsTold()
    {
        var terminal = new MemoryTerminal();
        using var folder = new InputFolder();

        int code = ContentKit.Cli.CommandLine.Run(["check", "--input", folder.PathOf("site.yml")], terminal);

        Assert.Equal(2, code);
        Assert.NotEmpty(terminal.Errors);
    }

    [Fact]
    public void SloganTooLongForAnyBanner_IsToldWithTheNumberFoundAndTheNumberAllowed()
    {
        string slogan = string.Concat(Enumerable.Repeat("凡是要你先转账的", 8));
        string scam = $"---\nname: 冒充公检法\nrank: 1\nslogan: {slogan}\nredFlags: [要求转账]\nsummary: 冒充警察打来电话，要求转账。\n---\n\n先挂断，再核实。\n";
        Assert.Contains("scams/fake-police.md:4:9: error CK0107: slogan 有 64 字，最多 60 字", ErrorsOf("scams/fake-police.md", Encoding.UTF8.GetBytes(scam)), StringComparison.Ordinal);
    }

    private static string ErrorsOf(string path, byte[] bytes)
    {
        (int code, MemoryTerminal terminal) = Run(InputFolder.Small().Write(path, bytes));
        Assert.True(code == 1, terminal.All);
        return terminal.Output;
    }

    private static void Works(string path, byte[] bytes)
    {
        (int code, MemoryTerminal terminal) = Run(InputFolder.Small().Write(path, bytes));
        Assert.True(code == 0, terminal.All);
    }

    private static (int Code, MemoryTerminal Terminal) Run(InputFolder folder)
    {
        using (folder)
        {
            var clock = Stopwatch.StartNew();
            (int code, MemoryTerminal terminal) = folder.Run("check");
            Assert.True(clock.Elapsed < TimeSpan.FromSeconds(20), $"took {clock.Elapsed}");
            Assert.DoesNotContain("内部错误", terminal.All, StringComparison.Ordinal);
            Assert.DoesNotContain("   at ", terminal.All, StringComparison.Ordinal);
            return (code, terminal);
        }
    }
}
