namespace ContentKit.Core;

/// <summary>A place in a content file. Line and column count from 1; 0 means the whole file.</summary>
/// <param name="Path">Relative to the input folder, with <c>/</c>.</param>
/// <param name="Length">Characters covered on that line; 0 when only the point is known.</param>
public readonly record struct SourceSpan(string Path, int Line = 0, int Column = 0, int Length = 0)
{
    public override string ToString() => FormattableString.Invariant($"{Path}:{Math.Max(Line, 1)}:{Math.Max(Column, 1)}");
}
