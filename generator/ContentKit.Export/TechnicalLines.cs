using System.Collections.Immutable;
using ContentKit.Drawing.Scenes;

namespace ContentKit.Export;

/// <summary>Cut and tear-off lines: they belong on plates of their own, which an image of four inks does not have.</summary>
internal static class TechnicalLines
{
    public static Scene Remove(Scene scene) => scene with { Items = Remove(scene.Items) };

    private static ImmutableArray<SceneItem> Remove(ImmutableArray<SceneItem> items) =>
        [.. items.Where(item => !IsTechnical(item)).Select(item => item is SceneItem.Group group ? group with { Items = Remove(group.Items) } : item)];

    private static bool IsTechnical(SceneItem item) => item switch
    {
        SceneItem.Fill fill => fill.Paint is Paint.Spot,
        SceneItem.Stroke stroke => stroke.Paint is Paint.Spot,
        SceneItem.Text text => text.Paint is Paint.Spot,
        SceneItem.Modules modules => modules.Paint is Paint.Spot,
        _ => false,
    };
}
