using System.Collections.Immutable;
using ContentKit.Core;
using ContentKit.Drawing.Geometry;
using ContentKit.Drawing.Scenes;

namespace Civic.Print.Documents.Parts;

/// <summary>Lines for the finishing shop: on their own plate, never artwork.</summary>
internal static class TechnicalLines
{
    // [S] specs Print: a tear-off line is the spot colour Perforating. Offices print letters themselves: there its alternate
    // is what shows, so it is a mid grey and not the magenta of a press shop.
    private static readonly Paint.Spot s_perforating = new("Perforating", Cmyk.Percent(0, 0, 0, 60), new Rgb(0x80, 0x82, 0x85));

    // ISO 19593-1 calls the processing step Folding.
    private static readonly Paint.Spot s_folding = new("Folding", Cmyk.Percent(100, 0, 0, 0), new Rgb(0x00, 0xA0, 0xE3));

    private const double DashMm = 2, GapMm = 1.4, WidthMm = 0.3, FoldMarkMm = 5;

    /// <summary>A tear-off line from edge to edge.</summary>
    public static ImmutableArray<SceneItem> TearOff(double x, double y, double length)
    {
        // Whole dashes at both ends, whatever the length.
        int count = Math.Max(1, (int)Math.Round((length + GapMm) / (DashMm + GapMm)));
        double pitch = count == 1 ? 0 : (length - DashMm) / (count - 1);
        var path = new OutlineBuilder();
        for (int i = 0; i < count; i++) path.MoveTo(x + i * pitch, y).LineTo(x + i * pitch + DashMm, y);
        return [new SceneItem.Stroke(path.Build(), s_perforating, WidthMm)];
    }

    /// <summary>Dashed ticks above and below the sheet where a vertical fold comes, outside trim and bleed.</summary>
    public static ImmutableArray<SceneItem> FoldMarks(double x, Box bleed)
    {
        var path = new OutlineBuilder();
        foreach ((double from, double direction) in ((double, double)[])[(bleed.Y, -1), (bleed.Bottom, 1)])
            for (double at = 0.5; at < FoldMarkMm; at += 1.5)
                path.MoveTo(x, from + direction * at).LineTo(x, from + direction * (at + 1));
        return [new SceneItem.Stroke(path.Build(), s_folding, 0.25)];
    }
}
