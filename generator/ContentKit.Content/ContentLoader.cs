using System.Collections.Immutable;
using System.Security.Cryptography;
using ContentKit.Content.Model;
using ContentKit.Content.Reading;
using ContentKit.Content.Schema;
using ContentKit.Content.Yaml;
using ContentKit.Core;

namespace ContentKit.Content;

/// <summary>Reads an input folder into a <see cref="Library"/>, reporting everything that is wrong in one run.</summary>
public sealed class ContentLoader
{
    private readonly IFileSource _files;
    private readonly ContentLimits _limits;
    private readonly InputListing _listing;
    private readonly KeyPlaces _places = new();

    private ContentLoader(IFileSource files, ContentLimits limits, InputListing listing)
    {
        _files = files;
        _limits = limits;
        _listing = listing;
    }

    /// <param name="parallelism">Threads that parse; the result does not depend on it.</param>
    public static LoadResult Load(IFileSource files, ContentVocabulary vocabulary, int parallelism, ContentLimits? limits = null)
    {
        List<Diagnostic> findings = [];
        limits ??= ContentLimits.Default;
        InputListing listing = InputListing.Of(files, limits, vocabulary, findings);
        return new ContentLoader(files, limits, listing).Load(parallelism, findings);
    }

    private LoadResult Load(int parallelism, List<Diagnostic> findings)
    {
        object?[] documents = new object?[_listing.Files.Length];
        IReadOnlyList<Diagnostic>[] perFile = new IReadOnlyList<Diagnostic>[_listing.Files.Length];

        // Letters fall back on the organisation, so the settings come before everything else.
        Site? site = null;
        int first = 0;
        if (_listing.Files.Length > 0 && _listing.Files[0].Kind == ContentKinds.Site)
        {
            site = (Site?)ReadOne(0, "", documents, perFile);
            first = 1;
        }
        else
        {
            findings.Add(Diagnostic.Error(DiagnosticIds.FileUnreadable, new SourceSpan("site.yml"), "没有找到 site.yml", "site.yml is missing")
                .WithHint("检查 --input 指的文件夹；新建 site.yml，写上 title、organisation 和 baseUrl", "check the --input folder; create site.yml with title, organisation and baseUrl"));
        }

        string organisation = site?.Organisation ?? "";
        Parallel.For(first, documents.Length, new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, parallelism) },
            index => ReadOne(index, organisation, documents, perFile));
        foreach (IReadOnlyList<Diagnostic> list in perFile) findings.AddRange(list);
        findings.Sort(Diagnostic.BySource);
        return new LoadResult(site is null ? null : LibraryAssembly.From(site, documents), [.. findings]);
    }

    private object? ReadOne(int index, string organisation, object?[] documents, IReadOnlyList<Diagnostic>[] perFile)
    {
        ListedFile file = _listing.Files[index];
        List<Diagnostic> findings = [];
        documents[index] = Read(file, organisation, findings);
        perFile[index] = findings.Count <= _limits.MaxFindings ? findings : Cut(file.Path, findings);
        return documents[index];
    }

    private List<Diagnostic> Cut(string path, List<Diagnostic> findings)
    {
        findings.Sort(Diagnostic.BySource);
        int rest = findings.Count - _limits.MaxFindings;
        List<Diagnostic> kept = findings[.._limits.MaxFindings];
        kept.Add(Diagnostic.Error(DiagnosticIds.TooManyFindings, findings[_limits.MaxFindings].Span, $"后面还有 {rest} 处问题没有列出", $"{rest} more findings are not listed")
            .WithHint("先改上面的", "mend the ones above first"));
        return kept;
    }

    private object? Read(ListedFile file, string organisation, List<Diagnostic> findings)
    {
        byte[] bytes;
        try
        {
            bytes = _files.Read(file.Path);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            findings.Add(Diagnostic.Error(DiagnosticIds.FileUnreadable, new SourceSpan(file.Path), "文件读不出来", "the file cannot be read: " + problem.GetType().Name)
                .WithHint("检查文件是否还在、有没有读取权限", "check that it exists and may be read"));
            return null;
        }

        if (SourceText.Decode(file.Path, bytes, _limits.MaxFileBytes, findings) is not { } source) return null;
        MarkdownBody body = MarkdownBody.Empty;
        int bodyStart = source.Text.Length;
        YamlNode.Mapping? map;
        if (file.Kind.Extension == ".md")
        {
            if (FrontMatter.Find(source, findings) is not { } front) return null;
            body = front.Body(source, out bodyStart);
            map = YamlReader.Read(source, front.YamlStart, front.YamlEnd, front.LinesBefore, _limits, findings);
        }
        else
        {
            map = YamlReader.Read(source, 0, source.Text.Length, 0, _limits, findings);
        }

        if (map is null) return null;
        new FieldValidator(source, _listing.Ids, _limits.MaxFindings, findings).Check(map, file.Kind.Keys, "");
        CrossChecks.Run(file.Kind, source, map, _listing.Ids, findings);
        if (findings.Exists(finding => finding.Severity == Severity.Error)) return null;

        Fields fields = new(map, _listing.Ids);
        DocumentSource where = new(file.Path, Convert.ToHexStringLower(SHA256.HashData(bytes)), _places.Of(file.Path, map))
        {
            Accepted = SharedKeys.Accepted(fields),
            Before = source.Text[..bodyStart],
            After = source.Text[(bodyStart + body.Text.Length)..],
        };
        return Build(file.Kind, new ParsedFile(file.Id, fields, body, where), organisation);
    }

    private static object Build(KindSpec kind, ParsedFile file, string organisation) => kind.Name switch
    {
        "site" => SettingsReader.Site(file),
        "dictionary" => SettingsReader.Dictionary(file),
        "audience" => DocumentReader.Audience(file),
        "scam" => DocumentReader.Scam(file),
        "venue" => DocumentReader.Venue(file),
        "case" => DocumentReader.Case(file),
        "tip" => DocumentReader.Tip(file),
        "letter" => DocumentReader.Letter(file, organisation),
        "campaign" => DocumentReader.Campaign(file),
        "rescue" => DocumentReader.Rescue(file),
        "situation" => DocumentReader.Situation(file),
        "quiz" => DocumentReader.Quiz(file),
        "page" => DocumentReader.Page(file, "pages"),
        "guide" => DocumentReader.Page(file, "guide"),
        _ => throw new InvalidOperationException($"kind {kind.Name} has no reader"),
    };
}
