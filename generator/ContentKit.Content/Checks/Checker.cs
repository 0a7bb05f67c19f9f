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
            i => perFile[i] = Check(documents[i]));

        List<Diagnostic> findings = [.. perFile.SelectMany(list => list)];
        findings.AddRange(UnknownRules(library, files));
        if (severities.Of(PhotoPositionCheck.Info) is { } severity) findings.AddRange(Photos(scope, severity));
        findings.Sort(Diagnostic.BySource);
        return [.. findings];

        IReadOnlyList<Diagnostic> Check(ContentDocument document)
        {
            // A link or a picture may point at a file that is gone since: those are looked at every time.
            if (kept is null || document.Body.Text.AsSpan().IndexOfAny('[', '<') >= 0) return CheckOne(scope, severities, rules, document);
            if (kept.Find(document.Source) is { } known) return known;
            IReadOnlyList<Diagnostic> found = CheckOne(scope, severities, rules, document);
            kept.Keep(document.Source, found);
            return found;
        }
    }

    private static IReadOnlyList<Diagnostic> CheckOne(CheckScope scope, RuleSeverities severities, ImmutableArray<IRule> rules, ContentDocument document)
    {
        // The loader has just read this file without error; if it changed since, the next run will say so.
        if (ReadAgain(scope.Files, document.Source.Path) is not { } source) return [];
        CheckedFile file = new(scope, document.Model, document.Source, document.Body, source);
        Findings findings = new(file, severities);
        foreach (IRule rule in rules) rule.Check(file, findings);
        return findings.List;
    }

    private static SourceText? ReadAgain(IFileSource files, string path)
    {
        try
        {
            return SourceText.Decode(path, files.Read(path), int.MaxValue, []);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static IEnumerable<Diagnostic> UnknownRules(Library library, IFileSource files)
    {
        SourceText? source = null;
        foreach (string id in library.Site.Rules.Keys)
        {
            if (RuleCatalogue.All.Any(rule => string.Equals(rule.Id, id, StringComparison.OrdinalIgnoreCase))) continue;
            source ??= ReadAgain(files, library.Site.Source.Path);
            string? near = Suggestion.Nearest(id, RuleCatalogue.All.Select(rule => rule.Id));
            Diagnostic finding = Diagnostic.Warning(DiagnosticIds.UnknownReference, library.Site.Source.Keys.Of("rules." + id), $"没有叫 {id} 的规则", $"there is no rule {id}")
                .WithHint(near is null ? "规则编号见编辑手册" : $"是不是 {near}？", near is null ? "see the guide for rule ids" : $"did you mean {near}?");
            yield return source?.Place(finding) ?? finding;
        }
    }

    private static IEnumerable<Diagnostic> Photos(CheckScope scope, Severity severity)
    {
        foreach (string path in scope.Paths.Where(PhotoMetadata.IsPhoto))
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
