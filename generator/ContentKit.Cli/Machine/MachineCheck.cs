using ContentKit.Core;

namespace ContentKit.Cli.Machine;

/// <summary>One thing the program needs, and whether this machine has it.</summary>
/// <param name="Name">What it is and what for.</param>
/// <param name="Found">A version or place; null when it is missing.</param>
/// <param name="Remedy">What to do when it is missing.</param>
public sealed record MachineCheck(LocalText Name, LocalText? Found, LocalText Remedy)
{
    public bool IsMissing => Found is null;
}
