using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using ContentKit.Benchmarks.Corpora;
using ContentKit.Benchmarks.Measuring;
using ContentKit.Build;
using ContentKit.Cli.Composition;
using ContentKit.Cli.Disk;
using ContentKit.Content;
using ContentKit.Content.Checks;
using ContentKit.Core;
using ContentKit.Site;
using ContentKit.Site.Rendering;

namespace ContentKit.Benchmarks.Parts;

/// <summary>A thousand cases: reading, checking, planning, the search index, the pages; one worker.</summary>
public class ContentBenchmark
{
    private const int Cases = 1000;
    private readonly Scratch _scratch = new();
    private DiskFileSource _files = null!;
    private LoadResult _loaded = null!;
    private SitePlan _plan = null!;
    private BuildParts _parts = null!;

    [GlobalSetup]
    public void Write()
    {
        Corpus.Write(Cases, _scratch["input"]);
        _files = new DiskFileSource(_scratch["input"]);
        _loaded = LoadLibrary();
        _parts = Cli.Composition.Parts.For(PeerPoster.Theme, _loaded.Library!);
        _plan = PlanSite();
    }

    [GlobalCleanup]
    public void Clean() => _scratch.Dispose();

    [Benchmark]
    public LoadResult LoadLibrary() => ContentLoader.Load(_files, PeerPoster.Theme.Vocabulary, 1);

    [Benchmark]
    public ImmutableArray<Diagnostic> Check() => Checker.Run(_loaded.Library!, _files, new CheckOptions(new DateOnly(2026, 1, 1), 1));

    [Benchmark]
    public SitePlan PlanSite() => SiteBuilder.Plan(SiteInputs.Of(_parts, [], [], null), _parts.SiteTheme);

    [Benchmark]
    public long SearchIndex()
    {
        // The index is built when its first file is asked for, so it needs a plan of its own.
        SitePlan plan = PlanSite();
        var renderer = new PageRenderer(_parts.SiteTheme);
        return plan.Pages.Where(page => page.Path.StartsWith("search/i/", StringComparison.Ordinal)).Sum(page => (long)page.Render(renderer).Length);
    }

    [Benchmark]
    public long CasePages()
    {
        var renderer = new PageRenderer(_parts.SiteTheme);
        return _plan.Pages.Where(page => page.Path.StartsWith("cases/case-", StringComparison.Ordinal)).Sum(page => (long)page.Render(renderer).Length);
    }
}
