using System.Collections.Immutable;
using ContentKit.Drawing.Geometry;
using ContentKit.Drawing.Scenes;

namespace ContentKit.Drawing.Svg;

/// <summary>A drawing read from SVG: outlines with colours by name, in the drawing's own units.</summary>
/// <param name="Title">What it shows, for alternative text.</param>
public sealed record Illustration(string Title, Box ViewBox, ImmutableArray<IllustrationItem> Items)
{
    /// <summary>Colour that the place of use decides: the audience's accent.</summary>
    public const string CurrentColour = "currentColor";

    /// <summary>Every colour used, <c>#RRGGBB</c> in capitals or <see cref="CurrentColour"/>, in ordinal order.</summary>
    public ImmutableArray<string> Colours =>
        [.. Items.SelectMany(item => new[] { item.Fill, item.Stroke }).OfType<string>().Distinct().Order(StringComparer.Ordinal)];

    /// <summary>The drawing as large as fits in a box, centred.</summary>
    /// <param name="paint">Gives the palette's paint for a colour of <see cref="Colours"/>.</param>
    public SceneItem.Group Place(Box box, Func<string, Paint> paint)
    {
        double scale = Math.Min(box.Width / ViewBox.Width, box.Height / ViewBox.Height);
        Transform place = Transform.Translate(-ViewBox.CentreX, -ViewBox.CentreY)
            .Then(Transform.Scale(scale)).Then(Transform.Translate(box.CentreX, box.CentreY));
        var items = ImmutableArray.CreateBuilder<SceneItem>();
        foreach (IllustrationItem item in Items)
        {
            Outline outline = item.Outline.Transformed(place);
            if (item.Fill is { } fill) items.Add(new SceneItem.Fill(outline, paint(fill)));
            if (item.Stroke is { } stroke) items.Add(new SceneItem.Stroke(outline, paint(stroke), item.StrokeWidth * scale, item.Round));
        }

        return new SceneItem.Group(Transform.Identity, items.ToImmutable());
    }
}
