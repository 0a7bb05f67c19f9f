using System.Collections.Immutable;
using Civic.Print.Layout;
using ContentKit.Drawing.Geometry;
using ContentKit.Drawing.Scenes;

namespace Civic.Print.Documents.Parts;

/// <summary>Lines for the finishing shop: on their own plate, never artwork.</summary>
internal static class TechnicalLines
{
    private const double DashMm = 2, GapMm = 1.4, WidthMm = 0.3, FoldMarkMm = 5;

    /// <summary>A tear-off line from edge to edge.</summary>
    public static ImmutableArray<SceneItem> TearOff(double x, double y, double length)
    {
        // Whole dashes at both ends, whatever the length.
        int count = Math.Max(1, (int)Math.Round((length + GapMm) / (DashMm + GapMm)));
        double pitch = count == 1 ? 0 : (length - DashMm) / (count - 1);
        var path = new OutlineBuilder();
        for (int i = 0; i < count; i++) path.MoveTo(x + i * pitch, y).LineTo(x + i * pitch + DashMm, y);
        return [new SceneItem.Stroke(path.Build(), Plates.Perforating, WidthMm)];
    }

    /// <summary>Dashed ticks above and below the sheet where a vertical fold comes, outside trim and bleed.</summary>
    public static ImmutableArray<SceneItem> FoldMarks(double x, Box bleed)
    {
        var path = new OutlineBuilder();
        foreach ((double from, double direction) in ((double, double)[])[(bleed.Y, -1), (bleed.Bottom, 1)])
            for (double at = 0.5; at < FoldMarkMm; at += 1.5)
                path.MoveTo(x, from + direction * at).LineTo(x, from + direction * (at + 1));
        return [new SceneItem.Stroke(path.Build(), Plates.Folding, 0.25)];
    }
}
