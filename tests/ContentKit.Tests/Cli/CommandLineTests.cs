using ContentKit.Cli;

namespace ContentKit.Tests.Cli;

public class CommandLineTests
{
    [Theory]
    [InlineData("biuld", "“biuld”", "是不是 build？", "./kit --help")]
    [InlineData("build --audeince elderly", "“--audeince”", "是不是 --audience？", "./kit build --help")]
    [InlineData("new", "未提供必需的命令", "", "./kit new --help")]
    [InlineData("new cse a", "“cse”", "是不是 case？", "./kit new --help")]
    [InlineData("explain", "FILE", "", "./kit explain --help")]
    [InlineData("build --jobs x", "--jobs 要写 1 到 1024 之间的整数", "", "./kit build --help")]
    [InlineData("build --only foo", "“foo”", "", "./kit build --help")]
    public void WrongUsage_IsToldInChinese_ShortAndWithTheWayToHelp(string line, string wrong, string near, string help)
    {
        (int code, MemoryTerminal terminal) = Run(line.Split(' '));

        Assert.Equal(2, code);
        Assert.Empty(terminal.Output);
        foreach (string part in new[] { wrong, near, help }) Assert.Contains(part, terminal.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("matched", terminal.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("。.", terminal.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("build --help")]
    public void Help_IsChinese_AndCallsTheProgramAsUsersDo(string line)
    {
        (int code, MemoryTerminal terminal) = Run(line.Split(' '));

        Assert.Equal(0, code);
        Assert.Contains("./kit", terminal.Output, StringComparison.Ordinal);
        foreach (string english in new[] { "Description", "Show", "information" }) Assert.DoesNotContain(english, terminal.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("老年人", "是不是 elderly？")]
    [InlineData("eldely", "是不是 elderly？")]
    [InlineData("students", "可用的有 elderly")]
    public void UnknownAudience_IsToldWithTheOneMeant(string written, string hint)
    {
        using InputFolder folder = InputFolder.Small();

        (int code, MemoryTerminal terminal) = folder.Run("build", "--audience", written, "--output", Path.Combine(folder.Root, "out"));

        Assert.Equal(2, code);
        Assert.Contains($"没有叫“{written}”的人群；{hint}", terminal.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("not json")]
    public void BrokenManifest_IsToldWithoutTheParsersEnglish(string manifest)
    {
        using InputFolder folder = InputFolder.Small().Write("old.json", manifest);

        (int code, MemoryTerminal terminal) = folder.Run("reprint", Path.Combine(folder.Root, "old.json"));

        Assert.Equal(2, code);
        Assert.Contains("old.json 读不懂：它不是生成时放在 output 里的那个 manifest.json", terminal.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void NoCommand_ShowsHelp_AndIsWrongUsage()
    {
        (int code, MemoryTerminal terminal) = Run([]);

        Assert.Equal(2, code);
        Assert.Contains("build", terminal.Output, StringComparison.Ordinal);
    }

    private static (int Code, MemoryTerminal Terminal) Run(string[] args)
    {
        var terminal = new MemoryTerminal();
        return (CommandLine.Run(args, terminal), terminal);
    }
}
