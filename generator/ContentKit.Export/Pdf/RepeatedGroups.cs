using System.Collections.Immutable;
using ContentKit.Drawing.Geometry;
using ContentKit.Drawing.Scenes;

namespace ContentKit.Export.Pdf;

/// <summary>
/// Groups that stand several times in a file, unchanged in size: the copies on an imposed sheet. They are written once and
/// referred to.
/// </summary>
internal sealed class RepeatedGroups
{
    // Compared by identity: imposition places the very same items.
    private readonly HashSet<ImmutableArray<SceneItem>> _repeated = [];

    private RepeatedGroups()
    {
    }

    public static RepeatedGroups In(IEnumerable<Scene> pages)
    {
        var groups = new RepeatedGroups();
        HashSet<ImmutableArray<SceneItem>> seen = [];
        foreach (Scene page in pages) groups.Collect(page.Items, seen);
        return groups;
    }

    public bool Contains(SceneItem.Group group) => IsUnscaled(group) && _repeated.Contains(group.Items);

    /// <summary>Box around everything in a group, strokes with their mitres included.</summary>
    public static Box Extent(ImmutableArray<SceneItem> items)
    {
        Box? extent = null;
        Add(items, Transform.Identity);
        return extent ?? default;

        void Add(ImmutableArray<SceneItem> part, Transform map)
        {
            foreach (SceneItem item in part)
            {
                if (item is SceneItem.Group group)
                {
                    Add(group.Items, group.Transform.Then(map));
                    continue;
                }

                (Outline outline, double reach) = item switch
                {
                    SceneItem.Fill fill => (fill.Outline, 0.0),
                    SceneItem.Text text => (text.Outline, 0),
                    SceneItem.Stroke stroke => (stroke.Outline, stroke.WidthMm * 2),
                    SceneItem.Modules modules => (Outline.Rectangle(new Box(modules.X, modules.Y,
                        modules.Matrix.Width * modules.ModuleMm, modules.Matrix.Height * modules.ModuleMm)), 0),
                    SceneItem.Picture picture => (Outline.Rectangle(picture.Box), 0),
                    _ => throw new InvalidOperationException(item.GetType().Name),
                };
                if (outline.IsEmpty) continue;
                Box box = outline.Transformed(map).Bounds.Inset(-reach * map.MeanScale);
                extent = extent is { } known ? known.Union(box) : box;
            }
        }
    }

    private void Collect(ImmutableArray<SceneItem> items, HashSet<ImmutableArray<SceneItem>> seen)
    {
        foreach (SceneItem item in items)
        {
            if (item is not SceneItem.Group group) continue;
            bool first = seen.Add(group.Items);
            if (!first) _repeated.Add(group.Items);
            else Collect(group.Items, seen);
        }
    }

    // Whether black type overprints depends on its printed size, so a copy must have the size of the first.
    private static bool IsUnscaled(SceneItem.Group group) => Math.Abs(group.Transform.MeanScale - 1) < 1e-9;
}
