using System.Text.RegularExpressions;
using ContentKit.Cli;
using ContentKit.Cli.Machine;
using ContentKit.Tests.Artwork;

namespace ContentKit.Tests.Cli;

public class DoctorCommandTests
{
    [Fact]
    public void Doctor_ThisMachine_LacksNothing()
    {
        var terminal = new MemoryTerminal();

        int code = CommandLine.Run(["doctor"], terminal);

        Assert.True(code == 0, terminal.All);
        Assert.Contains("HarfBuzz", terminal.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Doctor_English_HasNoChinese()
    {
        var terminal = new MemoryTerminal();

        CommandLine.Run(["doctor", "--lang", "en"], terminal);

        Assert.DoesNotMatch("[一-龥]", terminal.All);
    }

    [Fact]
    public void TestTools_AreThoseThatTheLauncherInstalls()
    {
        string launcher = File.ReadAllText(Path.Combine(Repository.Root, "kit"));
        Match list = Regex.Match(launcher, @"for pair in (?<pairs>.*?); do", RegexOptions.Singleline);

        Assert.Equal(
            list.Groups["pairs"].Value.Replace("\\\n", " ", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal),
            MachineChecks.TestTools.Select(tool => tool.Program + ":" + tool.Package).Order(StringComparer.Ordinal));
    }
}
