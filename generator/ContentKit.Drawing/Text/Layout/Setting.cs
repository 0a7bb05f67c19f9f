using System.Collections.Immutable;

namespace ContentKit.Drawing.Text.Layout;

/// <summary>A text broken into lines: for each paragraph, the cluster index at which each of its lines ends.</summary>
/// <param name="Cost">How badly a headline is broken: uneven lines, torn words; 0 is perfect.</param>
internal sealed record Setting(ImmutableArray<Paragraph> Paragraphs, ImmutableArray<ImmutableArray<int>> Ends, double Cost)
{
    /// <summary>An empty paragraph still takes a line.</summary>
    internal int LineCount { get; } = Ends.Sum(ends => Math.Max(1, ends.Length));
}
