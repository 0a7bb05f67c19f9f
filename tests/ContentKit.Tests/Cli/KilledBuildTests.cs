using System.Collections.Immutable;
using System.Globalization;
using ContentKit.Cli;
using Xunit.Abstractions;

namespace ContentKit.Tests.Cli;

/// <summary>
/// Builds that are killed at any moment, as by a power cut. By hand as many as wanted:
/// <c>CONTENTKIT_KILLS=200 ./kit test --filter KilledBuildTests</c>.
/// </summary>
public sealed class KilledBuildTests(ITestOutputHelper log) : IDisposable
{
    private const int KillsInEveryRun = 10;

    private readonly TemporaryFolder _folder = new();
    private readonly InputFolder _one = SmallCampaign.Create();

    // So little that the next site starts from the former one.
    private readonly InputFolder _near = SmallCampaign.Create()
        .Write("cases/account.md", SmallCampaign.Case.Replace("再核实", "再问问", StringComparison.Ordinal));

    private readonly InputFolder _other = SmallCampaign.Create()
        .Write("tips/first.md", SmallCampaign.Tip.Replace("问家人", "问子女", StringComparison.Ordinal))
        .Write("tips/second.md", SmallCampaign.Tip.Replace("先问家人", "再想一想", StringComparison.Ordinal));

    private string Output => _folder["output"];

    public void Dispose()
    {
        _folder.Dispose();
        _one.Dispose();
        _near.Dispose();
        _other.Dispose();
    }

    [Fact]
    public void KilledBuild_LeavesTheWholeOldOrTheWholeNewSite_AndTheNextOneSucceeds()
    {
        int wanted = int.Parse(Environment.GetEnvironmentVariable("CONTENTKIT_KILLS") ?? KillsInEveryRun.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        InputFolder[] inputs = [_one, _near, _other];
        ImmutableSortedDictionary<string, string>[] sites = [.. inputs.Select((input, i) => Reference(input, $"reference-{i}"))];
        Build(inputs[0], Output, "cache");
        TimeSpan usual = TimeOf(inputs[0]);
        var random = new Random(20261122);
        int kills = 0, old = 0, current = 0, tries = 0;
        int[] moments = new int[3];
        while (kills < wanted)
        {
            Assert.True(++tries < wanted * 4 + 20, "builds end before they can be killed");
            int next = (current + 1 + random.Next(2)) % 3;
            int moment = tries % 3;
            if (!Killed(inputs[next], random, usual, moment, tries))
            {
                current = next;
                continue;
            }

            kills++;
            moments[moment]++;
            ImmutableSortedDictionary<string, string> left = FolderBytes.Of(Output);
            bool isOld = Same(left, sites[current]);
            Assert.True(isOld || Same(left, sites[next]), $"try {tries}: neither the old site nor the new one");
            if (isOld) old++;
            var terminal = new MemoryTerminal();
            Assert.True(CommandLine.Run(["verify", Output], terminal) == 0, $"try {tries}: {terminal.All}");
            Build(inputs[next], Output, "cache");
            FolderBytes.AssertSame(_folder[$"reference-{next}"], Output);
            current = next;
        }

        // What a killed build had beside the output is gone as well.
        Assert.False(Directory.Exists(_folder[".output.staged"]) || Directory.Exists(_folder[".output.retired"]));
        log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{kills} kills ({moments[0]} at any time, {moments[1]} from the first staged file on, {moments[2]} just after the switch): {old} left the old site, {kills - old} the new one; a build takes {usual.TotalSeconds:0.0} s"));
    }

    /// <param name="moment">0: any time; 1: from the first staged file on; 2: just after the switch.</param>
    /// <returns>False when the build had ended by then.</returns>
    private bool Killed(InputFolder input, Random random, TimeSpan usual, int moment, int seed)
    {
        string[] more = random.Next(3) == 0 ? ["--no-cache"] : [];
        string manifest = Path.Combine(Output, "manifest.json");
        DateTime before = File.GetLastWriteTimeUtc(manifest);
        using KitProcess process = KitProcess.Start(["build", "--input", input.Root, "--output", Output, "--cache", _folder["cache"], .. more]);
        TimeSpan wait = usual * (random.NextDouble() * 1.05);
        switch (moment)
        {
            case 1:
                while (!Directory.Exists(_folder[".output.staged"]) && !process.HasExited) Thread.Sleep(1);
                wait = usual * (random.NextDouble() * random.NextDouble() * 0.6);
                break;
            case 2:
                while (File.GetLastWriteTimeUtc(manifest) == before && !process.HasExited) Thread.Sleep(0);
                wait = TimeSpan.FromMilliseconds(random.Next(3));
                break;
        }

        Thread.Sleep(wait);
        if (process.HasExited)
        {
            (int code, string said) = process.Wait();
            Assert.True(code == 0, $"try {seed}: {said}");
            return false;
        }

        process.Kill();
        return true;
    }

    private TimeSpan TimeOf(InputFolder input)
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        (int code, string said) = KitProcess.Run(["build", "--input", input.Root, "--output", Output, "--cache", _folder["cache"]]);
        Assert.True(code == 0, said);
        return watch.Elapsed;
    }

    private ImmutableSortedDictionary<string, string> Reference(InputFolder input, string name)
    {
        Build(input, _folder[name], "reference-cache");
        return FolderBytes.Of(_folder[name]);
    }

    private void Build(InputFolder input, string output, string cache)
    {
        var terminal = new MemoryTerminal();
        Assert.True(CommandLine.Run(["build", "--input", input.Root, "--output", output, "--cache", _folder[cache]], terminal) == 0, terminal.All);
    }

    private static bool Same(ImmutableSortedDictionary<string, string> one, ImmutableSortedDictionary<string, string> other) => one.SequenceEqual(other);
}
