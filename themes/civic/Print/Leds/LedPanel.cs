using ContentKit.Core;
using ContentKit.Drawing.Geometry;
using ContentKit.Drawing.Scenes;

namespace Civic.Print.Leds;

/// <summary>A panel's dots and the light they give.</summary>
internal sealed record LedPanel(int Width, int Height, Rgb Light)
{
    // An unlit panel is not quite black; previews look right and dots stay visible on dark pages.
    private static readonly Rgb s_dark = new(20, 12, 12);

    public Scene Scene(int width, IEnumerable<LedRow> rows) => new(
        Length.Mm(width),
        Length.Mm(Height),
        Length.Zero,
        new Paint.Off(s_dark),
        [.. rows.SelectMany(ItemsOf)]);

    // Dots carry no words; the empty outline beside them does, for the manifest and for readers who cannot see.
    private IEnumerable<SceneItem> ItemsOf(LedRow row) =>
    [
        new SceneItem.Modules(row.Dots, row.X, row.Y, 1, new Paint.On(Light), ""),
        new SceneItem.Text(Outline.Empty, new Paint.On(Light), row.Text, row.Dots.Height, TextRole.Imprint),
    ];
}
