using System.Collections.Immutable;
using ContentKit.Build.Manifests;
using ContentKit.Site;
using ContentKit.Site.Rendering;

namespace ContentKit.Build;

/// <summary>Renders the pages whose key has changed since the last build; the others stay as they stand.</summary>
public sealed class PageStage(ISiteTheme theme, IOutputFolder output)
{
    /// <returns>Pages proper, and the feeds, indexes and maps among them.</returns>
    public (ImmutableArray<ManifestPage> Pages, ImmutableArray<ManifestAsset> Others) Run(ImmutableArray<SitePage> pages, int jobs)
    {
        var files = new PublishedFile[pages.Length];
        Parallel.For(
            0,
            pages.Length,
            new ParallelOptions { MaxDegreeOfParallelism = jobs },
            () => new PageRenderer(theme),
            (i, _, renderer) =>
            {
                SitePage page = pages[i];
                if (output.Previous(page.Path) is { } standing && standing.Key == page.Key)
                {
                    output.Keep(standing);
                    files[i] = standing;
                }
                else
                {
                    files[i] = output.Write(page.Path, page.Key, page.Render(renderer));
                }

                return renderer;
            },
            _ => { });

        var proper = ImmutableArray.CreateBuilder<ManifestPage>();
        var others = ImmutableArray.CreateBuilder<ManifestAsset>();
        foreach ((SitePage page, PublishedFile file) in pages.Zip(files))
        {
            if (page.Path.EndsWith(".html", StringComparison.Ordinal)) proper.Add(new ManifestPage(page.Path, page.Source, file.Sha256));
            else others.Add(new ManifestAsset(page.Path, file.Sha256));
        }

        return (proper.ToImmutable(), others.ToImmutable());
    }
}
