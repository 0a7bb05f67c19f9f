using System.Diagnostics;
using ContentKit.Cli;

namespace ContentKit.Tests.Cli;

/// <summary>Loudspeaker scripts read out by a program of the office's choice; here a small one stands in for it.</summary>
public sealed class BuildAudioTests : IDisposable
{
    private readonly InputFolder _input = InputFolder.Small()
        .Write("audiences/elderly.md", "---\nname: 老年人\nformats: [loudspeaker]\n---\n\n写给老人的提醒。\n")
        .Write("tips/first.md", "---\ntitle: 先问家人\naudiences: [elderly]\nslogan: 转账前问家人\npoints: [先挂电话, 再问家人]\n---\n\n先问家人。\n");

    public void Dispose() => _input.Dispose();

    [Fact]
    public void Audio_IsOff_UntilAskedFor()
    {
        Name(Program("cp \"$2\" \"$1\"") + " {wav} {text}");
        Assert.Equal(ExitCode.Fine, Build().Code);
        Assert.False(File.Exists(Wav));
        Assert.Equal(ExitCode.Fine, Build("--audio").Code);
        Assert.True(File.Exists(Wav));
    }

    [Fact]
    public void Audio_ProgramGetsPathsAsWholeWords_AndTheScriptInSpokenWords()
    {
        // Quotes group words; a semicolon is no new command.
        Name(Program("[ \"$1\" = 'a b;c' ] && cp \"$3\" \"$2\"") + " 'a b;c' {wav} {text}");
        (int code, string said) = Build("--audio");
        Assert.True(code == ExitCode.Fine, said);
        string spoken = File.ReadAllText(Wav);
        Assert.Contains("转账前问家人", spoken, StringComparison.Ordinal);
        Assert.DoesNotContain("96110", spoken, StringComparison.Ordinal);
    }

    [Fact]
    public void Audio_ProgramThatIsMissing_IsNamed_AndNothingIsPublished()
    {
        Name("no-such-speaker -o {wav} {text}");
        (int code, string said) = Build("--audio");
        Assert.Equal(ExitCode.ContentErrors, code);
        Assert.Contains("no-such-speaker 找不到", said, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_input.Beside["output"]));
    }

    [Theory]
    [InlineData("echo 没有这个声音 >&2; exit 3", "以状态 3 结束：没有这个声音")]
    [InlineData("exit 0", "没有写出声音文件")]
    public void Audio_ProgramThatFails_SaysWhy(string script, string reason)
    {
        Name(Program(script) + " {wav} {text}");
        (int code, string said) = Build("--audio");
        Assert.Equal(ExitCode.ContentErrors, code);
        Assert.Contains(reason, said, StringComparison.Ordinal);
    }

    [Fact]
    public void Audio_ProgramThatLeavesAServerBehind_IsNotWaitedForUntilTheServerEnds()
    {
        Name(Program("sleep 40 & cp \"$2\" \"$1\"") + " {wav} {text}");
        var clock = Stopwatch.StartNew();
        (int code, string said) = Build("--audio");
        Assert.True(code == ExitCode.Fine, said);
        Assert.True(File.Exists(Wav));
        Assert.InRange(clock.Elapsed.TotalSeconds, 0, 30);
    }

    [Fact]
    public void Audio_WithoutACommand_IsWrongUsage() =>
        Assert.Contains("audio.command", Build("--audio").Said, StringComparison.Ordinal);

    private string Wav => _input.Beside["output/artwork/elderly/loudspeaker/first.wav"];

    private (int Code, string Said) Build(params string[] more)
    {
        (int code, MemoryTerminal terminal) = _input.Build(more);
        return (code, terminal.All);
    }

    private void Name(string command) => _input.Write("site.yml", _input.Read("site.yml") + $"audio: {{command: \"{command}\"}}\n");

    private string Program(string script)
    {
        string path = _input.Beside["speak.sh"];
        File.WriteAllText(path, script + "\n");
        return "sh " + path;
    }
}
