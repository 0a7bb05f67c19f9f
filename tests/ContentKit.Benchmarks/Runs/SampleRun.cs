using System.Collections.Immutable;
using ContentKit.Benchmarks.Measuring;
using ContentKit.Build.Manifests;

namespace ContentKit.Benchmarks.Runs;

/// <summary>The whole sample kit: every page and every piece for every audience.</summary>
public static class SampleRun
{
    public static ImmutableArray<Row> Whole()
    {
        using var scratch = new Scratch();
        Project.Kit("--version");
        Child cold = Build();
        Spread again = Spread.Of(Enumerable.Range(0, 5).Select(_ => Build().Seconds));
        int files = ManifestJson.Read(File.ReadAllBytes(Path.Combine(scratch["output"], Manifest.FileName))).Artwork.Length;
        return
        [
            Row.AtMost("sample", "whole sample, cold, wall", cold.Seconds, 60, "s") with { Peer = Row.Number(files / cold.Seconds, "piece files/s") },
            new Row("sample", "whole sample, nothing changed, wall", again.Text("s"), "", again.Median / cold.Seconds, "≤ 1 s", again.Median <= 1),
            new Row("sample", "whole sample, cold, peak memory", Row.Number(cold.PeakMiB, "MiB"), "", null, "", null),
        ];

        Child Build() => Project.Kit("build", "--output", scratch["output"], "--cache", scratch["cache"]);
    }
}
