using System.Collections.Immutable;
using ContentKit.Artwork.Formats;
using ContentKit.Artwork.Messages;
using ContentKit.Artwork.Preflight;
using ContentKit.Build.ContactSheets;
using ContentKit.Build.Kits;
using ContentKit.Build.Manifests;
using ContentKit.Build.Photos;
using ContentKit.Build.Pieces;
using ContentKit.Build.Shards;
using ContentKit.Content.Model;
using ContentKit.Core;
using ContentKit.Site;
using ContentKit.Site.Model;
using ContentKit.Site.Rendering;

namespace ContentKit.Build;

/// <summary>
/// Library → plan → render → publish. Every finding is collected before anything is published; with an error among
/// them the output stays as it was.
/// </summary>
/// <param name="plan">The library's pieces, found to be without errors.</param>
/// <param name="photos">The photos that pages show.</param>
public sealed class Builder(BuildParts parts, BuildOptions options, IOutputFolder output, IPieceCache cache, PiecePlan plan, PhotoStage photos)
{
    /// <param name="progress">Told how many pieces and pages are done of how many; from several threads.</param>
    /// <param name="shards">Where every piece stands drawn already; null to draw them here.</param>
    /// <exception cref="ShardException">The shards are not of this content, these options and this program.</exception>
    public BuildReport Run(Action<int, int> progress, ShardSet? shards = null)
    {
        var findings = new List<Diagnostic>();
        ImmutableArray<PlannedPiece> wanted = options.Scope == BuildScope.Site ? [] : [.. plan.Pieces.Where(Wanted)];
        // The cores share the pieces; where there are fewer pieces than cores, they share a piece's files too.
        var files = new SceneFiles(parts.Exporters) { Workers = Math.Max(1, options.Jobs / Math.Max(1, wanted.Length)) };
        var maker = new PieceMaker(parts.Tools, parts.Designs, files, parts.Speech);
        var keys = new PieceKeys(parts.Theme, parts.Library, parts.Tool, parts.Speech?.Command);
        shards?.Verify(new PieceWork(wanted, keys, parts.Tool));
        ImmutableArray<FinishedPiece> pieces = new PieceStage(wanted, maker, keys, output, shards ?? cache).Run(options.Share, options.Jobs, progress);
        findings.AddRange(pieces.SelectMany(piece => piece.Findings));
        findings.AddRange(OutputPaths.Collisions(pieces));
        if (HasErrors(findings)) return BuildReport.Failed(findings);

        if (options.Share is { } share) return Publish(share, new PieceWork(wanted, keys, parts.Tool), pieces, findings);

        var preflight = new KitPreflight(pieces, parts.Tools, parts.Exporters, cache, keys);
        ImmutableArray<FinishedKit> kits = new KitStage(parts.Library, output, preflight, KitLicences.Of(parts.Theme), parts.Tool).Run(pieces, options.Jobs);
        var assets = ImmutableArray.CreateBuilder<ManifestAsset>();
        findings.AddRange(PreflightWarnings.Of(pieces));
        if (preflight.Publish(output) is { } report) assets.Add(Asset(report));
        assets.AddRange(kits.Select(kit => Asset(kit.File)));
        assets.AddRange(pieces.Select(piece => piece.Thumbnail).OfType<PublishedFile>().Select(Asset));
        if (options.ContactSheets) assets.AddRange(new ContactSheetStage(output, parts.Tools.Typesetter, keys.Common).Run(pieces, options.Jobs).Select(Asset));
        ImmutableArray<ManifestPage> pages = [];
        if (options.Scope != BuildScope.Artwork)
        {
            (ImmutableArray<PublishedFile> copies, ImmutableArray<Diagnostic> broken) = photos.Publish(output, options.Jobs);
            findings.AddRange(broken);
            if (HasErrors(findings)) return BuildReport.Failed(findings);
            assets.AddRange(copies.Select(Asset));
            SiteInput input = SiteInputs.Of(parts, [.. pieces.Select(PieceLinks.Of)], [.. kits.Select(kit => kit.Link)], options.BaseUrl) with { Photos = photos.Plan.Links };
            if (options.Scope == BuildScope.Everything)
            {
                (PublishedFile file, KitLink link) = new OfflineStage(parts, output).Run(input, copies, options.Jobs);
                assets.Add(Asset(file));
                (ImmutableArray<PublishedFile> lists, CoverageTable coverage) = new OfficeStage(parts.Library, output).Run(plan.Pieces, kits);
                assets.AddRange(lists.Select(Asset));
                input = input with { Offline = link, Coverage = coverage };
            }

            SitePlan site = SiteBuilder.Plan(input, parts.SiteTheme);
            foreach (SiteAsset asset in site.Assets) assets.Add(Asset(Write(asset)));
            (pages, ImmutableArray<ManifestAsset> feeds) = new PageStage(parts.SiteTheme, output).Run(site.Pages, options.Jobs);
            assets.AddRange(feeds);
        }

        return Publish(new Manifest(pages, [.. pieces.SelectMany(piece => piece.Artwork)], assets.ToImmutable()), pieces, findings);
    }

    private BuildReport Publish(Share share, PieceWork work, ImmutableArray<FinishedPiece> pieces, List<Diagnostic> findings)
    {
        var index = new ShardIndex(share, work.Tool, work.Key(), pieces.ToImmutableSortedDictionary(piece => work.Keys.Of(piece.Piece).Hex, piece => piece.Index, StringComparer.Ordinal));
        PublishedFile self = output.Write(ShardIndex.FileName, default, index.ToBytes());
        ImmutableArray<ManifestAsset> assets = [.. pieces.Select(piece => piece.Thumbnail).OfType<PublishedFile>().Append(self).Select(Asset)];
        return Publish(new Manifest([], [.. pieces.SelectMany(piece => piece.Artwork)], assets), pieces, findings);
    }

    private BuildReport Publish(Manifest content, ImmutableArray<FinishedPiece> pieces, List<Diagnostic> findings)
    {
        Manifest manifest = content.Sorted();
        using (var memory = new MemoryStream())
        {
            ManifestJson.Write(manifest, memory);
            output.Write(Manifest.FileName, default, memory.GetBuffer().AsSpan(0, (int)memory.Length));
        }

        int changed = output.Commit();
        return new BuildReport([.. findings.Order(Diagnostic.BySource)], manifest, pieces.Length, pieces.Count(piece => piece.Drawn), changed);
    }

    private bool Wanted(PlannedPiece piece) =>
        options.Audiences.IsEmpty || options.Audiences.Contains(piece.Message.Audience.Id, StringComparer.Ordinal);

    private static bool HasErrors(List<Diagnostic> findings) => findings.Exists(finding => finding.Severity == Severity.Error);

    private static ManifestAsset Asset(PublishedFile file) => new(file.Path, file.Sha256);

    private PublishedFile Write(SiteAsset asset) => output.Write(asset.Path, default, asset.Bytes.Span);
}
