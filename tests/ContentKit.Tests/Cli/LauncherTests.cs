using System.Diagnostics;
using ContentKit.Tests.Artwork;

namespace ContentKit.Tests.Cli;

/// <summary>The shell launcher's own arithmetic, run by bash under the launcher's strict options.</summary>
public sealed class LauncherTests
{
    [Theory]
    [InlineData("Passed", "2")]
    [InlineData("Failed", "0")]
    [InlineData("NotExecuted", "0")]
    public async Task TestCount_OutcomeThatNeverOccurs_IsZeroAndTheRunGoesOn(string outcome, string count)
    {
        using var place = new TemporaryFolder();
        string results = Path.Combine(place.Path, ".build", "test-results");
        Directory.CreateDirectory(results);
        await File.WriteAllTextAsync(Path.Combine(results, "a.trx"),
            "<UnitTestResult testName=\"a\" outcome=\"Passed\" />\n<UnitTestResult testName=\"b\" outcome=\"Passed\" />\n");
        string printed = await Run("count_outcome", $"n=$(count_outcome {outcome}); echo \"$n\"", "root=" + place.Path);

        Assert.Equal(count, printed);
    }

    /// <summary>The linker's list is long, and a reader that leaves at the first hit lets its writer die.</summary>
    [Theory]
    [InlineData("libharfbuzz.so.0", "there")]
    [InlineData("libabsent.so.9", "missing")]
    public async Task Library_InALongListOfLibraries_IsFoundAtItsBeginning(string library, string answer)
    {
        const string Linker = "ldconfig() { echo 'libharfbuzz.so.0 => /lib/libharfbuzz.so.0'; for i in {1..20000}; do echo \"libother$i.so => /lib/libother$i.so\"; done; }; compgen() { return 1; }";
        Assert.Equal(answer, await Run("has_library", $"if has_library {library}; then echo there; else echo missing; fi", Linker));
    }

    /// <summary>Takes one function out of the launcher and runs it under the launcher's options; the run must not end early.</summary>
    private static async Task<string> Run(string function, string script, string setup)
    {
        string whole = $"set -euo pipefail; {setup}; eval \"$(sed -n '/^{function}()/,/^}}/p' \"$1\")\"; {script}";
        var start = new ProcessStartInfo("bash") { RedirectStandardOutput = true };
        foreach (string argument in (string[])["-c", whole, "bash", Path.Combine(Repository.Root, "kit")]) start.ArgumentList.Add(argument);
        using Process bash = Process.Start(start)!;
        string printed = await bash.StandardOutput.ReadToEndAsync();
        await bash.WaitForExitAsync();
        Assert.Equal(0, bash.ExitCode);
        return printed.Trim();
    }
}
