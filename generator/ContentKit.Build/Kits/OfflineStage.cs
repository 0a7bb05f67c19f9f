using System.Collections.Concurrent;
using System.Collections.Immutable;
using ContentKit.Artwork.Kits;
using ContentKit.Core;
using ContentKit.Site;
using ContentKit.Site.Model;
using ContentKit.Site.Rendering;
using ContentKit.Site.Routing;

namespace ContentKit.Build.Kits;

/// <summary>
/// The site's pages once more, with links that work from a disk, as one ZIP. Pieces to print stay out: they would make it a
/// hundred times larger, and kits carry them.
/// </summary>
internal sealed class OfflineStage(BuildParts parts, IOutputFolder output)
{
    public const string Id = "offline";

    /// <param name="online">What the published site is made from.</param>
    /// <param name="photos">Copies of photos that pages show, already in the output.</param>
    public (PublishedFile File, KitLink Link) Run(SiteInput online, ImmutableArray<PublishedFile> photos, int jobs)
    {
        SitePlan site = SiteBuilder.Plan(online with { Pieces = [], Kits = [], LinkStyle = LinkStyle.File }, parts.SiteTheme);
        SitePage[] pages = [.. site.Pages.Where(page => IsForReaders(page.Path))];
        ContentKey key = KeyOf(pages, site, photos);
        PublishedFile file;
        if (output.Previous(OfflineZip.Path) is { } standing && standing.Key == key)
        {
            output.Keep(standing);
            file = standing;
        }
        else
        {
            IReadOnlyDictionary<string, PackedFile> files = Pack(pages, site, jobs);
            file = output.Write(OfflineZip.Path, key, stream => OfflineZip.Write(
                parts.Library.Site.Title, files, photos.Select(photo => (photo.Path, (Func<Stream>)(() => output.OpenRead(photo.Path)))), stream));
        }

        return (file, new KitLink(Id, file.Path, file.Length, file.Sha256, 0));
    }

    // What only servers and search engines ask for; the page for a wrong address has links that need a server.
    private static bool IsForReaders(string path) =>
        path is not ("robots.txt" or "404.html" or "sw.js") && !path.StartsWith("sitemap", StringComparison.Ordinal);

    private IReadOnlyDictionary<string, PackedFile> Pack(SitePage[] pages, SitePlan site, int jobs)
    {
        var files = new ConcurrentDictionary<string, PackedFile>(StringComparer.Ordinal);
        foreach (SiteAsset asset in site.Assets) files[asset.Path] = PackedFile.Of(asset.Path, asset.Bytes);
        Parallel.For(
            0,
            pages.Length,
            new ParallelOptions { MaxDegreeOfParallelism = jobs },
            () => new PageRenderer(parts.SiteTheme),
            (i, _, renderer) =>
            {
                files[pages[i].Path] = PackedFile.Of(pages[i].Path, pages[i].Render(renderer).ToArray());
                return renderer;
            },
            _ => { });
        return files;
    }

    private ContentKey KeyOf(SitePage[] pages, SitePlan site, ImmutableArray<PublishedFile> photos)
    {
        using var key = new KeyBuilder();
        key.Add(parts.Tool).Add(parts.Library.Site.Title);
        foreach (SitePage page in pages) key.Add(page.Path).Add(page.Key);
        foreach (SiteAsset asset in site.Assets) key.Add(asset.Path).Add(asset.Bytes.Span);
        foreach (PublishedFile photo in photos) key.Add(photo.Path).Add(photo.Sha256);
        return key.Build();
    }
}
