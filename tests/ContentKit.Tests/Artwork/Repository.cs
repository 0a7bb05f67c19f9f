using ContentKit.Core;

namespace ContentKit.Tests.Artwork;

/// <summary>The repository's own files, for tests that judge the civic theme and the sample content.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    public static MemoryFileSource Folder(string relative)
    {
        var files = new MemoryFileSource();
        string folder = Path.Combine(Root, relative);
        foreach (string path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            string name = Path.GetRelativePath(folder, path).Replace('\\', '/');
            if (!name.Contains("/obj/", StringComparison.Ordinal) && !name.Contains("/bin/", StringComparison.Ordinal)) files.Add(name, File.ReadAllBytes(path));
        }

        return files;
    }

    private static string Find(string from) =>
        File.Exists(Path.Combine(from, "ContentKit.sln")) ? from : Find(Path.GetDirectoryName(from) ?? throw new DirectoryNotFoundException("no ContentKit.sln above the tests"));
}
