namespace ContentKit.Content;

/// <summary>What one content file may cost. The defaults are far above what an editor writes and far below what hurts.</summary>
/// <param name="MaxFileBytes">Size of one Markdown or YAML file.</param>
/// <param name="MaxDepth">Lists and maps inside one another.</param>
/// <param name="MaxFindings">Findings told per file; the rest is counted.</param>
public sealed record ContentLimits(int MaxFileBytes = 1 << 20, int MaxDepth = 32, int MaxFindings = 200)
{
    public static ContentLimits Default { get; } = new();
}
