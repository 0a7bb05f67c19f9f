using System.IO.Enumeration;

namespace ContentKit.Cli.Disk;

/// <summary>What a folder held when a build began: length and time of every file in it, looked up while the build reads and plans.</summary>
internal sealed class StandingSite
{
    private readonly Task<Dictionary<string, (long Length, long Ticks)>> _files;

    /// <param name="folder">Need not be there.</param>
    public StandingSite(string folder) => _files = Task.Run(() => Walk(folder));

    // Not Result: a failure to read the folder is to arrive as itself.
    private Dictionary<string, (long Length, long Ticks)> Files => _files.GetAwaiter().GetResult();

    /// <summary>Whether the file is there as it was recorded.</summary>
    public bool Holds(string path, long length, long ticks) => Files.TryGetValue(path, out (long Length, long Ticks) found) && found == (length, ticks);

    /// <summary>Whether every file in it is one of <paramref name="known"/>.</summary>
    public bool HoldsOnly(Func<string, bool> known) => Files.Keys.All(known);

    private static Dictionary<string, (long Length, long Ticks)> Walk(string folder)
    {
        if (!Directory.Exists(folder)) return [];
        return new FileSystemEnumerable<KeyValuePair<string, (long Length, long Ticks)>>(
            folder,
            (ref FileSystemEntry entry) => new(PathOf(ref entry), (entry.Length, entry.LastWriteTimeUtc.UtcTicks)),
            new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 })
        {
            ShouldIncludePredicate = (ref FileSystemEntry entry) => !entry.IsDirectory,
        }.ToDictionary(StringComparer.Ordinal);
    }

    private static string PathOf(ref FileSystemEntry entry)
    {
        ReadOnlySpan<char> inside = entry.Directory[entry.RootDirectory.Length..].TrimStart(Path.DirectorySeparatorChar);
        string path = inside.IsEmpty ? entry.FileName.ToString() : string.Concat(inside, "/", entry.FileName);
        return Path.DirectorySeparatorChar == '/' ? path : path.Replace(Path.DirectorySeparatorChar, '/');
    }
}
