namespace ContentKit.Cli.Composition;

/// <summary>The day it is, where the program runs.</summary>
internal static class Clock
{
    public static DateOnly Today(this TimeProvider clock) => DateOnly.FromDateTime(clock.GetLocalNow().Date);
}
