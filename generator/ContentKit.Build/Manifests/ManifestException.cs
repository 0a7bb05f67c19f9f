using ContentKit.Core;

namespace ContentKit.Build.Manifests;

/// <summary>A file is no manifest that this program wrote.</summary>
public sealed class ManifestException(LocalText reason) : Exception(reason.English)
{
    public LocalText Reason { get; } = reason;
}
