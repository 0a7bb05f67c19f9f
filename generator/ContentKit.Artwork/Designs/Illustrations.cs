using System.Collections.Concurrent;
using System.Collections.Immutable;
using ContentKit.Artwork.Themes;
using ContentKit.Drawing.Geometry;
using ContentKit.Drawing.Scenes;
using ContentKit.Drawing.Svg;

namespace ContentKit.Artwork.Designs;

/// <summary>The drawings of theme and input in the palette's paints. Safe to use from several threads.</summary>
public sealed class Illustrations(IllustrationIndex index, Palette palette)
{
    // Drawings are placed by scaling one copy per accent, so a thousand pieces share its outlines.
    private readonly ConcurrentDictionary<(string Id, string Accent), Drawing?> _drawn = new();

    /// <summary>The drawing with <c>currentColor</c> in the accent; null when there is none of that id.</summary>
    public Drawing? Draw(string id, Paint.Process accent) => _drawn.GetOrAdd((id, accent.Name), _ =>
    {
        if (index.Find(id) is not { } illustration) return null;
        ImmutableSortedDictionary<string, Paint.Process> byColour = palette.ByRgb;
        Box box = new(0, 0, illustration.ViewBox.Width, illustration.ViewBox.Height);
        SceneItem.Group group = illustration.Place(box, colour => colour == Illustration.CurrentColour ? accent : byColour[colour]);
        return new Drawing(box.Width, box.Height, group.Items);
    });
}
