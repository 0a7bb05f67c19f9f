using System.Collections.Immutable;
using ContentKit.Content.Model;
using ContentKit.Core;

namespace ContentKit.Content;

/// <summary>What came of reading an input folder.</summary>
/// <param name="Library">
/// Every document that read without error; null when <c>site.yml</c> did not. With errors among the findings it is
/// good for further checks and a preview, not for publishing.
/// </param>
/// <param name="Diagnostics">In the order of <see cref="Diagnostic.BySource"/>.</param>
public sealed record LoadResult(Library? Library, ImmutableArray<Diagnostic> Diagnostics)
{
    public bool HasErrors => Diagnostics.Any(finding => finding.Severity == Severity.Error);
}
