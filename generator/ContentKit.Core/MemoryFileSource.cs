using System.Text;

namespace ContentKit.Core;

/// <summary>Files held in memory.</summary>
public sealed class MemoryFileSource : IFileSource
{
    private readonly SortedDictionary<string, byte[]> _files = new(StringComparer.Ordinal);

    public MemoryFileSource Add(string path, string text) => Add(path, Encoding.UTF8.GetBytes(text));

    public MemoryFileSource Add(string path, byte[] bytes)
    {
        _files[path] = bytes;
        return this;
    }

    public IReadOnlyList<string> List(string folder) =>
        folder.Length == 0 ? [.. _files.Keys] : [.. _files.Keys.Where(path => path.StartsWith(folder + "/", StringComparison.Ordinal))];

    public bool Exists(string path) => _files.ContainsKey(path);

    public byte[] Read(string path) => _files.TryGetValue(path, out byte[]? bytes) ? bytes : throw new FileNotFoundException(path);
}
