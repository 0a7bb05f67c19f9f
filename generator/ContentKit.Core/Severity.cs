namespace ContentKit.Core;

public enum Severity
{
    Info,
    Warning,
    Error,
}
