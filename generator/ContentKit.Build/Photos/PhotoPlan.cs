using System.Collections.Frozen;
using System.Collections.Immutable;
using ContentKit.Content.Markdown;
using ContentKit.Content.Model;
using ContentKit.Content.Reading;
using ContentKit.Core;
using ContentKit.Export.Photos;
using ContentKit.Site.Model;

namespace ContentKit.Build.Photos;

/// <summary>The photos that bodies show, in the order of their paths.</summary>
/// <param name="Findings">Photos that cannot be published, as far as their first bytes tell.</param>
public sealed record PhotoPlan(ImmutableArray<PlannedPhoto> Photos, ImmutableArray<Diagnostic> Findings)
{
    public static PhotoPlan Empty { get; } = new([], []);

    public ImmutableSortedDictionary<string, PhotoLink> Links => Photos.ToImmutableSortedDictionary(photo => photo.Path, photo => photo.Link, StringComparer.Ordinal);

    /// <param name="known">Photos of an earlier plan whose files have not changed since.</param>
    public static PhotoPlan Of(Library library, IFileSource input, IReadOnlyDictionary<string, PlannedPhoto>? known = null)
    {
        SortedSet<string> shown = new(ContentDocument.Of(library).Where(document => !document.Draft).SelectMany(Shown), StringComparer.Ordinal);
        if (shown.Count == 0) return Empty;
        // Only what is listed: a link out of the folder is not, and a picture that is missing is the link check's to tell.
        FrozenSet<string> there = input.List("").ToFrozenSet(StringComparer.Ordinal);
        var photos = ImmutableArray.CreateBuilder<PlannedPhoto>();
        var findings = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (string path in shown.Where(path => there.Contains(path) && PhotoMetadata.IsPhoto(path)))
        {
            try
            {
                photos.Add(known?.GetValueOrDefault(path) ?? PlannedPhoto.Of(path, input.Read(path)));
            }
            catch (PhotoException problem)
            {
                findings.Add(Finding(path, problem));
            }
            catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
            {
                findings.Add(Finding(path, PhotoException.Unreadable()));
            }
        }

        return new PhotoPlan(photos.ToImmutable(), findings.ToImmutable());
    }

    internal static Diagnostic Finding(string path, PhotoException problem) =>
        new Diagnostic(Severity.Error, DiagnosticIds.BadPhoto, problem.Problem, new SourceSpan(path)).WithHint(problem.Hint.Chinese, problem.Hint.English);

    private static IEnumerable<string> Shown(ContentDocument document) =>
        !document.Body.Text.Contains("![", StringComparison.Ordinal) ? []
        : MarkdownChecker.Check(document.Body).Where(found => found.Kind == MarkupKind.RelativeImage)
            .Select(found => RelativePath.OfLink(document.Source.Path, found.Text)).OfType<string>();
}
