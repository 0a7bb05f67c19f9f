using System.Runtime.CompilerServices;
using ContentKit.Content;
using ContentKit.Core;

namespace ContentKit.Tests.Content;

/// <summary>The folders under <c>tests/sites</c>, read into memory.</summary>
internal static class SampleSites
{
    public static readonly ContentVocabulary Vocabulary = new(
        ["residents", "elderly", "rebate-orders"], ["poster-a3", "poster-a4", "sms"], ["red", "blue", "green"]);

    public static IEnumerable<string> Names(string kind) =>
        Directory.EnumerateDirectories(Path.Combine(Root(), kind)).Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal);

    /// <summary>The sample content at the top of the repository.</summary>
    public static MemoryFileSource Input() => ReadFolder(Path.GetFullPath(Path.Combine(Root(), "..", "..", "input")));

    public static MemoryFileSource Read(string kind, string name) => ReadFolder(Path.Combine(Root(), kind, name));

    public static string Expected(string name) => File.ReadAllText(Path.Combine(Root(), "invalid", name, "expected.txt"));

    private static MemoryFileSource ReadFolder(string folder)
    {
        MemoryFileSource files = new();
        foreach (string path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
            if (Path.GetFileName(path) != "expected.txt") files.Add(Path.GetRelativePath(folder, path).Replace('\\', '/'), File.ReadAllBytes(path));
        return files;
    }

    private static string Root([CallerFilePath] string here = "")
    {
        // Deterministic builds map the source path away, so the folder is looked for upwards from the test's own.
        for (DirectoryInfo? folder = new(File.Exists(here) ? Path.GetDirectoryName(here)! : AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            string sites = Path.Combine(folder.FullName, "tests", "sites");
            if (Directory.Exists(sites)) return sites;
        }

        throw new DirectoryNotFoundException("tests/sites");
    }
}
