using System.Collections.Immutable;
using Civic.Print.Layout;
using ContentKit.Drawing.Scenes;

namespace Civic.Print.Documents.Typography;

/// <summary>A strip of a column that no page break cuts: a line of text, a picture, a row of a table.</summary>
internal sealed record Band(double Height, ImmutableArray<SceneItem> Items)
{
    /// <summary>Space above it, dropped at the top of a column.</summary>
    public double Above { get; init; }

    /// <summary>No break between it and the next band.</summary>
    public bool KeepsWithNext { get; init; }

    public static Band Of(Block block) => new(block.Height, block.Items);
}
