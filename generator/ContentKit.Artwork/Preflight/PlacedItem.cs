using System.Collections.Immutable;
using ContentKit.Drawing.Geometry;
using ContentKit.Drawing.Scenes;

namespace ContentKit.Artwork.Preflight;

/// <summary>A painted item and the map from its own millimetres to the page's.</summary>
internal readonly record struct PlacedItem(SceneItem Item, Transform ToPage)
{
    /// <summary>Null for pictures, which bring their own colours.</summary>
    public Paint? Paint => Item switch
    {
        SceneItem.Fill fill => fill.Paint,
        SceneItem.Stroke stroke => stroke.Paint,
        SceneItem.Text text => text.Paint,
        SceneItem.Modules modules => modules.Paint,
        _ => null,
    };

    /// <summary>Whether it takes part in the picture: technical lines do not.</summary>
    public bool IsArtwork => Paint is not Drawing.Scenes.Paint.Spot;

    /// <summary>Box around it on the page, a stroke's width included.</summary>
    public Box Extent => Item switch
    {
        SceneItem.Fill fill => Bounds(fill.Outline),
        SceneItem.Text text => Bounds(text.Outline),
        SceneItem.Stroke stroke => Bounds(stroke.Outline).Inset(-stroke.WidthMm * ToPage.MeanScale / 2),
        SceneItem.Modules modules => Bounds(Outline.Rectangle(new Box(modules.X, modules.Y,
            modules.Matrix.Width * modules.ModuleMm, modules.Matrix.Height * modules.ModuleMm))),
        SceneItem.Picture picture => Bounds(Outline.Rectangle(picture.Box)),
        _ => throw new InvalidOperationException(Item.GetType().Name),
    };

    public static IEnumerable<PlacedItem> Of(ImmutableArray<SceneItem> items) => Of(items, Transform.Identity);

    private static IEnumerable<PlacedItem> Of(ImmutableArray<SceneItem> items, Transform toPage)
    {
        foreach (SceneItem item in items)
        {
            if (item is not SceneItem.Group group)
            {
                yield return new PlacedItem(item, toPage);
                continue;
            }

            foreach (PlacedItem inner in Of(group.Items, group.Transform.Then(toPage))) yield return inner;
        }
    }

    private Box Bounds(Outline outline) => outline.IsEmpty ? default : outline.Transformed(ToPage).Bounds;
}
