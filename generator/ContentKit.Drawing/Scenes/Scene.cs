using System.Collections.Immutable;
using ContentKit.Core;
using ContentKit.Drawing.Geometry;

namespace ContentKit.Drawing.Scenes;

/// <summary>
/// One resolved page. Geometry is in millimetres, y down, origin at the trim box's top left; bleed lies outside it.
/// Pixel formats use 1 unit for 1 px. All decisions are made before this point: exporters only walk it.
/// </summary>
/// <param name="Width">Trim width.</param>
/// <param name="Height">Trim height.</param>
/// <param name="Bleed">Artwork reaches this far past the trim on all sides.</param>
/// <param name="Ground">Paint of the whole page to the bleed edge; null leaves it bare.</param>
public sealed record Scene(Length Width, Length Height, Length Bleed, Paint? Ground, ImmutableArray<SceneItem> Items)
{
    public Box Trim => new(0, 0, Width.Millimetres, Height.Millimetres);

    public Box BleedBox => Trim.Inset(-Bleed.Millimetres);

    /// <summary>Everything readable on the page in painting order, a line per text item.</summary>
    public string PlainText => string.Join('\n', Texts(Items));

    private static IEnumerable<string> Texts(ImmutableArray<SceneItem> items) => items.SelectMany(item => item switch
    {
        SceneItem.Text text => [text.Plain],
        SceneItem.Group group => Texts(group.Items),
        _ => Enumerable.Empty<string>(),
    });
}
