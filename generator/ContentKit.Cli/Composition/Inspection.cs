using System.Collections.Frozen;
using System.Collections.Immutable;
using ContentKit.Artwork.Messages;
using ContentKit.Build;
using ContentKit.Build.Photos;
using ContentKit.Content.Checks;
using ContentKit.Core;
using ContentKit.Site;

namespace ContentKit.Cli.Composition;

/// <summary>Everything there is to say about an input folder before a piece is laid out.</summary>
/// <param name="Findings">In the order of <see cref="Diagnostic.BySource"/>.</param>
/// <param name="Plan">Null when <c>site.yml</c> cannot be used.</param>
/// <param name="Photos">Empty when <c>site.yml</c> cannot be used.</param>
public sealed record Inspection(ImmutableArray<Diagnostic> Findings, PiecePlan? Plan, PhotoPlan Photos)
{
    public bool HasErrors => Findings.Any(finding => finding.Severity == Severity.Error);

    /// <param name="today">What "expired" is measured against.</param>
    /// <param name="cache">Remembers what was found in files that have not changed since.</param>
    public static Inspection Of(Workspace workspace, DateOnly today, int jobs, IPieceCache cache)
    {
        List<Diagnostic> findings = [.. workspace.Findings];
        PiecePlan? plan = null;
        PhotoPlan photos = PhotoPlan.Empty;
        if (workspace.Library is { } library)
        {
            // Planned while the files are checked: only a link to a page by its address asks for the plan.
            Task<PiecePlan> planning = Task.Run(() => PiecePlanner.Plan(library, workspace.Theme.Formats));
            // Planned only if some body links to a page by its address.
            var pages = new Lazy<FrozenDictionary<string, SitePage>>(() => SiteBuilder
                .Plan(SiteInputs.Of(library, workspace.Theme, [.. planning.GetAwaiter().GetResult().Pieces.Select(piece => PieceLinks.Planned(piece, null))], [], null), Parts.SiteTheme)
                .Pages.ToFrozenDictionary(page => page.Path, StringComparer.Ordinal));
            var targets = new LinkTargets(path => pages.Value.GetValueOrDefault(path), Parts.SiteTheme);
            ContentKey key = KeptFindings.KeyOf(library, today, ToolVersion.Key);
            var kept = new KeptFindings(cache.Find(key));
            findings.AddRange(Checker.Run(library, workspace.Input, new CheckOptions(today, jobs, targets.On), kept));
            Task storing = kept.Changed ? Task.Run(() => cache.Store(key, kept.ToBytes())) : Task.CompletedTask;
            plan = planning.GetAwaiter().GetResult();
            findings.AddRange(plan.Diagnostics);
            findings.AddRange(OutputPaths.Collisions(plan.Pieces));
            photos = PhotoPlan.Of(library, workspace.Input);
            findings.AddRange(photos.Findings);
            storing.GetAwaiter().GetResult();
        }

        return new Inspection(Diagnostic.Sorted(findings), plan, photos);
    }
}
