using System.Collections.Immutable;
using System.IO.Enumeration;

namespace ContentKit.Cli.Preview;

/// <summary>Length and time of every file of a folder: what tells that an editor saved something.</summary>
internal sealed class FolderStamps
{
    private static readonly EnumerationOptions Walk = new()
    {
        RecurseSubdirectories = true,
        IgnoreInaccessible = true,
        AttributesToSkip = FileAttributes.Hidden | FileAttributes.System,
    };

    private readonly ImmutableDictionary<string, (long Length, long Ticks)> _files;

    private FolderStamps(ImmutableDictionary<string, (long Length, long Ticks)> files) => _files = files;

    /// <summary>A folder that cannot be read is an empty one: the loader is the one to say so.</summary>
    public static FolderStamps Of(string folder)
    {
        var files = ImmutableDictionary.CreateBuilder<string, (long, long)>(StringComparer.Ordinal);
        try
        {
            foreach (FileInfo file in FilesOf(folder))
                files[Path.GetRelativePath(folder, file.FullName).Replace('\\', '/')] = Stamp(file);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            files.Clear();
        }

        return new FolderStamps(files.ToImmutable());
    }

    /// <summary>Files that are new, gone or different here, in ordinal order.</summary>
    public ImmutableArray<string> ChangedSince(FolderStamps before) =>
    [
        .. _files.Where(pair => !before._files.TryGetValue(pair.Key, out var was) || was != pair.Value).Select(pair => pair.Key)
            .Concat(before._files.Keys.Where(path => !_files.ContainsKey(path)))
            .Order(StringComparer.Ordinal),
    ];

    // Content is not read through a link to a folder either; two of them in a ring would be walked for ever.
    private static FileSystemEnumerable<FileInfo> FilesOf(string folder) =>
        new(Path.GetFullPath(folder), static (ref FileSystemEntry entry) => (FileInfo)entry.ToFileSystemInfo(), Walk)
        {
            ShouldIncludePredicate = static (ref FileSystemEntry entry) => !entry.IsDirectory,
            ShouldRecursePredicate = static (ref FileSystemEntry entry) => !entry.Attributes.HasFlag(FileAttributes.ReparsePoint),
        };

    private static (long, long) Stamp(FileInfo file)
    {
        try
        {
            return (file.Exists ? file.Length : -1, file.LastWriteTimeUtc.Ticks);
        }
        catch (IOException)
        {
            return (-1, 0);
        }
    }
}
