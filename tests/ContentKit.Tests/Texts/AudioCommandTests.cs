using ContentKit.Artwork.Texts.Speech;

namespace ContentKit.Tests.Texts;

public class AudioCommandTests
{
    [Fact]
    public void Command_SplitsIntoProgramAndArguments()
    {
        AudioCommand command = AudioCommand.Parse("espeak-ng -v cmn -w {wav} -f {text}", out _)!;
        Assert.Equal("espeak-ng", command.Program);
        Assert.Equal(["-v", "cmn", "-w", "out.wav", "-f", "in.txt"], command.Arguments("out.wav", "in.txt").ToArray());
    }

    [Fact]
    public void Command_QuotesGroupWordsAndBackslashesStay()
    {
        AudioCommand command = AudioCommand.Parse("""
            "C:\Program Files\say.exe" --out='{wav}' "{text}" ""
            """, out _)!;
        Assert.Equal(@"C:\Program Files\say.exe", command.Program);
        Assert.Equal(["--out=a b.wav", "c d.txt", ""], command.Arguments("a b.wav", "c d.txt").ToArray());
    }

    [Theory]
    [InlineData("say {wav} {text}; rm -rf x")]
    [InlineData("say {wav} {text} && rm x")]
    [InlineData("say {wav} $(rm x) `rm x` {text} | sh")]
    public void Command_ShellCharacters_AreOrdinaryArguments(string line)
    {
        AudioCommand command = AudioCommand.Parse(line, out _)!;
        Assert.Equal("say", command.Program);
        Assert.Equal(line.Split(' ').Length - 1, command.Template.Length);
    }

    [Fact]
    public void Command_PathThatHoldsAPlaceholder_IsNotFilledTwice() =>
        Assert.Equal(["{text}.wav", "t"], AudioCommand.Parse("say {wav} {text}", out _)!.Arguments("{text}.wav", "t").ToArray());

    [Theory]
    [InlineData("", AudioCommandProblem.Empty)]
    [InlineData("say '{wav} {text}", AudioCommandProblem.OpenQuote)]
    [InlineData("{wav} {text}", AudioCommandProblem.ProgramMissing)]
    [InlineData("say {text}", AudioCommandProblem.WavMissing)]
    [InlineData("say {wav}", AudioCommandProblem.TextMissing)]
    public void Command_ThatCannotBeUsed_SaysWhy(string line, AudioCommandProblem expected)
    {
        Assert.Null(AudioCommand.Parse(line, out AudioCommandProblem problem));
        Assert.Equal(expected, problem);
        Assert.NotNull(AudioCommandCheck.Find(Samples.Site(audio: line)));
    }

    [Fact]
    public void Check_AudioOffOrUsable_FindsNothing()
    {
        Assert.Null(AudioCommandCheck.Find(Samples.Site()));
        Assert.Null(AudioCommandCheck.Find(Samples.Site(audio: "espeak-ng -w {wav} -f {text}")));
    }
}
