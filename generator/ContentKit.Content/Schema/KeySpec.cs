namespace ContentKit.Content.Schema;

/// <summary>One key of a file kind.</summary>
/// <param name="Chinese">The key's Chinese name, one or two words; also understood by the "did you mean".</param>
/// <param name="About">One or two Chinese sentences for the editor: what to write.</param>
/// <param name="Example">A value as YAML; null leaves the key out of skeletons.</param>
public sealed record KeySpec(string Name, KeyShape Shape, bool Required, string Chinese, string About, string? Example);
