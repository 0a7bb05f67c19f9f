using System.Buffers;
using System.Collections.Immutable;
using System.IO.Enumeration;
using System.Security.Cryptography;
using ContentKit.Core;
using Microsoft.Win32.SafeHandles;

namespace ContentKit.Cli.Disk;

/// <summary>A folder on disk. Hidden files and symbolic links that leave the folder are not listed.</summary>
public sealed class DiskFileSource : IFileSource
{
    private const int ChunkBytes = 1 << 17;
    private readonly string _root;
    private readonly List<Diagnostic> _skipped = [];

    // Several stages of a run ask for the whole folder, and all should see the same.
    private readonly Lazy<List<string>> _all;

    public DiskFileSource(string root)
    {
        _root = Path.GetFullPath(root);
        _all = new(() => Directory.Exists(_root) ? Walk(_root, "") : []);
    }

    /// <summary>A warning for each entry that <see cref="List"/> passed over so far.</summary>
    public ImmutableArray<Diagnostic> Skipped
    {
        get
        {
            lock (_skipped) return [.. _skipped];
        }
    }

    public IReadOnlyList<string> List(string folder)
    {
        if (folder.Length == 0) return _all.Value;
        string start = Resolve(folder);
        return Directory.Exists(start) && !PassesALink(start) ? Walk(start, folder + "/") : [];
    }

    public bool Exists(string path) => File.Exists(Resolve(path));

    public byte[] Read(string path)
    {
        string full = Resolve(path);
        return SmallFile.TryRead(full) ?? File.ReadAllBytes(full);
    }

    public ContentKey DigestOf(string path)
    {
        using SafeFileHandle file = File.OpenHandle(Resolve(path), options: FileOptions.SequentialScan);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        byte[] buffer = ArrayPool<byte>.Shared.Rent(ChunkBytes);
        long at = 0;
        for (int count; (count = RandomAccess.Read(file, buffer, at)) > 0; at += count) hash.AppendData(buffer, 0, count);
        ArrayPool<byte>.Shared.Return(buffer);
        return new ContentKey(Convert.ToHexStringLower(hash.GetHashAndReset()));
    }

    // Such a folder may lie anywhere. Listing the whole folder has passed over the link and says so.
    private bool PassesALink(string folder)
    {
        for (string at = folder; at.Length > _root.Length; at = Path.GetDirectoryName(at)!)
            if (new DirectoryInfo(at).LinkTarget is not null) return true;
        return false;
    }

    private List<string> Walk(string folder, string prefix)
    {
        List<string> found = [];
        Walk(folder, prefix, found);
        found.Sort(string.CompareOrdinal);
        return found;
    }

    /// <param name="prefix">What the folder's entries are called, up to their name: empty or with a slash at the end.</param>
    private void Walk(string folder, string prefix, List<string> found)
    {
        List<string> folders = [];
        int known = 0;
        try
        {
            foreach (string path in Entries(folder, prefix))
            {
                known++;
                (path.EndsWith('/') ? folders : found).Add(path);
            }

            // Only where links or the like were left out is every entry looked at one by one, which takes a call to the system for each.
            if (CountEntries(folder) != known)
                foreach (FileSystemInfo entry in new DirectoryInfo(folder).GetFileSystemInfos())
                    if (!entry.Name.StartsWith('.') && entry.Attributes.HasFlag(FileAttributes.ReparsePoint)) AddLink(entry, prefix + entry.Name, folders, found);
        }
        catch (UnauthorizedAccessException)
        {
            Skip(prefix.TrimEnd('/'), "没有读取权限，请修改文件夹权限", "no permission to read this folder; change its permissions");
            return;
        }

        foreach (string path in folders) Walk(Path.Combine(folder, path[prefix.Length..^1]), path, found);
    }

    /// <summary>Everything in a folder but links and hidden files; folders with a slash at the end.</summary>
    private static FileSystemEnumerable<string> Entries(string folder, string prefix) => new(
        folder,
        (ref FileSystemEntry entry) => entry.IsDirectory ? string.Concat(prefix, entry.FileName, "/") : string.Concat(prefix, entry.FileName),
        new EnumerationOptions { AttributesToSkip = FileAttributes.ReparsePoint, IgnoreInaccessible = false })
    {
        ShouldIncludePredicate = IsShown,
    };

    private static int CountEntries(string folder) =>
        new FileSystemEnumerable<string>(folder, (ref FileSystemEntry _) => "", new EnumerationOptions { AttributesToSkip = 0, IgnoreInaccessible = false }) { ShouldIncludePredicate = IsShown }.Count();

    private static bool IsShown(ref FileSystemEntry entry) => !entry.FileName.StartsWith('.');

    private void AddLink(FileSystemInfo entry, string path, List<string> folders, List<string> found)
    {
        bool isLink = entry.LinkTarget is not null;
        if (isLink && !StaysInside(entry))
            Skip(path, "符号链接指向内容文件夹之外，已跳过；请把文件复制进来", "symbolic link leaves the input folder and is skipped; copy the file in instead");
        else if (entry is not DirectoryInfo)
            found.Add(path);
        else if (isLink)
            // A link to a folder inside would list its files twice, or for ever.
            Skip(path, "文件夹符号链接已跳过", "symbolic link to a folder is skipped");
        else
            folders.Add(path + "/");
    }

    private bool StaysInside(FileSystemInfo entry)
    {
        try
        {
            FileSystemInfo? target = entry.ResolveLinkTarget(returnFinalTarget: true);
            return target is { Exists: true } && target.FullName.StartsWith(_root + Path.DirectorySeparatorChar, StringComparison.Ordinal) && !PassesALink(Path.GetDirectoryName(target.FullName)!);
        }
        catch (IOException)
        {
            return false;
        }
    }

    private void Skip(string path, string chinese, string english)
    {
        lock (_skipped) _skipped.Add(Diagnostic.Warning(DiagnosticIds.FileUnreadable, new SourceSpan(path), chinese, english));
    }

    private string Resolve(string path)
    {
        string full = Path.GetFullPath(Path.Combine(_root, path));
        if (full != _root && !full.StartsWith(_root + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            throw new IOException($"{path} leaves the folder");
        return full;
    }
}
