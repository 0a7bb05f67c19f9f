namespace ContentKit.Cli;

/// <summary>The contract with scripts.</summary>
public static class ExitCode
{
    public const int Fine = 0;

    /// <summary>The content has errors; each was printed with its place.</summary>
    public const int ContentErrors = 1;

    /// <summary>Wrong usage, an unusable machine or a bug.</summary>
    public const int UsageOrBug = 2;
}
