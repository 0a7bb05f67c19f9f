using System.Collections.Immutable;

namespace ContentKit.Cli.Preview;

/// <summary>Length and time of every file of a folder: what tells that an editor saved something.</summary>
internal sealed class FolderStamps
{
    // A link in a ring of folders would be walked for ever.
    private static readonly EnumerationOptions Walk = new()
    {
        RecurseSubdirectories = true,
        IgnoreInaccessible = true,
        AttributesToSkip = FileAttributes.Hidden | FileAttributes.System,
        MaxRecursionDepth = 32,
    };

    private readonly ImmutableDictionary<string, (long Length, long Ticks)> _files;

    private FolderStamps(ImmutableDictionary<string, (long Length, long Ticks)> files) => _files = files;

    /// <summary>A folder that cannot be read is an empty one: the loader is the one to say so.</summary>
    public static FolderStamps Of(string folder)
    {
        var files = ImmutableDictionary.CreateBuilder<string, (long, long)>(StringComparer.Ordinal);
        try
        {
            foreach (FileInfo file in new DirectoryInfo(folder).EnumerateFiles("*", Walk))
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
