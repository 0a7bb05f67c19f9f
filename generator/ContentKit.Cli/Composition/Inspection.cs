using System.Collections.Immutable;
using ContentKit.Artwork.Messages;
using ContentKit.Core;

namespace ContentKit.Cli.Composition;

/// <summary>Everything there is to say about an input folder, without writing a file.</summary>
public static class Inspection
{
    /// <returns>In the order of <see cref="Diagnostic.BySource"/>.</returns>
    public static ImmutableArray<Diagnostic> Of(Workspace workspace)
    {
        List<Diagnostic> findings = [.. workspace.Findings];
        if (workspace.Library is { } library)
        {
            PiecePlan plan = PiecePlanner.Plan(library, workspace.Theme.Formats);
            findings.AddRange(plan.Diagnostics);
        }

        findings.Sort(Diagnostic.BySource);
        return [.. findings];
    }
}
