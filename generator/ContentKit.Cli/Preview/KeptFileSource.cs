using System.Collections.Concurrent;
using ContentKit.Core;

namespace ContentKit.Cli.Preview;

/// <summary>A folder whose files are read once and kept until told that they changed.</summary>
internal sealed class KeptFileSource(IFileSource files, ConcurrentDictionary<string, byte[]> kept) : IFileSource
{
    public IReadOnlyList<string> List(string folder) => files.List(folder);

    public bool Exists(string path) => files.Exists(path);

    public byte[] Read(string path)
    {
        if (kept.TryGetValue(path, out byte[]? bytes)) return bytes;
        bytes = files.Read(path);
        // A picture or a file beyond all limits is better read again than kept.
        if (bytes.Length <= 1 << 20) kept[path] = bytes;
        return bytes;
    }
}
