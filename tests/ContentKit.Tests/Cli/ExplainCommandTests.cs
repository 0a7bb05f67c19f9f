namespace ContentKit.Tests.Cli;

public class ExplainCommandTests
{
    private const string Tip = "---\ntitle: 题\naudiences: [elderly]\nscam: fake-police\nformats: [poster-a3]\nslogan: 先挂断\n---\n\n正文。\n";

    [Fact]
    public void Explain_NamesPagesPiecesAndTheSettingThatDecides()
    {
        using InputFolder folder = Folder().Write("tips/t.md", Tip);

        (int code, MemoryTerminal terminal) = Explain(folder, "tips/t.md");

        Assert.Equal(0, code);
        Assert.Contains("\n  tips/t/index.html\n", terminal.Output, StringComparison.Ordinal);
        Assert.Contains("也列在 scams/fake-police/　因为：scam: fake-police", terminal.Output, StringComparison.Ordinal);
        Assert.Contains("artwork/elderly/poster-a4/t.{pdf,png}　海报 A4　因为：人群 elderly 的 formats", terminal.Output, StringComparison.Ordinal);
        Assert.Contains("artwork/elderly/poster-a3/t.{pdf,png}　海报 A3　因为：本文件 formats", terminal.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_SaysWhatIsNotMade_AndWhy()
    {
        using InputFolder folder = Folder().Write("tips/t.md", Tip);

        string output = Explain(folder, "tips/t.md").Terminal.Output;

        Assert.Contains("elderly：sms　因为：没有写 sms", output, StringComparison.Ordinal);
        Assert.Contains("elderly：wechat-article　因为：这种规格只用案例来做", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_Draft_SaysThatNothingIsPublished()
    {
        using InputFolder folder = Folder().Write("tips/t.md", Tip.Replace("slogan", "draft: true\nslogan", StringComparison.Ordinal));

        (int code, MemoryTerminal terminal) = Explain(folder, "tips/t.md");

        Assert.Equal(0, code);
        Assert.Contains("草稿", terminal.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("artwork/", terminal.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_BrokenFile_ShowsTheError()
    {
        using InputFolder folder = Folder().Write("tips/t.md", "---\ntitle: 题\n---\n");

        (int code, MemoryTerminal terminal) = Explain(folder, "tips/t.md");

        Assert.Equal(1, code);
        Assert.Contains("tips/t.md:2:1: error CK0102", terminal.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tips/none.md")]
    [InlineData("notes.txt")]
    public void Explain_NotAContentFile_IsAUsageError(string path)
    {
        using InputFolder folder = Folder().Write("notes.txt", "x");

        Assert.Equal(2, Explain(folder, path).Code);
    }

    [Fact]
    public void Explain_WithoutInput_FindsTheFolderFromTheFile()
    {
        using InputFolder folder = Folder().Write("tips/deep/er/t.md", Tip);
        var terminal = new MemoryTerminal();

        int code = ContentKit.Cli.CommandLine.Run(["explain", folder.PathOf("tips/deep/er/t.md")], terminal);

        Assert.True(code == 0, terminal.All);
        Assert.Contains("tips/t/index.html", terminal.Output, StringComparison.Ordinal);
    }

    private static InputFolder Folder() => InputFolder.Small()
        .Write("audiences/elderly.md", "---\nname: 老年人\nformats: [poster-a4, sms, wechat-article]\n---\n\n写给老人的提醒。\n");

    private static (int Code, MemoryTerminal Terminal) Explain(InputFolder folder, string path) => folder.Run("explain", folder.PathOf(path));
}
