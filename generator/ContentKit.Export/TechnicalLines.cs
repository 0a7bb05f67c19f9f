using System.Collections.Immutable;
using ContentKit.Drawing.Scenes;

namespace ContentKit.Export;

/// <summary>Cut and tear-off lines: they belong on plates of their own, which an image of four inks does not have.</summary>
internal static class TechnicalLines
{
    public static Scene Remove(Scene scene) => scene with { Items = Remove(scene.Items) };

    private static ImmutableArray<SceneItem> Remove(ImmutableArray<SceneItem> items) =>
        [.. items.Where(item => !IsTechnical(item)).Select(item => item is SceneItem.Group group ? group with { Items = Remove(group.Items) } : item)];

    /// <summary>Names of the plates that items are painted on besides the process inks.</summary>
    public static IEnumerable<string> PlatesOf(ImmutableArray<SceneItem> items) => items.SelectMany(item =>
        item is SceneItem.Group group ? PlatesOf(group.Items) : PaintOf(item) is Paint.Spot spot ? [spot.Name] : Enumerable.Empty<string>());

    private static bool IsTechnical(SceneItem item) => PaintOf(item) is Paint.Spot;

    private static Paint? PaintOf(SceneItem item) => item switch
    {
        SceneItem.Fill fill => fill.Paint,
        SceneItem.Stroke stroke => stroke.Paint,
        SceneItem.Text text => text.Paint,
        SceneItem.Modules modules => modules.Paint,
        _ => null,
    };
}
