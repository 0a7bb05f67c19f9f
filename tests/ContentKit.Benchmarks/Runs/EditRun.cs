using System.Collections.Immutable;
using ContentKit.Benchmarks.Corpora;
using ContentKit.Benchmarks.Measuring;

namespace ContentKit.Benchmarks.Runs;

/// <summary>Building again: with nothing changed, and with one case edited.</summary>
public static class EditRun
{
    private const int Rounds = 5;

    public static ImmutableArray<Row> OneCase(int cases)
    {
        using var scratch = new Scratch();
        string input = scratch["input"], output = scratch["output"], cache = scratch["cache"];
        Corpus.Write(cases, input);
        Project.Kit("--version");
        // Some runs into fresh folders: the first alone would pay for a corpus that the system is still writing to disk.
        double cold = Spread.Of(Enumerable.Range(0, Rounds).Select(_ => SiteRun.Cold(scratch, input).Seconds)).Median;
        Build();
        string before = Listing(output);
        var same = new List<Child>();
        for (int round = 0; round < Rounds; round++) same.Add(Build());
        bool untouched = before == Listing(output);

        var edited = new List<Child>();
        for (int round = 0; round < Rounds; round++)
        {
            // Title, summary and body, as an editor would: lists, neighbours, feeds and the search index follow.
            string file = Path.Combine(input, Corpus.Path(cases / 2 + round));
            File.WriteAllText(file, File.ReadAllText(file).Replace("号提醒：", "号更正：", StringComparison.Ordinal).Replace("summary: ", "summary: 更正，", StringComparison.Ordinal) + "\n补充一句。\n");
            edited.Add(Build());
        }

        Spread again = Spread.Of(same.Select(run => run.Seconds)), edit = Spread.Of(edited.Select(run => run.Seconds));
        double ratio = edit.Median / cold;
        string command = $"edit {cases}";
        return
        [
            new Row(command, $"{cases:#,0} cases, one edited, wall", edit.Text("s"), "cold " + Row.Number(cold, "s"), ratio, "ratio ≤ 0.1, ≤ 1 s", ratio <= 0.1 && edit.Median <= 1),
            new Row(command, $"{cases:#,0} cases, nothing changed, wall", again.Text("s"), "", again.Median / cold, "", null),
            new Row(command, $"{cases:#,0} cases, nothing changed, no file written", untouched ? "none" : "some", "", null, "none", untouched),
        ];

        Child Build() => Project.Kit("build", "--only", "site", "--input", input, "--output", output, "--cache", cache);
    }

    private static string Listing(string folder) => string.Join('\n', new DirectoryInfo(folder).EnumerateFiles("*", SearchOption.AllDirectories)
        .OrderBy(file => file.FullName, StringComparer.Ordinal).Select(file => $"{file.FullName} {file.Length} {file.LastWriteTimeUtc.Ticks}"));
}
