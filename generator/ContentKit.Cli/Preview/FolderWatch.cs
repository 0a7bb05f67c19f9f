using System.Collections.Immutable;

namespace ContentKit.Cli.Preview;

/// <summary>
/// Tells which files of a folder changed, soon after they did. The system's notices only wake it up; what changed is read
/// off the files themselves, so that a lost notice, an editor that writes three times per save, or a network drive without
/// notices at all make no difference but a delay.
/// </summary>
internal sealed class FolderWatch : IDisposable
{
    // Editors write a new file and rename it over the old one within a few milliseconds.
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(25);

    // For drives that send no notices: Windows folders seen from WSL, shares, some containers.
    private static readonly TimeSpan Patrol = TimeSpan.FromSeconds(1.5);

    private readonly ImmutableArray<string> _folders;
    private readonly SemaphoreSlim _woken = new(0, 1);
    private readonly List<FileSystemWatcher> _watchers = [];
    private ImmutableArray<FolderStamps> _seen;

    public FolderWatch(params ImmutableArray<string> folders)
    {
        _folders = [.. folders.Select(Path.GetFullPath)];
        foreach (string folder in _folders) Listen(folder);
        // Taken before the caller first reads the folders, so that no save falls between the two.
        _seen = [.. _folders.Select(FolderStamps.Of)];
    }

    /// <summary>Something has changed since the last report.</summary>
    public bool Pending => _woken.CurrentCount > 0;

    /// <summary>
    /// Calls <paramref name="changed"/> with folder index and relative path of all that changed at once, until cancelled;
    /// with nothing, when a look around found nothing new.
    /// </summary>
    public async Task RunAsync(Action<ImmutableArray<(int Folder, string Path)>> changed, CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            if (await _woken.WaitAsync(Patrol, stop))
            {
                // Wait until the notices stop coming.
                while (await _woken.WaitAsync(Quiet, stop))
                {
                }
            }

            ImmutableArray<FolderStamps> now = [.. _folders.Select(FolderStamps.Of)];
            ImmutableArray<(int, string)> paths = [.. now.SelectMany((stamps, i) => stamps.ChangedSince(_seen[i]).Select(path => (i, path)))];
            _seen = now;
            changed(paths);
        }
    }

    public void Dispose()
    {
        foreach (FileSystemWatcher watcher in _watchers) watcher.Dispose();
        _woken.Dispose();
    }

    private void Listen(string folder)
    {
        try
        {
            var watcher = new FileSystemWatcher(folder)
            {
                IncludeSubdirectories = true,
                NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
            };
            watcher.Changed += (_, _) => Wake();
            watcher.Created += (_, _) => Wake();
            watcher.Deleted += (_, _) => Wake();
            watcher.Renamed += (_, _) => Wake();
            watcher.Error += (_, _) => Wake();
            watcher.EnableRaisingEvents = true;
            _watchers.Add(watcher);
        }
        catch (Exception error) when (error is IOException or ArgumentException or PlatformNotSupportedException)
        {
            // The system is out of watches, or the drive has none: the patrol sees the change a little later.
        }
    }

    private void Wake()
    {
        try
        {
            if (_woken.CurrentCount == 0) _woken.Release();
        }
        catch (Exception error) when (error is SemaphoreFullException or ObjectDisposedException)
        {
            // Already awake, or already over.
        }
    }
}
