namespace ContentKit.Core;

public enum PreflightOutcome
{
    Passed,

    /// <summary>Can be printed; someone should look.</summary>
    Warned,

    /// <summary>Must not leave the house; the build fails.</summary>
    Failed,
}
