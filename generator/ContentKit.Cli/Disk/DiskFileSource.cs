using ContentKit.Core;

namespace ContentKit.Cli.Disk;

/// <summary>A folder on disk. Hidden files and symbolic links that leave the folder are not listed.</summary>
public sealed class DiskFileSource(string root) : IFileSource
{
    private readonly string _root = Path.GetFullPath(root);

    /// <summary>Entries that were passed over, with the reason; filled by <see cref="List"/>.</summary>
    public List<(string Path, LocalText Reason)> Skipped { get; } = [];

    public IReadOnlyList<string> List(string folder)
    {
        var found = new List<string>();
        string start = folder.Length == 0 ? _root : Resolve(folder);
        if (Directory.Exists(start) && !PassesALink(start)) Walk(new DirectoryInfo(start), folder, found);
        found.Sort(StringComparer.Ordinal);
        return found;
    }

    public bool Exists(string path) => File.Exists(Resolve(path));

    public byte[] Read(string path) => File.ReadAllBytes(Resolve(path));

    // Listing the whole folder has passed over such a link and says so.
    private bool PassesALink(string folder)
    {
        for (string at = folder; at.Length > _root.Length; at = Path.GetDirectoryName(at)!)
            if (new DirectoryInfo(at).LinkTarget is not null) return true;
        return false;
    }

    private void Walk(DirectoryInfo folder, string prefix, List<string> found)
    {
        FileSystemInfo[] entries;
        try
        {
            entries = folder.GetFileSystemInfos();
        }
        catch (UnauthorizedAccessException)
        {
            Skip(prefix, "没有读取权限，请修改文件夹权限", "no permission to read this folder; change its permissions");
            return;
        }

        foreach (FileSystemInfo entry in entries)
        {
            if (entry.Name.StartsWith('.')) continue;
            string path = prefix.Length == 0 ? entry.Name : prefix + "/" + entry.Name;
            // The listing told which entries are links already; asking for a target is a call for each file.
            bool isLink = entry.Attributes.HasFlag(FileAttributes.ReparsePoint) && entry.LinkTarget is not null;
            if (isLink && !StaysInside(entry))
            {
                Skip(path, "符号链接指向内容文件夹之外，已跳过；请把文件复制进来", "symbolic link leaves the input folder and is skipped; copy the file in instead");
                continue;
            }

            if (entry is DirectoryInfo child)
            {
                // A link to a folder inside would list its files twice, or for ever.
                if (isLink) Skip(path, "文件夹符号链接已跳过", "symbolic link to a folder is skipped");
                else Walk(child, path, found);
            }
            else
            {
                found.Add(path);
            }
        }
    }

    private bool StaysInside(FileSystemInfo entry)
    {
        try
        {
            FileSystemInfo? target = entry.ResolveLinkTarget(returnFinalTarget: true);
            return target is { Exists: true } && target.FullName.StartsWith(_root + Path.DirectorySeparatorChar, StringComparison.Ordinal);
        }
        catch (IOException)
        {
            return false;
        }
    }

    private void Skip(string path, string chinese, string english)
    {
        lock (Skipped) Skipped.Add((path, new LocalText(chinese, english)));
    }

    private string Resolve(string path)
    {
        string full = Path.GetFullPath(Path.Combine(_root, path));
        if (full != _root && !full.StartsWith(_root + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            throw new IOException($"{path} leaves the folder");
        return full;
    }
}
