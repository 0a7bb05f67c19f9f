using ContentKit.Drawing.Geometry;

namespace ContentKit.Drawing.Text.Layout;

/// <summary>
/// How far lines reach to both sides of their baseline (of a column's centre line), in em. The Han em square at least;
/// more where Tibetan stacks or Arabic tails go beyond it, so that lines of them never touch.
/// </summary>
internal readonly record struct LineReach(double Before, double After)
{
    // Ascent and descent of the em square in the Noto CJK design, and close to it in every Han font.
    internal static LineReach Horizontal { get; } = new(0.88, 0.12);

    internal static LineReach Vertical { get; } = new(0.5, 0.5);

    internal double Total => Before + After;

    internal LineReach Cover(LineReach other) => new(Math.Max(Before, other.Before), Math.Max(After, other.After));

    /// <summary>Widened to the ink of clusters of scripts that do not keep to the em square.</summary>
    internal static LineReach Of(List<Cluster> clusters, bool vertical)
    {
        LineReach reach = vertical ? Vertical : Horizontal;
        foreach (Cluster cluster in clusters)
        {
            if (!cluster.Joined && cluster.Kind is not CharacterKind.Tibetan) continue;
            foreach (PlacedGlyph glyph in cluster.Glyphs)
            {
                Outline outline = glyph.Face.Glyph(glyph.Id);
                if (outline.IsEmpty) continue;
                Box ink = outline.Transformed(glyph.Transform).Bounds;
                // Columns are stacked from the side where the text begins; keeping both sides equal serves either direction.
                double side = Math.Max(-ink.X, ink.Right);
                reach = reach.Cover(vertical ? new LineReach(side, side) : new LineReach(-ink.Y, ink.Bottom));
            }
        }

        return reach;
    }
}
