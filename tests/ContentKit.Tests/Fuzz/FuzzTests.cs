using System.Globalization;
using Xunit.Abstractions;

namespace ContentKit.Tests.Fuzz;

/// <summary>
/// Damaged files of every kind. By hand as many as wanted: <c>CONTENTKIT_FUZZ_CASES=1000000 ./kit test --filter FuzzTests</c>,
/// with <c>CONTENTKIT_FUZZ_SEED</c> and <c>CONTENTKIT_FUZZ_FIRST</c> to repeat what was reported; a single case is also
/// written to the folder for temporary files.
/// </summary>
public sealed class FuzzTests(ITestOutputHelper output)
{
    private const int CasesInEveryRun = 6000;

    [Fact]
    public void DamagedFiles_NeverCrashHangOrEatTheMemory()
    {
        long first = Number("CONTENTKIT_FUZZ_FIRST", 0), count = Number("CONTENTKIT_FUZZ_CASES", CasesInEveryRun);
        using var run = new FuzzRun(FuzzTargets.All, (int)Number("CONTENTKIT_FUZZ_SEED", 1));
        string? journal = count > CasesInEveryRun ? Path.Combine(Path.GetTempPath(), "contentkit-fuzz-case.txt") : null;

        if (count == 1) File.WriteAllBytes(Path.Combine(Path.GetTempPath(), "contentkit-fuzz-case.bin"), run.Case(first).Bytes);

        run.Cases(first, count, journal);

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{run.Ran} cases, slowest {run.Slowest.Time.TotalMilliseconds:0} ms ({run.Slowest.Name}), {Environment.WorkingSet >> 20} MiB"));
        Assert.True(run.Failures.Count == 0, string.Join("\n", run.Failures));
        Assert.Equal(count, run.Ran);
    }

    [Fact]
    public void UndamagedFiles_AreAccepted()
    {
        // Otherwise every case would be refused at the door and nothing behind it tried.
        foreach (FuzzTarget target in FuzzTargets.All)
            foreach ((string path, byte[] bytes) in target.Seeds) target.Run(path, bytes);
    }

    [Fact]
    public void OneNumber_AlwaysMakesTheSameCase()
    {
        using FuzzRun one = new(FuzzTargets.All, 7), other = new(FuzzTargets.All, 7), third = new(FuzzTargets.All, 8);

        Assert.Equal(one.Case(41).Bytes, other.Case(41).Bytes);
        Assert.NotEqual(one.Case(41).Bytes, third.Case(41).Bytes);
    }

    private static long Number(string variable, long otherwise) =>
        Environment.GetEnvironmentVariable(variable) is { Length: > 0 } text ? long.Parse(text, CultureInfo.InvariantCulture) : otherwise;
}
