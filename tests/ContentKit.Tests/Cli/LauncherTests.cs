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
        string script = "set -euo pipefail; root=$1; eval \"$(sed -n '/^count_outcome()/,/^}/p' \"$2\")\"; n=$(count_outcome \"$3\"); echo \"$n\"";

        var start = new ProcessStartInfo("bash") { RedirectStandardOutput = true };
        foreach (string argument in (string[])["-c", script, "bash", place.Path, Path.Combine(Repository.Root, "kit"), outcome])
            start.ArgumentList.Add(argument);
        using Process bash = Process.Start(start)!;
        string printed = await bash.StandardOutput.ReadToEndAsync();
        await bash.WaitForExitAsync();

        Assert.Equal((0, count), (bash.ExitCode, printed.Trim()));
    }
}
