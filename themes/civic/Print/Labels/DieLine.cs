using Civic.Print.Layout;
using ContentKit.Drawing.Geometry;
using ContentKit.Drawing.Scenes;

namespace Civic.Print.Labels;

/// <summary>Lines for the finisher, each a spot colour of its own on its own layer (ISO 19593-1 names them so).</summary>
internal static class DieLine
{
    // 0.25 pt: seen on the plate, lost in the cut.
    private const double WidthMm = 0.09;

    /// <summary>The cut (option <c>cut</c>: rounded with <c>radius</c>, or round) along the trim.</summary>
    public static void Cut(Sheet sheet)
    {
        Outline? line = sheet.Format.Option("cut") switch
        {
            "rounded" => Outline.RoundedRectangle(sheet.Trim, sheet.Format.Number("radius", 4)),
            "round" => Outline.Circle(sheet.Trim.CentreX, sheet.Trim.CentreY, sheet.Shorter / 2),
            _ => null,
        };
        if (line is null) return;
        sheet.Add(new SceneItem.Group(Transform.Identity, [new SceneItem.Stroke(line, Plates.CutContour, WidthMm)], Plates.CutContour.Name));
    }

    /// <summary>A tear-off line from edge to edge.</summary>
    public static void Tear(Sheet sheet, double x)
    {
        Outline line = new OutlineBuilder().MoveTo(x, sheet.Bleed.Y).LineTo(x, sheet.Bleed.Bottom).Build();
        sheet.Add(new SceneItem.Group(Transform.Identity, [new SceneItem.Stroke(line, Plates.Perforating, WidthMm)], Plates.Perforating.Name));
    }
}
