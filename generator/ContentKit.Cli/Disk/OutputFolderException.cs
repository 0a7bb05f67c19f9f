using ContentKit.Core;

namespace ContentKit.Cli.Disk;

/// <summary>The output folder cannot be used, for a reason the user can mend.</summary>
public sealed class OutputFolderException(LocalText reason, Exception? inner = null) : IOException(reason.English, inner)
{
    public LocalText Reason { get; } = reason;
}
