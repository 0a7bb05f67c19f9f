using System.Collections.Immutable;
using ContentKit.Core;
using ContentKit.Drawing.Geometry;
using ContentKit.Drawing.Scenes;

namespace ContentKit.Export.Pdf;

/// <summary>Crop marks and colour bar, drawn in page space outside the bleed.</summary>
internal sealed class PrinterMarks(AsciiBuffer content, PdfResources resources, ExportColour colour)
{
    private const double PointsPerMm = 72 / 25.4;

    // [S] specs Print: 6 mm long, 0.25 pt, on every plate, outside the bleed.
    private const double WidthPt = 0.25;
    private const double LengthPt = PageBoxes.MarkLengthMm * PointsPerMm;

    // [C] 5 mm patches are what a hand-held densitometer's opening needs.
    private const double PatchPt = 5 * PointsPerMm;

    private static readonly ImmutableArray<Cmyk> Patches =
    [
        Cmyk.Percent(100, 0, 0, 0), Cmyk.Percent(0, 100, 0, 0), Cmyk.Percent(0, 0, 100, 0), Cmyk.Percent(0, 0, 0, 100),
        Cmyk.Percent(0, 100, 100, 0), Cmyk.Percent(100, 0, 100, 0), Cmyk.Percent(100, 100, 0, 0),
        Cmyk.Percent(50, 0, 0, 0), Cmyk.Percent(0, 50, 0, 0), Cmyk.Percent(0, 0, 50, 0), Cmyk.Percent(0, 0, 0, 50),

        // Grey balance: this mix looks neutral, like the K50 beside it, when the press is right [S] ISO 12647-2.
        Cmyk.Percent(50, 40, 40, 0),
    ];

    public void Crop(PageBoxes boxes)
    {
        content.Text(colour == ExportColour.Rgb ? "0 0 0 RG" : PdfPalette.Spot(resources.RegistrationSpace(), stroke: true));
        content.Text("\n0 J ").Number(WidthPt).Text(" w\n");
        Box trim = boxes.Trim, bleed = boxes.Bleed;
        foreach (double y in (ReadOnlySpan<double>)[trim.Y, trim.Bottom])
        {
            Line(bleed.X - LengthPt, y, bleed.X, y);
            Line(bleed.Right, y, bleed.Right + LengthPt, y);
        }

        foreach (double x in (ReadOnlySpan<double>)[trim.X, trim.Right])
        {
            Line(x, bleed.Y - LengthPt, x, bleed.Y);
            Line(x, bleed.Bottom, x, bleed.Bottom + LengthPt);
        }

        content.Text("S\n");
    }

    /// <summary>Below the piece, between the corner marks; as many patches as there is room for.</summary>
    public void ColourBar(PageBoxes boxes)
    {
        double room = boxes.Trim.Width - 2 * PointsPerMm;
        int count = Math.Clamp((int)(room / PatchPt), 0, Patches.Length);
        double x = boxes.Trim.CentreX - count * PatchPt / 2;
        double y = boxes.Bleed.Y - PatchPt - 0.5 * PointsPerMm;
        for (int i = 0; i < count; i++)
        {
            Cmyk patch = Patches[i];
            content.Text(PdfPalette.Operator(new Paint.Process("patch", patch, default), ExportColour.Cmyk, stroke: false, resources)).Space();
            content.Number(x + i * PatchPt).Space().Number(y).Space().Number(PatchPt).Space().Number(PatchPt).Text(" re f\n");
        }
    }

    private void Line(double x1, double y1, double x2, double y2) =>
        content.Number(x1).Space().Number(y1).Text(" m ").Number(x2).Space().Number(y2).Text(" l\n");
}
