using System.Collections.Immutable;
using ContentKit.Benchmarks.Corpora;
using ContentKit.Benchmarks.Measuring;

namespace ContentKit.Benchmarks.Runs;

/// <summary>A site of many cases, cold: nothing in the cache, no output. Ours and Hugo's in turn, so that load on the machine falls on both.</summary>
public static class SiteRun
{
    private const int Rounds = 5;

    public static ImmutableArray<Row> AgainstHugo(int cases)
    {
        using var scratch = new Scratch();
        string input = scratch["input"], hugo = scratch["hugo"];
        Corpus.Write(cases, input);
        HugoSite.Write(input, hugo);
        Project.Kit("--version");
        var ours = new List<Child>();
        var theirs = new List<Child>();
        for (int round = 0; round < Rounds; round++)
        {
            ours.Add(Cold(scratch, input));
            theirs.Add(Child.Run(hugo, "hugo", "--quiet", "--destination", scratch.Fresh("public"), "--cacheDir", scratch.Fresh("cache")));
        }

        Spread mine = Spread.Of(ours.Select(run => run.Seconds)), peer = Spread.Of(theirs.Select(run => run.Seconds));
        double ratio = mine.Median / peer.Median;
        string command = $"site {cases}";
        return
        [
            new Row(command, $"site of {cases:#,0} cases, cold, wall", mine.Text("s"), "Hugo " + peer.Text("s"), ratio, "ratio ≤ 0.5", ratio <= 0.5),
            Beside(command, $"site of {cases:#,0} cases, cold, CPU", Spread.Of(ours.Select(run => run.CpuSeconds)), Spread.Of(theirs.Select(run => run.CpuSeconds))),
            Row.AtMost(command, $"site of {cases:#,0} cases, peak memory", ours.Max(run => run.PeakMiB), 400, "MiB") with { Peer = "Hugo " + Row.Number(theirs.Max(run => run.PeakMiB), "MiB") },
        ];
    }

    public static ImmutableArray<Row> Growth(int small, int large)
    {
        using var scratch = new Scratch();
        Corpus.Write(small, scratch["small"]);
        Corpus.Write(large, scratch["large"]);
        Project.Kit("--version");
        Child few = Cold(scratch, scratch["small"]);
        Child many = Cold(scratch, scratch["large"]);
        double times = many.Seconds / few.Seconds;
        return
        [
            new Row("growth", $"site of {large:#,0} cases, cold, wall", Row.Number(many.Seconds, "s"), $"{small:#,0} cases " + Row.Number(few.Seconds, "s"), times, "ratio ≤ 11", times <= 11),
            Row.AtMost("growth", $"site of {large:#,0} cases, peak memory", many.PeakMiB, 1536, "MiB"),
        ];
    }

    private static Row Beside(string command, string what, Spread mine, Spread peer) =>
        new(command, what, mine.Text("s"), "Hugo " + peer.Text("s"), mine.Median / peer.Median, "", null);

    /// <summary>One build with nothing in the cache and no output; every call into folders of its own.</summary>
    public static Child Cold(Scratch scratch, string input) => Project.Kit(
        "build", "--only", "site", "--input", input, "--output", scratch.Fresh("output"), "--cache", scratch.Fresh("cache"));
}
