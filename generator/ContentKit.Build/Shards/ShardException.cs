using ContentKit.Core;

namespace ContentKit.Build.Shards;

/// <summary>Shards do not make a whole, for a reason the user can mend.</summary>
public sealed class ShardException(LocalText reason) : Exception(reason.English)
{
    public LocalText Reason { get; } = reason;
}
