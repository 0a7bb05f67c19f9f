using System.Collections.Immutable;
using ContentKit.Drawing.Geometry;
using ContentKit.Drawing.Raster;

namespace ContentKit.Drawing.Scenes;

/// <summary>
/// Cuts a page's artwork off at a box, so that pages can stand side by side on a sheet. What lies inside stays as it is;
/// only what crosses the edge is changed.
/// </summary>
public static class SceneClip
{
    // Curves that are cut become straight pieces; a twentieth of 1/40 mm from the curve is finer than any press or plotter.
    private const double PiecesPerMm = 40;

    /// <summary>The ground and all items of a page inside <paramref name="box"/> (in the page's millimetres), in painting order.</summary>
    public static ImmutableArray<SceneItem> ToBox(Scene scene, Box box)
    {
        ImmutableArray<SceneItem> items = ToBox(scene.Items, Transform.Identity, box);
        return scene.Ground is { } ground ? [new SceneItem.Fill(Outline.Rectangle(box), ground), .. items] : items;
    }

    private static ImmutableArray<SceneItem> ToBox(ImmutableArray<SceneItem> items, Transform toPage, Box box) =>
        [.. items.Select(item => ToBox(item, toPage, box)).OfType<SceneItem>()];

    private static SceneItem? ToBox(SceneItem item, Transform toPage, Box box)
    {
        if (item is SceneItem.Group group)
        {
            ImmutableArray<SceneItem> kept = ToBox(group.Items, group.Transform.Then(toPage), box);
            return kept.IsEmpty ? null : group with { Items = kept };
        }

        Box extent = Extent(item, toPage);
        if (box.Contains(extent)) return item;
        if (extent.Right <= box.X || extent.X >= box.Right || extent.Bottom <= box.Y || extent.Y >= box.Bottom) return null;
        return item switch
        {
            SceneItem.Fill fill => fill with { Outline = Cut(fill.Outline, toPage, box) },
            SceneItem.Text text => text with { Outline = Cut(text.Outline, toPage, box) },
            SceneItem.Stroke stroke => new SceneItem.Fill(Cut(StrokeArea(stroke), toPage, box), stroke.Paint),
            SceneItem.Modules modules => new SceneItem.Fill(Cut(ModuleArea(modules), toPage, box), modules.Paint),
            SceneItem.Picture picture => Crop(picture, toPage, box),
            _ => throw new InvalidOperationException(item.GetType().Name),
        };
    }

    private static Box Extent(SceneItem item, Transform toPage) => item switch
    {
        SceneItem.Fill fill => fill.Outline.Transformed(toPage).Bounds,
        SceneItem.Text text => text.Outline.Transformed(toPage).Bounds,

        // A mitred corner reaches out by half the width times the limit.
        SceneItem.Stroke stroke => stroke.Outline.Transformed(toPage).Bounds.Inset(
            -stroke.WidthMm * toPage.MeanScale / 2 * (stroke.Round ? 1 : StrokeOutliner.MitreLimit)),
        SceneItem.Modules modules => Outline.Rectangle(new Box(modules.X, modules.Y,
            modules.Matrix.Width * modules.ModuleMm, modules.Matrix.Height * modules.ModuleMm)).Transformed(toPage).Bounds,
        SceneItem.Picture picture => Outline.Rectangle(picture.Box).Transformed(toPage).Bounds,
        _ => throw new InvalidOperationException(item.GetType().Name),
    };

    private static Outline Cut(Outline outline, Transform toPage, Box box)
    {
        var cut = new OutlineBuilder();
        Flattener.Flatten(outline, toPage.Then(Transform.Scale(PiecesPerMm)), (points, _) =>
        {
            List<Point> polygon = PolygonClip.ToBox([.. points.Select(point => new Point(point.X / PiecesPerMm, point.Y / PiecesPerMm))], box);
            if (polygon.Count < 3) return;
            cut.MoveTo(polygon[0].X, polygon[0].Y);
            foreach (Point point in polygon.Skip(1)) cut.LineTo(point.X, point.Y);
            cut.Close();
        });
        return cut.Build().Transformed(toPage.Inverse());
    }

    private static Outline StrokeArea(SceneItem.Stroke stroke) =>
        StrokeOutliner.Expand(stroke.Outline, Transform.Scale(PiecesPerMm), stroke.WidthMm, stroke.Round, stroke.Round)
            .Transformed(Transform.Scale(1 / PiecesPerMm));

    private static Outline ModuleArea(SceneItem.Modules modules)
    {
        var area = new OutlineBuilder();
        for (int y = 0; y < modules.Matrix.Height; y++)
            for (int x = 0; x < modules.Matrix.Width; x++)
                if (modules.Matrix[x, y])
                    area.Rectangle(new Box(modules.X + x * modules.ModuleMm, modules.Y + y * modules.ModuleMm, modules.ModuleMm, modules.ModuleMm));
        return area.Build();
    }

    /// <summary>Whole pixels only: the cut picture ends inside the box by less than a pixel of its own.</summary>
    private static SceneItem.Picture? Crop(SceneItem.Picture picture, Transform toPage, Box box)
    {
        Box inside = Outline.Rectangle(box).Transformed(toPage.Inverse()).Bounds, place = picture.Box;
        PixelImage image = picture.Image;
        int left = Math.Max(0, (int)Math.Ceiling((inside.X - place.X) / place.Width * image.Width));
        int right = Math.Min(image.Width, (int)Math.Floor((inside.Right - place.X) / place.Width * image.Width));
        int top = Math.Max(0, (int)Math.Ceiling((inside.Y - place.Y) / place.Height * image.Height));
        int bottom = Math.Min(image.Height, (int)Math.Floor((inside.Bottom - place.Y) / place.Height * image.Height));
        if (right <= left || bottom <= top) return null;

        int width = right - left, height = bottom - top;
        var pixels = new byte[width * height * 3];
        for (int y = 0; y < height; y++)
            image.Rgb.Span.Slice(((top + y) * image.Width + left) * 3, width * 3).CopyTo(pixels.AsSpan(y * width * 3));
        double pixelWidth = place.Width / image.Width, pixelHeight = place.Height / image.Height;
        return picture with
        {
            Image = new PixelImage(width, height, pixels),
            Box = new Box(place.X + left * pixelWidth, place.Y + top * pixelHeight, width * pixelWidth, height * pixelHeight),
        };
    }
}
