using System.Collections.Immutable;
using ContentKit.Drawing.Geometry;
using ContentKit.Drawing.Scenes;
using ContentKit.Drawing.Text;

namespace Civic.Print.Layout;

/// <summary>A measured part of a page, its own top left at (0, 0).</summary>
internal sealed record Block(double Width, double Height, ImmutableArray<SceneItem> Items)
{
    public static Block Empty { get; } = new(0, 0, []);

    public bool IsEmpty => Items.IsEmpty;

    public static Block Of(TextBlock text) => new(text.WidthMm, text.HeightMm, text.At(0, 0));

    /// <summary>The text cut to its ink, so that edges and centres are what the eye sees.</summary>
    public static Block OfInk(TextBlock text) => new(text.Ink.Width, text.Ink.Height, text.At(-text.Ink.X, -text.Ink.Y));

    public static Block Filled(Outline outline, Paint paint, double width, double height) => new(width, height, [new SceneItem.Fill(outline, paint)]);

    public IEnumerable<SceneItem> At(double x, double y) =>
        x == 0 && y == 0 ? Items : [new SceneItem.Group(Transform.Translate(x, y), Items)];

    public Block Scaled(double factor) =>
        new(Width * factor, Height * factor, [new SceneItem.Group(Transform.Scale(factor), Items)]);

    /// <summary>Blocks below one another.</summary>
    public static Block Column(double gapMm, params IEnumerable<Block> blocks)
    {
        var items = ImmutableArray.CreateBuilder<SceneItem>();
        double y = 0, width = 0;
        foreach (Block block in blocks.Where(block => !block.IsEmpty))
        {
            if (y > 0) y += gapMm;
            items.AddRange(block.At(0, y));
            y += block.Height;
            width = Math.Max(width, block.Width);
        }

        return new Block(width, y, items.ToImmutable());
    }

    /// <summary>Blocks beside one another.</summary>
    /// <param name="rise">0 aligns tops, 0.5 centres, 1 aligns bottoms.</param>
    public static Block Row(double gapMm, double rise, params IEnumerable<Block> blocks)
    {
        Block[] shown = [.. blocks.Where(block => !block.IsEmpty)];
        double height = shown.Select(block => block.Height).DefaultIfEmpty().Max(), x = 0;
        var items = ImmutableArray.CreateBuilder<SceneItem>();
        foreach (Block block in shown)
        {
            if (x > 0) x += gapMm;
            items.AddRange(block.At(x, (height - block.Height) * rise));
            x += block.Width;
        }

        return new Block(x, height, items.ToImmutable());
    }
}
