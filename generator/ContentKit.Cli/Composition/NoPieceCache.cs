using ContentKit.Build;
using ContentKit.Core;

namespace ContentKit.Cli.Composition;

/// <summary>The cache of <c>--no-cache</c>: finds nothing, stores nothing.</summary>
public sealed class NoPieceCache : IPieceCache
{
    public byte[]? Find(ContentKey key) => null;

    public void Store(ContentKey key, ReadOnlySpan<byte> value)
    {
    }
}
