using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ContentKit.Benchmarks.Measuring;
using ContentKit.Build.Manifests;

namespace ContentKit.Benchmarks.Runs;

/// <summary>The whole sample kit, every page and every piece for every audience: from nothing, unchanged, and with one case edited.</summary>
public static class SampleRun
{
    private const int Rounds = 5;

    public static ImmutableArray<Row> Whole()
    {
        using var scratch = new Scratch();
        string input = scratch.SampleInput();
        Project.Kit("--version");
        Child cold = Build();
        Spread again = Spread.Of(Enumerable.Range(0, Rounds).Select(_ => Build().Seconds));
        int files = ManifestJson.Read(File.ReadAllBytes(Path.Combine(scratch["output"], Manifest.FileName))).Artwork.Length;
        // Another case each time: all its pieces are drawn anew, and the ZIPs and lists that hold them made again.
        string[] cases = [.. Directory.EnumerateFiles(Path.Combine(input, "cases"), "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Take(Rounds)];
        Spread edited = Spread.Of(cases.Select(file =>
        {
            File.WriteAllText(file, Regex.Replace(File.ReadAllText(file), "^title: (.*)$", "title: $1（更正）", RegexOptions.Multiline) + "\n补充一句。\n");
            return Build().Seconds;
        }));
        return
        [
            Row.AtMost("sample", "whole sample, cold, wall", cold.Seconds, 60, "s") with { Peer = Row.Number(files / cold.Seconds, "piece files/s") },
            new Row("sample", "whole sample, nothing changed, wall", again.Text("s"), "", again.Median / cold.Seconds, "≤ 1 s", again.Median <= 1),
            new Row("sample", "whole sample, one case edited, wall", edited.Text("s"), "cold " + Row.Number(cold.Seconds, "s"), edited.Median / cold.Seconds, "ratio ≤ 0.1", edited.Median / cold.Seconds <= 0.1),
            new Row("sample", "whole sample, cold, peak memory", Row.Number(cold.PeakMiB, "MiB"), "", null, "", null),
        ];

        Child Build() => Project.Kit("build", "--input", input, "--output", scratch["output"], "--cache", scratch["cache"]);
    }
}
