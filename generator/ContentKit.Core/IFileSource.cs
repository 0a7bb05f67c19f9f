namespace ContentKit.Core;

/// <summary>Read access to a folder tree: the disk in the composition root, memory in tests.</summary>
public interface IFileSource
{
    /// <summary>All files under <paramref name="folder"/> ("" for the root), relative paths with <c>/</c>, in ordinal order.</summary>
    IReadOnlyList<string> List(string folder);

    bool Exists(string path);

    /// <exception cref="IOException">The file vanished or cannot be read.</exception>
    byte[] Read(string path);

    /// <summary>Digest of a file's bytes, which need not all be in memory for it.</summary>
    /// <exception cref="IOException">The file vanished or cannot be read.</exception>
    ContentKey DigestOf(string path) => ContentKey.Of(Read(path));
}
