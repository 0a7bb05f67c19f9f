using System.Collections.Concurrent;
using Microsoft.Win32.SafeHandles;

namespace ContentKit.Cli.Disk;

/// <summary>
/// The next site while it is put together beside the one that stands. It starts from the site before that one, kept under
/// another name after the last switch: almost all its files and folders are right already, so a small change costs what it
/// changes and not a folder and a link for every page. Files of both are the same on disk (hard links) and are never written
/// into: a changed one is removed and made anew.
/// </summary>
/// <param name="folder">Where it is put together. Whatever an interrupted build left there is worth nothing.</param>
/// <param name="former">Where a whole former site waits, as <paramref name="record"/> says; in use it carries the other name.</param>
/// <param name="reuse">False starts from nothing.</param>
internal sealed class StagedSite(string folder, string former, string record, bool reuse)
{
    /// <summary>Where more than this share of the files is new, the former site is of little use and its space is given back.</summary>
    private const int WorthKeeping = 8;

    private readonly ConcurrentDictionary<string, byte> _folders = new(StringComparer.Ordinal);
    private readonly Lock _beginning = new();
    private Dictionary<string, RecordedFile> _present = [];
    private volatile bool _begun;

    /// <summary>An empty file to write, in its folder.</summary>
    /// <exception cref="IOException">The path leaves the folder, or the disk is full.</exception>
    public FileStream Create(string path) =>
        New(path, static full => new FileStream(full, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.Read, 1 << 14));

    /// <summary>A whole file in its folder, written without a stream's buffer: a site has ten thousand of them.</summary>
    /// <exception cref="IOException">The path leaves the folder, or the disk is full.</exception>
    public void Write(string path, ReadOnlySpan<byte> bytes)
    {
        using SafeFileHandle file = New(path, static full => File.OpenHandle(full, FileMode.CreateNew, FileAccess.Write, FileShare.None));
        RandomAccess.Write(file, bytes, fileOffset: 0);
    }

    /// <summary>When a file written here was written, by the disk's own clock.</summary>
    public long TicksOf(string path) => File.GetLastWriteTimeUtc(Path.Combine(folder, path)).Ticks;

    // Always a new file: one that lies there may be shared with the site that stands, and a file system that is told to empty
    // a file (ext4) hurries to store what is written next, which costs a third of a second for ten thousand pages.
    private T New<T>(string path, Func<string, T> create)
    {
        string full = PlaceFor(path);
        try
        {
            return create(full);
        }
        catch (IOException) when (File.Exists(full))
        {
            // Written in this build already, or left by one before that could not be cleared away.
            File.Delete(full);
            return create(full);
        }
    }

    private string PlaceFor(string path)
    {
        Begin();
        string full = Path.GetFullPath(Path.Combine(folder, path));
        if (!full.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            throw new IOException($"{path} leaves the output folder");
        MakeRoom(path, full);
        return full;
    }

    /// <summary>Brings it to exactly the files written here and those that stay from <paramref name="target"/>.</summary>
    /// <param name="kept">With the time each has in <paramref name="target"/>.</param>
    public void Complete(string target, RecordedFile[] kept, Func<string, bool> isWritten)
    {
        Begin();
        var stays = new HashSet<string>(kept.Select(file => file.File.Path), StringComparer.Ordinal);
        foreach (string path in _present.Keys)
            if (!stays.Contains(path) && !isWritten(path)) Remove(path);
        // Each is looked at, although the walk has just seen the same file in the target: a hand may have been in this folder.
        Parallel.For(0, kept.Length, i =>
        {
            string path = kept[i].File.Path, full = Path.Combine(folder, path);
            if (_present.TryGetValue(path, out RecordedFile? there) && there.File.Sha256 == kept[i].File.Sha256 && there.Ticks == kept[i].Ticks && Stands(full, there)) return;
            MakeRoom(path, full);
            HardLink.CreateOrCopy(Path.Combine(target, path), full);
        });
    }

    /// <summary>Whether the site that this one replaces is of use to the next build.</summary>
    /// <param name="last">What it was made of.</param>
    /// <param name="found">What lay in its folder.</param>
    /// <param name="changed">Files by which the two differ.</param>
    public static bool IsWorthKeeping(Dictionary<string, RecordedFile> last, StandingSite found, int changed) =>
        // Without links a former site would take its full size again; what a hand put into it must not come back.
        !OperatingSystem.IsWindows() && changed * WorthKeeping <= last.Count && found.HoldsOnly(last.ContainsKey);

    /// <summary>After the switch this folder holds the site that stood until then: it waits for the next build.</summary>
    /// <param name="last">The record of that site, which goes with it.</param>
    public void Keep(string last)
    {
        File.Move(last, record, overwrite: true);
        Directory.Move(folder, former);
    }

    public static void Discard(string folder)
    {
        try
        {
            if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // Left for the next build: it starts by clearing the same folder.
        }
    }

    private void Begin()
    {
        if (_begun) return;
        lock (_beginning)
        {
            if (_begun) return;
            if (reuse && Directory.Exists(former) && OutputRecord.Read(record) is { Count: > 0 } present)
            {
                Directory.Move(former, folder);
                _present = present;
            }
            else
            {
                Discard(former);
                Directory.CreateDirectory(folder);
            }

            _begun = true;
        }
    }

    /// <summary>Folders for the path; what the former site has in its place goes.</summary>
    private void MakeRoom(string path, string full)
    {
        if (_present.Count > 0)
        {
            for (int slash = path.IndexOf('/'); slash > 0; slash = path.IndexOf('/', slash + 1))
                if (_present.ContainsKey(path[..slash])) File.Delete(Path.Combine(folder, path[..slash]));
            if (_present.ContainsKey(path)) File.Delete(full);
            else if (Directory.Exists(full)) Directory.Delete(full, recursive: true);
        }

        // Remembered only once it is there: another thread may be about to write into it.
        string parent = Path.GetDirectoryName(full)!;
        if (_folders.ContainsKey(parent)) return;
        Directory.CreateDirectory(parent);
        _folders.TryAdd(parent, 0);
    }

    private void Remove(string path)
    {
        string full = Path.Combine(folder, path);
        if (Directory.Exists(full) || !Directory.Exists(Path.GetDirectoryName(full))) return;
        File.Delete(full);
        for (string? parent = Path.GetDirectoryName(full); parent is not null && parent.Length > folder.Length; parent = Path.GetDirectoryName(parent))
        {
            if (_folders.ContainsKey(parent) || Directory.EnumerateFileSystemEntries(parent).Any()) return;
            Directory.Delete(parent);
        }
    }

    private static bool Stands(string full, RecordedFile entry)
    {
        var info = new FileInfo(full);
        return info.Exists && info.Length == entry.File.Length && info.LastWriteTimeUtc.Ticks == entry.Ticks;
    }
}
