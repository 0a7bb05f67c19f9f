using ContentKit.Core;

namespace ContentKit.Cli;

/// <summary>A command cannot run, for a reason the user can mend: wrong usage, a missing folder, a missing library.</summary>
public sealed class CommandException(LocalText reason) : Exception(reason.English)
{
    public LocalText Reason { get; } = reason;
}
