using System.Collections.Immutable;
using ContentKit.Core;
using ContentKit.Drawing.Scenes;

namespace ContentKit.Export;

/// <summary>Which way round the two values of a one-bit piece look: ink is dark on light, a lit dot is bright on dark.</summary>
internal static class OneBitLook
{
    /// <summary>Whether set dots are lamps: the scene gives them a brighter colour than its ground (bare stock is white).</summary>
    public static bool IsLit(Scene scene)
    {
        Rgb ground = scene.Ground is Paint.Off off ? off.Rgb : new Rgb(255, 255, 255);
        return On(scene.Items) is { } on && Brightness(on.Rgb) > Brightness(ground);
    }

    /// <summary>Black and white for files that go to a machine, in the order clear, set.</summary>
    public static (Rgb Off, Rgb On) Plain(Scene scene)
    {
        Rgb black = new(0, 0, 0), white = new(255, 255, 255);
        return IsLit(scene) ? (black, white) : (white, black);
    }

    /// <summary>The colours of the lamps, for previews.</summary>
    public static (Rgb Off, Rgb On) AsSeen(Scene scene)
    {
        (Rgb off, Rgb on) = Plain(scene);
        return (scene.Ground is Paint.Off ground ? ground.Rgb : off, On(scene.Items)?.Rgb ?? on);
    }

    // Rec. 601 weights, in thousandths.
    private static int Brightness(Rgb colour) => colour.R * 299 + colour.G * 587 + colour.B * 114;

    private static Paint.On? On(ImmutableArray<SceneItem> items)
    {
        foreach (SceneItem item in items)
        {
            Paint? paint = item switch
            {
                SceneItem.Group group => On(group.Items),
                SceneItem.Fill fill => fill.Paint,
                SceneItem.Stroke stroke => stroke.Paint,
                SceneItem.Text text => text.Paint,
                SceneItem.Modules modules => modules.Paint,
                _ => null,
            };
            if (paint is Paint.On on) return on;
        }

        return null;
    }
}
