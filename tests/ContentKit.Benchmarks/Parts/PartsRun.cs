using System.Collections.Immutable;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using ContentKit.Benchmarks.Measuring;

namespace ContentKit.Benchmarks.Parts;

/// <summary>The parts by BenchmarkDotNet, in this process: building a project for each benchmark would need the package registry.</summary>
public static class PartsRun
{
    // The least of what ImageSharp took for the same poster on two cores, warm: drawing and PNG (README, "About packages").
    private const double ImageSharpDrawMs = 71, ImageSharpPngMs = 415;

    public static ImmutableArray<Row> All(string filter)
    {
        ManualConfig config = ManualConfig.CreateEmpty()
            .AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance).WithWarmupCount(5).WithIterationCount(10))
            .AddDiagnoser(MemoryDiagnoser.Default)
            .AddColumnProvider(DefaultColumnProviders.Instance)
            .AddLogger(ConsoleLogger.Default)
            .WithArtifactsPath(Path.Combine(Project.Root, ".build", "benchmarks", "parts"))
            .WithOptions(ConfigOptions.JoinSummary);
        IEnumerable<Summary> summaries = BenchmarkSwitcher.FromTypes([typeof(PosterBenchmark), typeof(PieceBenchmark), typeof(ContentBenchmark)])
            .Run(["--filter", filter == "*" ? filter : $"*{filter}*"], config);
        return [.. summaries.SelectMany(summary => summary.Reports).Select(Describe)];
    }

    private static Row Describe(BenchmarkReport report)
    {
        string name = report.BenchmarkCase.Descriptor.WorkloadMethod.Name;
        string command = "parts " + name;
        double ms = (report.ResultStatistics ?? throw new InvalidOperationException(name + " gave no result")).Mean / 1e6;
        return name switch
        {
            nameof(PosterBenchmark.DrawA3) => new Row(command, "A3 poster at 300 dpi, set and drawn, warm", Row.Number(ms, "ms"), "ImageSharp 71–94 ms", ms / ImageSharpDrawMs, "", null),
            nameof(PosterBenchmark.PngA3) => new Row(command, "A3 poster at 300 dpi, set, drawn and PNG, warm", Row.Number(ms, "ms"), "ImageSharp 486–540 ms", ms / (ImageSharpDrawMs + ImageSharpPngMs), "≤ 130 ms", ms <= 130),
            nameof(PosterBenchmark.PdfA3) => Row.AtMost(command, "the same poster as print PDF, warm", ms, 15, "ms"),
            nameof(PieceBenchmark.PosterPrintPdf) => Row.AtMost(command, "a sample poster, composed and as print PDF, warm", ms, 15, "ms"),
            nameof(PieceBenchmark.LedStrips) => Strips(command, ms),
            nameof(PosterBenchmark.ShapeParagraph) => Plain(command, "200 characters shaped and set", ms),
            nameof(ContentBenchmark.LoadLibrary) => Plain(command, "library of 1,000 cases read, one worker", ms),
            nameof(ContentBenchmark.Check) => Plain(command, "1,000 cases checked, one worker", ms),
            nameof(ContentBenchmark.PlanSite) => Plain(command, "site of 1,000 cases planned", ms),
            nameof(ContentBenchmark.SearchIndex) => Plain(command, "site planned and search index of 1,000 cases", ms),
            nameof(ContentBenchmark.CasePages) => Plain(command, "1,000 case pages rendered, one worker", ms),
            _ => throw new InvalidOperationException("no row for " + name),
        };
    }

    private static Row Plain(string command, string what, double ms) => new(command, what, Row.Number(ms, "ms"), "", null, "", null);

    private static Row Strips(string command, double ms)
    {
        double perSecond = new PieceBenchmark().Strips / ms * 1000;
        return new Row(command, "LED strips, composed and as bitmaps, one worker", Row.Number(perSecond, "a second"), "", null, "≥ 1,000 a second", perSecond >= 1000);
    }
}
