using Civic.Print.Layout;
using ContentKit.Artwork.Designs;
using ContentKit.Drawing.Geometry;
using ContentKit.Drawing.Scenes;

namespace Civic.Print.Blocks;

/// <summary>The drawing before its disc, standing on an edge.</summary>
internal static class Figure
{
    /// <summary>Height of the disc above the edge it stands on, as a share of its diameter.</summary>
    public const double Rise = 0.84;

    private const double RingShare = 1.32;

    // Drawings end a little above their frame's bottom, busts with rounded corners: so much of the frame goes behind the edge.
    private const double SunkShare = 0.045;

    /// <summary>The drawing in a square of the given side; a shield when the message has none.</summary>
    public static Block Drawing(Sheet sheet, double side)
    {
        Drawing? drawing = sheet.Message.Illustration is { } id ? sheet.Tools.Illustrations.Draw(id, sheet.Accent.Pure) : null;
        if (drawing is null) return Shapes.Shield(side, sheet.Accent.Deep, sheet.Accent.Ground, sheet.Paper);
        double scale = side / Math.Max(drawing.Width, drawing.Height);
        Block block = new Block(drawing.Width, drawing.Height, drawing.Items).Scaled(scale);
        return new Block(side, side, [.. block.At((side - block.Width) / 2, side - block.Height)]);
    }

    /// <summary>Draws disc and drawing so that both are cut by the edge at <paramref name="horizonY"/>; paint what lies below afterwards.</summary>
    /// <param name="diameter">Of the disc; the drawing takes a good three quarters of it.</param>
    /// <param name="field">Where the ring around the disc may show; null for no ring.</param>
    public static void Stand(
        Sheet sheet, double centreX, double horizonY, double diameter, Paint disc, Paint? ring = null, Box? field = null, double drawingShare = 0.8)
    {
        double radius = diameter / 2;
        double centreY = horizonY - diameter * Rise + radius;
        if (ring is not null && field is { } within)
            sheet.Fill(Shapes.DiscWithin(centreX, centreY, radius * RingShare, within with { Height = horizonY - within.Y }), ring);
        sheet.Fill(Shapes.Sun(centreX, centreY, radius, horizonY), disc);
        double side = diameter * drawingShare;
        sheet.Place(Drawing(sheet, side), centreX - side / 2, horizonY - side * (1 - SunkShare));
    }
}
