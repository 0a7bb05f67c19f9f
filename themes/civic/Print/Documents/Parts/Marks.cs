using System.Collections.Immutable;
using Civic.Print.Layout;
using ContentKit.Drawing.Scenes;
using ContentKit.Drawing.Text;

namespace Civic.Print.Documents.Parts;

/// <summary>A list with a drawn mark before each item: a warning triangle, a tick.</summary>
/// <param name="Mark">Draws the mark at a side length.</param>
internal sealed record Marks(TextStyle Text, Func<double, Block> Mark)
{
    // Side of the mark and the gap after it.
    private const double MarkEm = 1.15, MarkGapEm = 0.55;

    /// <summary>From the mark's left edge to the text.</summary>
    public const double TextStartEm = MarkEm + MarkGapEm;

    public double GapEm { get; init; } = 0.55;

    public Block Set(Sheet sheet, ImmutableArray<string> points, double width)
    {
        double em = Text.SizeMm, side = em * MarkEm, textX = em * TextStartEm, y = 0;
        // As in Steps.
        TextStyle style = Text with { Balanced = true };
        var items = ImmutableArray.CreateBuilder<SceneItem>();
        foreach (string point in points)
        {
            if (sheet.Set(point, style, width - textX) is not { } set) continue;
            if (y > 0) y += GapEm * em;
            Block mark = Mark(side);
            items.AddRange(mark.At(0, y + (em - side) / 2));
            items.AddRange(set.At(textX, y));
            y += set.HeightMm;
        }

        return new Block(width, y, items.ToImmutable());
    }
}
