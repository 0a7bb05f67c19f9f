using ContentKit.Core;

namespace ContentKit.Build;

/// <summary>Finished pieces by key, shared by builds, processes and CI runs. Thread-safe.</summary>
public interface IPieceCache
{
    /// <summary>The stored value, verified; null when absent or damaged.</summary>
    byte[]? Find(ContentKey key);

    /// <summary>Stores a value; a failure to store is not an error, the piece is simply drawn again next time.</summary>
    void Store(ContentKey key, ReadOnlySpan<byte> value);
}
