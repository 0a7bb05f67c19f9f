namespace ContentKit.Site;

/// <summary>A file that needs no rendering: style sheet, script, picture.</summary>
/// <param name="Path">From the output root, with <c>/</c>.</param>
public sealed record SiteAsset(string Path, ReadOnlyMemory<byte> Bytes);
