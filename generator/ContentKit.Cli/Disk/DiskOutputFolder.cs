using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Security.Cryptography;
using ContentKit.Build;
using ContentKit.Build.Manifests;
using ContentKit.Core;

namespace ContentKit.Cli.Disk;

/// <summary>
/// Publishes into a folder on disk. New files are staged in a sibling folder (<see cref="StagedSite"/>), unchanged ones stand
/// there already or are linked into it, and the two folders change places in one step. A lock file keeps two builds from mixing.
/// </summary>
public sealed class DiskOutputFolder : IOutputFolder
{
    private readonly string _target;
    private readonly string _staged;
    private readonly string _retired;
    private readonly StagedSite _next;
    private readonly StandingSite _standing;
    private readonly string _recordPath;
    private readonly FileStream _lock;
    private readonly Dictionary<string, RecordedFile> _previous;
    private readonly ConcurrentDictionary<string, PublishedFile> _kept = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, RecordedFile> _written = new(StringComparer.Ordinal);

    /// <param name="recordFolder">Where the record of the last build into <paramref name="folder"/> is kept.</param>
    /// <param name="reuse">False forgets the last build: everything is made again.</param>
    /// <param name="standing">What <paramref name="folder"/> holds, where looking it up began earlier; null begins here.</param>
    /// <exception cref="OutputFolderException">Another build runs, or the folder holds files that no build made.</exception>
    public DiskOutputFolder(string folder, string recordFolder, bool reuse, StandingSite? standing = null)
    {
        _target = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        string parent = Path.GetDirectoryName(_target) ?? throw new OutputFolderException(
            new LocalText("输出文件夹不能是磁盘根目录", "the output folder cannot be the root of a disk"));
        string name = Path.GetFileName(_target);
        _staged = Path.Combine(parent, $".{name}.staged");
        _retired = Path.Combine(parent, $".{name}.retired");
        _recordPath = Path.Combine(recordFolder, ContentKey.Of(System.Text.Encoding.UTF8.GetBytes(_target)).Hex[..16] + ".record");
        try
        {
            Directory.CreateDirectory(parent);
            Directory.CreateDirectory(recordFolder);
            _lock = new FileStream(Path.Combine(parent, $".{name}.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (UnauthorizedAccessException error)
        {
            throw new OutputFolderException(new LocalText($"没有写入权限：{parent}", $"no permission to write in {parent}"), error);
        }
        catch (IOException error) when (File.Exists(Path.Combine(parent, $".{name}.lock")))
        {
            throw new OutputFolderException(new LocalText(
                $"另一个生成正在写入 {folder}；请等它结束，或换一个 --output",
                $"another build is writing {folder}; wait for it or choose another --output"), error);
        }
        catch (IOException error)
        {
            throw new OutputFolderException(new LocalText($"无法写入 {parent}：{error.Message}", $"cannot write in {parent}: {error.Message}"), error);
        }

        try
        {
            Recover();
            RefuseForeignFiles(folder);
        }
        catch
        {
            _lock.Dispose();
            throw;
        }

        _standing = standing ?? new StandingSite(_target);
        _previous = reuse ? OutputRecord.Read(_recordPath) : [];
        // Its record lies beside it: builds with different caches take turns with the one former site.
        _next = new StagedSite(_staged, Path.Combine(parent, $".{name}.former"), Path.Combine(parent, $".{name}.former.record"), reuse);
    }

    public PublishedFile? Previous(string path)
    {
        if (!_previous.TryGetValue(path, out RecordedFile? known)) return null;
        return _standing.Holds(path, known.File.Length, known.Ticks) ? known.File : null;
    }

    public void Keep(PublishedFile file) => _kept[file.Path] = file;

    public PublishedFile Write(string path, ContentKey key, ReadOnlySpan<byte> bytes)
    {
        string sha = Convert.ToHexStringLower(SHA256.HashData(bytes));
        var file = new PublishedFile(path, key, sha, bytes.Length);
        if (Previous(path) is { } old && old.Sha256 == sha && old.Length == bytes.Length)
        {
            // Made again from other parts but equal: the file on disk stays.
            _kept[path] = file;
            return file;
        }

        _next.Write(path, bytes);
        return Written(file);
    }

    public PublishedFile Write(string path, ContentKey key, Action<Stream> write)
    {
        string digest;
        long length;
        using (FileStream stream = _next.Create(path))
        using (var sha = new HashingStream(stream))
        {
            write(sha);
            sha.Flush();
            digest = sha.Digest();
            length = stream.Length;
        }

        return Written(new PublishedFile(path, key, digest, length));
    }

    public Stream OpenRead(string path) =>
        new FileStream(Path.Combine(_written.ContainsKey(path) ? _staged : _target, path), FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16);

    public int Commit()
    {
        int removed = _previous.Keys.Count(path => !_kept.ContainsKey(path) && !_written.ContainsKey(path));
        bool whole = File.Exists(Path.Combine(_target, Manifest.FileName));
        // Only what the last build recorded is ever kept, and it was looked at then: its time is known.
        RecordedFile[] kept = [.. _kept.Values.Select(file => new RecordedFile(file, _previous[file.Path].Ticks))];
        if (_written.IsEmpty && removed == 0 && whole)
        {
            // Equal files may have been made from other parts; the next build need not make them again.
            if (Array.Exists(kept, entry => entry.File.Key != _previous[entry.File.Path].File.Key)) OutputRecord.Write(_recordPath, kept);
            return 0;
        }

        int changed = _written.Count + removed;
        string nextRecord = _recordPath + ".next";
        Task recording = Task.Run(() => OutputRecord.Write(nextRecord, kept.Concat(_written.Values)));
        _next.Complete(_target, kept, _written.ContainsKey);
        recording.GetAwaiter().GetResult();
        // A site that stands is something to lose: what takes its place is stored before the switch.
        if (whole) Flush();
        DirectoryExchange.Replace(_staged, _target, _retired);
        if (Directory.Exists(_retired)) Directory.Move(_retired, _staged);
        bool keep = Directory.Exists(_staged) && StagedSite.IsWorthKeeping(_previous, _standing, changed);
        if (keep) _next.Keep(_recordPath);
        File.Move(nextRecord, _recordPath, overwrite: true);
        // … and the switch itself before the last of the former site goes, on Dispose.
        if (whole && !keep) DiskFlush.WholeDisk(_lock.SafeFileHandle);
        return changed;
    }

    public void Dispose()
    {
        StagedSite.Discard(_staged);
        _lock.Dispose();
    }

    /// <summary>Ends what an interrupted build left: staged files go, a site between two renames comes back.</summary>
    private void Recover()
    {
        if (!Directory.Exists(_target) && Directory.Exists(_retired)) Directory.Move(_retired, _target);
        StagedSite.Discard(_retired);
        StagedSite.Discard(_staged);
    }

    private void RefuseForeignFiles(string folder)
    {
        if (File.Exists(_target))
            throw new OutputFolderException(new LocalText($"{folder} 是一个文件，不是文件夹", $"{folder} is a file, not a folder"));
        if (!Directory.Exists(_target) || File.Exists(Path.Combine(_target, Manifest.FileName))) return;
        if (Directory.EnumerateFileSystemEntries(_target).Any())
        {
            throw new OutputFolderException(new LocalText(
                $"{folder} 里有别的文件而没有 manifest.json；为免删除它们，请换一个空文件夹",
                $"{folder} holds other files and no manifest.json; choose an empty folder so that they are not lost"));
        }
    }

    // The time is taken by the worker that wrote the file, once it is closed.
    private PublishedFile Written(PublishedFile file)
    {
        _written[file.Path] = new RecordedFile(file, _next.TicksOf(file.Path));
        return file;
    }

    private void Flush()
    {
        if (DiskFlush.WholeDisk(_lock.SafeFileHandle)) return;
        Parallel.ForEach(_written.Keys, path => DiskFlush.Content(Path.Combine(_staged, path)));
    }
}
