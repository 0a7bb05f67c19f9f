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

    /// <summary>Intel Macs keep Homebrew's libraries under /usr/local, and there they end in <c>.dylib</c>.</summary>
    [Fact]
    public async Task Library_OfHomebrewOnAnIntelMac_IsFound()
    {
        const string Mac = "ldconfig() { return 1; }; compgen() { case /usr/local/lib/libturbojpeg.0.dylib in $2) echo found ;; *) return 1 ;; esac; }";
        Assert.Equal("there", await Run("has_library", "if has_library libturbojpeg.so.0; then echo there; else echo missing; fi", Mac));
    }

    /// <summary>The two name the package of the same library differently, and apt installs nothing at all when it knows one name less.</summary>
    [Theory]
    [InlineData("ID=debian", "libturbojpeg0")]
    [InlineData("ID=linuxmint\nID_LIKE=debian", "libturbojpeg0")]
    [InlineData("NAME=\"Ubuntu\"\nID=ubuntu\nID_LIKE=debian", "libturbojpeg")]
    [InlineData("ID=linuxmint\nID_LIKE=\"ubuntu debian\"", "libturbojpeg")]
    public async Task Turbojpeg_HasTheNameThatTheSystemGivesIt(string system, string package)
    {
        using var place = new TemporaryFolder();
        await File.WriteAllTextAsync(place["os-release"], system + "\n");
        Assert.Equal(package, await Run("turbojpeg_package", $"turbojpeg_package '{place["os-release"]}'", ":"));
    }

    /// <summary>Every kind of file that goes into the program, as a change of it must be seen.</summary>
    [Fact]
    public async Task ChangeOfAnEmbeddedFile_CompilesAgain()
    {
        string[] kinds =
        [
            .. new[] { "generator/ContentKit.Cli/Preview/Assets", "themes/civic/Web/Assets" }
                .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Repository.Root, folder))).Select(Path.GetExtension).OfType<string>().Distinct(),
        ];
        Assert.NotEmpty(kinds);
        foreach (string kind in kinds)
        {
            using var place = new TemporaryFolder();
            place.Write("app/contentkit.dll", "");
            place.Write("app/built", "");
            place.Write("generator/Assets/changed" + kind, "");
            string setup = $"root={place.Path}; app=$root/app; touch -d '1 hour ago' \"$app/built\"";
            Assert.Equal(kind + " stale", await Run("stale", $"if stale 2>/dev/null; then echo '{kind} stale'; else echo '{kind} fresh'; fi", setup));
        }
    }

    /// <summary>The compiler's servers live on for a quarter of an hour; a lock that they inherit would stop the next run for as long.</summary>
    [Fact]
    public async Task CompileLock_IsFree_WhileTheCompilersServersLiveOn()
    {
        using var place = new TemporaryFolder();
        string setup = $"root={place.Path}; app=$root/app; mkdir -p \"$app\"; say() {{ :; }}; stale() {{ :; }}; require_sdk() {{ :; }}; runtime_identifier() {{ :; }}; " +
            "publish_app() { sleep 20 >/dev/null 2>&1 & echo $! >\"$root/server\"; }";
        Assert.Equal("free", await Run("build_app", "build_app; if flock -n \"$root/.build/lock\" true; then echo free; else echo held; fi; kill \"$(cat \"$root/server\")\"", setup));
    }

    /// <summary>A registry may lack the runtime's package, or the compiler's too: each time the next best way is taken.</summary>
    [Theory]
    [InlineData(0, "self-contained true ahead;")]
    [InlineData(1, "self-contained true ahead;self-contained false ahead;")]
    [InlineData(2, "self-contained true ahead;self-contained false ahead;as it goes;")]
    public async Task Compiling_TakesTheNextBestWay_WhereTheRegistryLacksAPackage(int lacking, string expected)
    {
        using var place = new TemporaryFolder();
        string setup = $"root={place.Path}; app=$root/app; mkdir -p \"$app\"; say() {{ :; }}; stale() {{ :; }}; require_sdk() {{ :; }}; runtime_identifier() {{ echo linux-x64; }}; " +
            "publish_app() { case $* in *ReadyToRun=true*) echo \"${3#--} $4 ahead;\" ;; *) echo 'as it goes;' ;; esac >>\"$root/ways\"; " +
            $"[ \"$(wc -l <\"$root/ways\")\" -gt {lacking} ]; }}";
        Assert.Equal(expected, await Run("build_app", "build_app; tr -d '\\n' <\"$root/ways\"", setup));
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
