using System.Collections.Immutable;
using ContentKit.Content.Schema;
using ContentKit.Core;

namespace ContentKit.Content.Reading;

/// <summary>Which file is which kind, and which ids there are, from the file names alone.</summary>
internal sealed class InputListing
{
    private const string Illustrations = "illustrations/";

    // Addresses that the site gives its own pages: pages/ID.md becomes /ID/ beside them.
    private static readonly HashSet<string> OwnPages = new(StringComparer.OrdinalIgnoreCase)
    {
        "audiences", "campaigns", "cases", "channels", "coverage", "guide", "letters", "print", "quiz", "rescue", "scams", "search", "situations", "tips", "venues",
    };

    private static readonly ImmutableArray<string> OfficeTexts = [".txt", ".doc", ".docx", ".wps", ".rtf"];

    private InputListing(ImmutableArray<ListedFile> files, KnownIds ids)
    {
        Files = files;
        Ids = ids;
    }

    /// <summary>In the order of <see cref="ContentKinds.All"/>, then by path.</summary>
    public ImmutableArray<ListedFile> Files { get; }

    public KnownIds Ids { get; }

    public static InputListing Of(IFileSource source, ContentLimits limits, ContentVocabulary vocabulary, ICollection<Diagnostic> findings)
    {
        List<ListedFile>[] byKind = [.. ContentKinds.All.Select(_ => new List<ListedFile>())];
        List<string> illustrations = [.. vocabulary.Illustrations];
        foreach (string path in source.List(""))
        {
            string id = ContentId.Of(path);
            if (IsHidden(path, id)) continue;
            if (path.StartsWith(Illustrations, StringComparison.Ordinal) && path.EndsWith(".svg", StringComparison.OrdinalIgnoreCase)) illustrations.Add(id);
            int number = KindOf(path);
            if (number < 0)
            {
                if (LooksLikeContent(path)) findings.Add(Stray(path));
                continue;
            }

            KindSpec kind = ContentKinds.All[number];
            if (!kind.IsSingleFile && ContentId.Problem(path, id) is { } problem)
            {
                findings.Add(problem);
                continue;
            }

            if (kind == ContentKinds.Page && OwnPages.Contains(id))
            {
                findings.Add(Diagnostic.Error(DiagnosticIds.OutputCollision, new SourceSpan(path), $"网站本来就有 /{id}/ 这一页", $"the site has a page /{id}/ of its own")
                    .WithHint("给这个文件换个名字", "rename this file"));
                continue;
            }

            byKind[number].Add(new ListedFile(path, kind, id));
        }

        ImmutableArray<ListedFile> unique = [.. WithoutCollisions(byKind.SelectMany(files => files), findings)];
        KnownIds ids = new(kind => kind switch
        {
            ReferenceKind.Audience => IdsOf(unique, ContentKinds.Audience),
            ReferenceKind.Scam => IdsOf(unique, ContentKinds.Scam),
            ReferenceKind.Venue => IdsOf(unique, ContentKinds.Venue),
            ReferenceKind.Format => vocabulary.Formats,
            ReferenceKind.Illustration => vocabulary.Illustrations.IsEmpty ? [] : illustrations,
            ReferenceKind.Colour => vocabulary.Colours,
            ReferenceKind.Vendor => vocabulary.Vendors,
            _ => [],
        }, new GivenNames(source, limits, unique).IdOf);
        return new InputListing(unique, ids);
    }

    /// <summary>The place in <see cref="ContentKinds.All"/> of the kind that the path belongs to; -1 for none.</summary>
    private static int KindOf(string path)
    {
        for (int i = 0; i < ContentKinds.All.Length; i++)
            if (ContentKinds.All[i].Holds(path)) return i;
        return -1;
    }

    private static List<string> IdsOf(IEnumerable<ListedFile> files, KindSpec kind) =>
        [.. files.Where(file => file.Kind == kind).Select(file => file.Id)];

    /// <summary>Two files of a kind with one id, or ids that differ only by case: one output path on Windows and macOS.</summary>
    private static List<ListedFile> WithoutCollisions(IEnumerable<ListedFile> files, ICollection<Diagnostic> findings)
    {
        List<ListedFile> unique = [];
        Dictionary<string, Dictionary<string, ListedFile>> spaces = new(StringComparer.Ordinal);
        foreach (ListedFile file in files)
        {
            if (!spaces.TryGetValue(Space(file.Kind), out Dictionary<string, ListedFile>? taken)) spaces[Space(file.Kind)] = taken = new(StringComparer.Ordinal);
            if (file.Kind.IsSingleFile || taken.TryAdd(file.Id.ToLowerInvariant(), file))
            {
                unique.Add(file);
                continue;
            }

            ListedFile first = taken[file.Id.ToLowerInvariant()];
            bool same = first.Kind == file.Kind && string.Equals(first.Id, file.Id, StringComparison.Ordinal);
            findings.Add((same
                ? Diagnostic.Error(DiagnosticIds.DuplicateId, new SourceSpan(file.Path), $"文件名 {file.Id} 和 {first.Path} 重复", $"the id {file.Id} is already that of {first.Path}")
                : Diagnostic.Error(DiagnosticIds.OutputCollision, new SourceSpan(file.Path), $"和 {first.Path} 会写到同一个文件", $"would write the same files as {first.Path}"))
                .WithHint("给其中一个换个文件名", "rename one of them"));
        }

        return unique;
    }

    // Cases, tips and letters name their pieces artwork/AUDIENCE/FORMAT/ID.EXT, so they share one space of ids.
    private static string Space(KindSpec kind) =>
        kind == ContentKinds.Case || kind == ContentKinds.Tip || kind == ContentKinds.Letter ? "pieces" : kind.Name;

    private static bool IsHidden(string path, string id) =>
        path.StartsWith('.') || path.Contains("/.", StringComparison.Ordinal) || path.Contains("~$", StringComparison.Ordinal) ||
        id.Equals("README", StringComparison.OrdinalIgnoreCase);

    private static bool LooksLikeContent(string path) =>
        path.EndsWith(".md", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".markdown", StringComparison.OrdinalIgnoreCase) ||
        path.EndsWith(".yml", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) ||
        EndsInSecondExtension(path) || (IsOfficeText(path) && PlaceOf(path) is not null);

    // Notepad adds .txt, and Windows hides it.
    private static bool EndsInSecondExtension(string path) =>
        path.EndsWith(".md.txt", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".yml.txt", StringComparison.OrdinalIgnoreCase);

    private static bool IsOfficeText(string path) =>
        OfficeTexts.Any(extension => path.EndsWith(extension, StringComparison.OrdinalIgnoreCase));

    /// <summary>The kind whose folder the path lies in.</summary>
    private static KindSpec? PlaceOf(string path) => ContentKinds.All.FirstOrDefault(kind => !kind.IsSingleFile && path.StartsWith(kind.Place, StringComparison.Ordinal));

    private static Diagnostic Stray(string path)
    {
        int slash = path.IndexOf('/');
        string folder = slash < 0 ? "" : path[..slash];
        KindSpec? kind = PlaceOf(path);
        string? near = kind is null && folder.Length > 0 ? Suggestion.Nearest(folder, ContentKinds.All.Where(kind => !kind.IsSingleFile).Select(kind => kind.Place.TrimEnd('/'))) : null;
        Diagnostic finding = Diagnostic.Warning(DiagnosticIds.StrayFile, new SourceSpan(path), "这个文件放在这里不会被读取", "this file is not read here");
        if (EndsInSecondExtension(path))
            return finding.WithHint("改名，去掉末尾的 .txt；看不见它，就在文件夹窗口的“查看”里勾上“文件扩展名”", "rename it without the .txt at its end; Windows hides it unless View shows file name extensions");
        return kind is not null
            ? finding.WithHint($"{kind.Place} 里只读扩展名为 {kind.Extension} 的文件{(kind.Nested ? "" : "，不读子文件夹")}", $"{kind.Place} takes {kind.Extension} files{(kind.Nested ? "" : ", no folders below")}")
            : near is not null
                ? finding.WithHint($"是不是该放进 {near}/？", $"did you mean {near}/?")
                : finding.WithHint("放进 cases/、tips/ 等文件夹，或删掉它", "move it to cases/, tips/ …, or delete it");
    }
}
