using System.Collections.Immutable;
using ContentKit.Drawing.Geometry;
using ContentKit.Drawing.Scenes;

namespace ContentKit.Drawing.Raster;

/// <summary>Turns a scene's items into shapes in pixels, in painting order.</summary>
internal static class DrawList
{
    // A module whose edges are this close to pixel edges is snapped to them.
    private const double SnapPx = 1e-3;

    internal static ImmutableArray<Shape> Of(ImmutableArray<SceneItem> items, RasterArea area, int parallelism)
    {
        var leaves = new List<(SceneItem Item, Transform ToPixels)>();
        Collect(items, area.ToPixels, leaves);
        var shapes = new Shape?[leaves.Count];
        if (parallelism <= 1 || leaves.Count < 8)
            for (int i = 0; i < shapes.Length; i++) shapes[i] = Build(leaves[i].Item, leaves[i].ToPixels, area);
        else
            Parallel.For(0, shapes.Length, new ParallelOptions { MaxDegreeOfParallelism = parallelism },
                i => shapes[i] = Build(leaves[i].Item, leaves[i].ToPixels, area));
        return [.. shapes.OfType<Shape>()];
    }

    private static void Collect(ImmutableArray<SceneItem> items, Transform toPixels, List<(SceneItem, Transform)> leaves)
    {
        foreach (SceneItem item in items)
        {
            if (item is SceneItem.Group group) Collect(group.Items, group.Transform.Then(toPixels), leaves);
            else leaves.Add((item, toPixels));
        }
    }

    private static Shape? Build(SceneItem item, Transform toPixels, RasterArea area) => item switch
    {
        SceneItem.Fill fill => ShapeBuilder.Fill(fill.Outline, fill.Paint, toPixels, area.WidthPx, area.HeightPx),
        SceneItem.Text text => ShapeBuilder.Fill(text.Outline, text.Paint, toPixels, area.WidthPx, area.HeightPx),
        SceneItem.Stroke stroke => ShapeBuilder.Fill(
            StrokeOutliner.Expand(stroke.Outline, toPixels, stroke.WidthMm, stroke.Round, stroke.Round),
            stroke.Paint, Transform.Identity, area.WidthPx, area.HeightPx),
        SceneItem.Modules modules => Build(modules, toPixels, area),
        SceneItem.Picture picture => Build(picture, toPixels, area),
        _ => throw new InvalidOperationException(item.GetType().Name),
    };

    private static Shape? Build(SceneItem.Modules modules, Transform toPixels, RasterArea area)
    {
        Point origin = toPixels.Apply(new Point(modules.X, modules.Y));
        double side = modules.ModuleMm * toPixels.A;
        if (toPixels is { B: 0, C: 0, A: > 0 } && Math.Abs(toPixels.A - toPixels.D) < 1e-6 * toPixels.A
            && IsWhole(side) && IsWhole(origin.X) && IsWhole(origin.Y) && Math.Round(side) >= 1)
        {
            var grid = new Shape.Grid(
                modules.Paint, modules.Matrix, (int)Math.Round(origin.X), (int)Math.Round(origin.Y), (int)Math.Round(side));
            return grid.EndRow <= 0 || grid.FirstRow >= area.HeightPx ? null : grid with { };
        }

        return ShapeBuilder.Fill(ModuleOutline(modules), modules.Paint, toPixels, area.WidthPx, area.HeightPx);
    }

    // A row's neighbouring modules become one rectangle.
    private static Outline ModuleOutline(SceneItem.Modules modules)
    {
        var builder = new OutlineBuilder();
        for (int y = 0; y < modules.Matrix.Height; y++)
            for (int x = 0; x < modules.Matrix.Width; x++)
            {
                if (!modules.Matrix[x, y]) continue;
                int from = x;
                while (x + 1 < modules.Matrix.Width && modules.Matrix[x + 1, y]) x++;
                builder.Rectangle(new Box(
                    modules.X + from * modules.ModuleMm, modules.Y + y * modules.ModuleMm,
                    (x + 1 - from) * modules.ModuleMm, modules.ModuleMm));
            }

        return builder.Build();
    }

    private static Shape? Build(SceneItem.Picture picture, Transform toPixels, RasterArea area)
    {
        Box box = Outline.Rectangle(picture.Box).Transformed(toPixels).Bounds;
        int from = Math.Max(0, (int)Math.Floor(box.Y)), to = Math.Min(area.HeightPx, (int)Math.Ceiling(box.Bottom));
        if (from >= to) return null;
        Transform place = Transform.Scale(picture.Box.Width / picture.Image.Width, picture.Box.Height / picture.Image.Height)
            .Then(Transform.Translate(picture.Box.X, picture.Box.Y)).Then(toPixels);
        return new Shape.Photo(picture.Image, Inverse(place), box, from, to);
    }

    private static Transform Inverse(Transform map)
    {
        double det = map.A * map.D - map.B * map.C;
        return new(
            map.D / det, -map.B / det, -map.C / det, map.A / det,
            (map.C * map.F - map.D * map.E) / det, (map.B * map.E - map.A * map.F) / det);
    }

    private static bool IsWhole(double value) => Math.Abs(value - Math.Round(value)) < SnapPx;
}
