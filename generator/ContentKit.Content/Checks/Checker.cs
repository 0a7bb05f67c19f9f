using System.Collections.Immutable;
using ContentKit.Content.Model;
using ContentKit.Content.Reading;
using ContentKit.Core;

namespace ContentKit.Content.Checks;

/// <summary>Runs every rule over every document, and over the photos beside them.</summary>
public static class Checker
{
    /// <returns>In the order of <see cref="Diagnostic.BySource"/>. What an editor accepted comes back as <see cref="Severity.Info"/> with the reason.</returns>
    /// <param name="kept">What is known from the last run, and what is learnt in this one.</param>
    public static ImmutableArray<Diagnostic> Run(Library library, IFileSource files, CheckOptions options, KeptFindings? kept = null)
    {
        CheckScope scope = new(library, files, options.Today, options.Anchors);
        RuleSeverities severities = new(library.Site.Rules);
        ImmutableArray<IRule> rules = [.. RuleCatalogue.Rules.Where(rule => severities.Of(rule.Info) is not null)];
        ImmutableArray<ContentDocument> documents = ContentDocument.Of(library);
        IReadOnlyList<Diagnostic>[] perFile = new IReadOnlyList<Diagnostic>[documents.Length];
        Parallel.For(0, documents.Length, new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, options.Parallelism) },
            i => perFile[i] = KnownFor(documents[i]) ?? CheckOne(scope, severities, rules, documents[i]));
        if (kept is not null)
        {
            for (int i = 0; i < documents.Length; i++)
                if (CanKeep(documents[i])) kept.Keep(documents[i].Source, perFile[i]);
        }

        // Each file's are in order, so only the files are sorted.
        string[] paths = [.. documents.Select(document => document.Source.Path)];
        Array.Sort(paths, perFile, StringComparer.Ordinal);
        List<Diagnostic> findings = [];
        foreach (IReadOnlyList<Diagnostic> list in perFile) findings.AddRange(list);
        int ofFiles = findings.Count;
        findings.AddRange(UnknownRules(library));
        if (severities.Of(PhotoPositionCheck.Info) is { } severity) findings.AddRange(Photos(scope, severity));
        if (findings.Count > ofFiles) findings.Sort(Diagnostic.BySource);
        return [.. findings];

        IReadOnlyList<Diagnostic>? KnownFor(ContentDocument document) => kept is not null && CanKeep(document) ? kept.Find(document.Source) : null;
    }

    /// <summary>A link or a picture may point at a file that is gone since: files with any are looked at every time.</summary>
    private static bool CanKeep(ContentDocument document) => document.Body.Text.AsSpan().IndexOfAny('[', '<') < 0;

    private static IReadOnlyList<Diagnostic> CheckOne(CheckScope scope, RuleSeverities severities, ImmutableArray<IRule> rules, ContentDocument document)
    {
        CheckedFile file = new(scope, document.Model, document.Source, document.Body, SourceOf(document.Source, document.Body));
        Findings findings = new(file, severities);
        foreach (IRule rule in rules) rule.Check(file, findings);
        return findings.InOrder();
    }

    private static SourceText SourceOf(DocumentSource where, MarkdownBody body) => SourceText.FromString(where.Path, where.Before + body.Text + where.After);

    private static IEnumerable<Diagnostic> UnknownRules(Library library)
    {
        SourceText? source = null;
        foreach (string id in library.Site.Rules.Keys)
        {
            if (RuleCatalogue.All.Any(rule => string.Equals(rule.Id, id, StringComparison.OrdinalIgnoreCase))) continue;
            source ??= SourceOf(library.Site.Source, MarkdownBody.Empty);
            string? near = Suggestion.Nearest(id, RuleCatalogue.All.Select(rule => rule.Id));
            Diagnostic finding = Diagnostic.Warning(DiagnosticIds.UnknownReference, library.Site.Source.Keys.Of("rules." + id), $"没有叫 {id} 的规则", $"there is no rule {id}")
                .WithHint(near is null ? "规则编号见编辑手册" : $"是不是 {near}？", near is null ? "see the guide for rule ids" : $"did you mean {near}?");
            yield return source.Place(finding);
        }
    }

    private static IEnumerable<Diagnostic> Photos(CheckScope scope, Severity severity)
    {
        foreach (string path in scope.Files.List("").Where(PhotoMetadata.IsPhoto))
        {
            byte[] bytes;
            try
            {
                bytes = scope.Files.Read(path);
            }
            catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
            {
                continue;
            }

            if (PhotoPositionCheck.Check(path, bytes, severity) is { } finding) yield return finding;
        }
    }
}
