namespace ContentKit.Site.Model;

/// <summary>What the print check said of a piece.</summary>
public enum PreflightState
{
    /// <summary>No check applies: text, screen pictures.</summary>
    NotApplicable,

    Passed,

    /// <summary>Usable; the sheet beside the file says what to look at.</summary>
    Warnings,
}
