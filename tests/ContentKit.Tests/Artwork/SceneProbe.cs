using ContentKit.Drawing.Geometry;
using ContentKit.Drawing.Scenes;

namespace ContentKit.Tests.Artwork;

/// <summary>What stands where on a finished page, groups resolved.</summary>
internal static class SceneProbe
{
    /// <summary>A line of text or a code with the box of its ink.</summary>
    public sealed record Mark(string What, Box Box, double SizeMm, TextRole? Role);

    public static IReadOnlyList<Mark> Marks(Scene scene) => [.. Walk(scene.Items, Transform.Identity)];

    public static IEnumerable<SceneItem> Flat(IEnumerable<SceneItem> items) =>
        items.SelectMany(item => item is SceneItem.Group group ? Flat(group.Items) : [item]);

    /// <summary>Pairs of marks whose ink covers the same place.</summary>
    public static IEnumerable<(Mark, Mark)> Collisions(Scene scene)
    {
        IReadOnlyList<Mark> marks = Marks(scene);
        for (int i = 0; i < marks.Count; i++)
            for (int j = i + 1; j < marks.Count; j++)
                if (Overlap(marks[i].Box, marks[j].Box)) yield return (marks[i], marks[j]);
    }

    private static bool Overlap(Box a, Box b) =>
        Math.Min(a.Right, b.Right) - Math.Max(a.X, b.X) > 0.01 && Math.Min(a.Bottom, b.Bottom) - Math.Max(a.Y, b.Y) > 0.01;

    private static IEnumerable<Mark> Walk(IEnumerable<SceneItem> items, Transform map)
    {
        foreach (SceneItem item in items)
        {
            switch (item)
            {
                case SceneItem.Group group:
                    foreach (Mark mark in Walk(group.Items, group.Transform.Then(map))) yield return mark;
                    break;
                case SceneItem.Text { Outline.IsEmpty: false } text:
                    yield return new Mark(text.Plain, text.Outline.Transformed(map).Bounds, text.SizeMm * map.MeanScale, text.Role);
                    break;
                case SceneItem.Modules { Meaning.Length: > 0 } code:
                    Outline square = Outline.Rectangle(new Box(code.X, code.Y, code.Matrix.Width * code.ModuleMm, code.Matrix.Height * code.ModuleMm));
                    yield return new Mark(code.Meaning, square.Transformed(map).Bounds, code.ModuleMm * map.MeanScale, null);
                    break;
            }
        }
    }
}
