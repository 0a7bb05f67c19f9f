using System.Collections.Concurrent;
using ContentKit.Build;
using ContentKit.Core;

namespace ContentKit.Cli.Preview;

/// <summary>What the preview has made, for as long as it runs.</summary>
internal sealed class MemoryPieceCache : IPieceCache
{
    private readonly ConcurrentDictionary<ContentKey, byte[]> _values = new();

    public byte[]? Find(ContentKey key) => _values.GetValueOrDefault(key);

    public void Store(ContentKey key, ReadOnlySpan<byte> value) => _values[key] = value.ToArray();
}
