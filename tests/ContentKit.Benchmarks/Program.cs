using System.Collections.Immutable;
using ContentKit.Benchmarks.Measuring;
using ContentKit.Benchmarks.Parts;
using ContentKit.Benchmarks.Runs;

// One word for each figure of RESULTS.md; "all" prints the whole table.
const int Small = 10_000, Large = 100_000;
string what = args.FirstOrDefault() ?? "";
int count = args.Length > 1 && int.TryParse(args[1], out int given) ? given : Small;
if (what == "draw-a0")
{
    LargePosterRun.Draw(args[1]);
    return 0;
}

ImmutableArray<Row>? rows = what switch
{
    "site" => SiteRun.AgainstHugo(count),
    "growth" => SiteRun.Growth(Small, Large),
    "edit" => EditRun.OneCase(count),
    "sample" => SampleRun.Whole(),
    "poster" => FirstPosterRun.NewProcess(),
    "a0" => LargePosterRun.Memory(),
    "serve" => ServeRun.SaveToPage(),
    "parts" => PartsRun.All(args.Length > 1 ? args[1] : "*"),
    "all" =>
    [
        .. SiteRun.AgainstHugo(Small), .. SiteRun.Growth(Small, Large), .. EditRun.OneCase(Small), .. SampleRun.Whole(), .. FirstPosterRun.NewProcess(),
        .. LargePosterRun.Memory(), .. ServeRun.SaveToPage(), .. PartsRun.All("*"),
    ],
    _ => null,
};
if (rows is not { } table)
{
    Console.Error.WriteLine("usage: site [N] | growth | edit [N] | sample | poster | a0 | serve | parts [FILTER] | all");
    return 2;
}

Console.WriteLine(Row.Heading);
foreach (Row row in table) Console.WriteLine(row.Markdown);
return 0;
