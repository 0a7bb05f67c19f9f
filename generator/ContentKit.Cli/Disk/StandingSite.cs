using System.IO.Enumeration;

namespace ContentKit.Cli.Disk;

/// <summary>
/// What an output folder held when a build began: length and time of every file in it, looked up while the build reads and plans.
/// Begun before the folder is the build's own: where another build has switched since, times differ from its record and the
/// files count as gone.
/// </summary>
public sealed class StandingSite
{
    private readonly Task<Dictionary<string, FoundFile>> _files;

    /// <param name="folder">Need not be there.</param>
    public StandingSite(string folder) => _files = Task.Run(() => Walk(Path.GetFullPath(folder)));

    // Not Result: a failure to read the folder is to arrive as itself.
    private Dictionary<string, FoundFile> Files => _files.GetAwaiter().GetResult();

    /// <summary>Whether the file is there as it was recorded.</summary>
    public bool Holds(string path, long length, long ticks) => Files.TryGetValue(path, out FoundFile? found) && found.Length == length && found.Ticks == ticks;

    /// <summary>Whether every file in it is one of <paramref name="known"/>.</summary>
    public bool HoldsOnly(Func<string, bool> known) => Files.Keys.All(known);

    private static Dictionary<string, FoundFile> Walk(string folder)
    {
        var files = new Dictionary<string, FoundFile>(StringComparer.Ordinal);
        if (!Directory.Exists(folder)) return files;
        foreach (FoundFile file in new FileSystemEnumerable<FoundFile>(
            folder,
            (ref FileSystemEntry entry) => new FoundFile(PathOf(ref entry), entry.Length, entry.LastWriteTimeUtc.UtcTicks),
            new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 })
        {
            ShouldIncludePredicate = (ref FileSystemEntry entry) => !entry.IsDirectory,
        }) files[file.Path] = file;
        return files;
    }

    private static string PathOf(ref FileSystemEntry entry)
    {
        ReadOnlySpan<char> inside = entry.Directory[entry.RootDirectory.Length..].TrimStart(Path.DirectorySeparatorChar);
        string path = inside.IsEmpty ? entry.FileName.ToString() : string.Concat(inside, "/", entry.FileName);
        return Path.DirectorySeparatorChar == '/' ? path : path.Replace(Path.DirectorySeparatorChar, '/');
    }

    private sealed record FoundFile(string Path, long Length, long Ticks);
}
