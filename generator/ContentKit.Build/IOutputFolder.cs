using ContentKit.Core;

namespace ContentKit.Build;

/// <summary>
/// The folder being published. Files are written beside it and appear all at once on <see cref="Commit"/>;
/// until then, and whenever a build ends early, the old output stays as it was. Thread-safe but for Commit.
/// </summary>
public interface IOutputFolder : IDisposable
{
    /// <summary>What the last build into this folder wrote, if that file is still as it was left; null otherwise.</summary>
    PublishedFile? Previous(string path);

    /// <summary>The file of that path stays as the last build left it.</summary>
    void Keep(PublishedFile file);

    /// <summary>Writes a file; the same bytes as before are not written again.</summary>
    /// <param name="key">Key of what it was made from, so that the next build can skip making it.</param>
    PublishedFile Write(string path, ContentKey key, ReadOnlySpan<byte> bytes);

    /// <summary>The same for content too large to hold.</summary>
    PublishedFile Write(string path, ContentKey key, Action<Stream> write);

    /// <summary>Reads back a file kept or written in this build.</summary>
    Stream OpenRead(string path);

    /// <summary>Switches to the new files in one step and removes what is no longer made.</summary>
    /// <returns>How many files changed, counting removed ones; 0 when nothing was touched.</returns>
    /// <exception cref="IOException">Disk full, read-only …; the old output stays.</exception>
    int Commit();
}
