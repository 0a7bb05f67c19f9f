using ContentKit.Drawing.Geometry;

namespace ContentKit.Export.Pdf;

/// <summary>
/// Fills the parts of an outline, the glyphs of a line, each in its own units: whole numbers for most of a font's points, the
/// same at every size and place, so that they deflate to half of what points on the page take. A part that stands
/// often in the file is a form, written once.
/// </summary>
internal sealed class PartWriter(AsciiBuffer content, PdfShapes shapes)
{
    public void Fill(ReadOnlySpan<OutlinePart> parts, Transform map)
    {
        Transform? frame = null;
        foreach (OutlinePart part in parts)
        {
            Transform place = Transform.Scale(1 / ShapePaths.Steps).Then(part.Place).Then(map);
            frame = frame is { } open && IsMoved(open, place) ? Move(open, place) : Open(frame is not null, place);
            shapes.Fill(part.Shape, content);
        }

        content.Text("Q\n");
    }

    private static bool IsMoved(Transform from, Transform to)
    {
        double tolerance = 1e-6 * from.MeanScale;
        return Math.Abs(from.A - to.A) <= tolerance && Math.Abs(from.B - to.B) <= tolerance
            && Math.Abs(from.C - to.C) <= tolerance && Math.Abs(from.D - to.D) <= tolerance;
    }

    private Transform Open(bool close, Transform place)
    {
        if (close) content.Text("Q\n");
        content.Text("q ").Factor(place.A).Space().Factor(place.B).Space().Factor(place.C).Space().Factor(place.D)
            .Space().Number(place.E).Space().Number(place.F).Text(" cm\n");
        return place;
    }

    private Transform Move(Transform from, Transform to)
    {
        // Rounded here, so that what the reader adds up stays where the last part really stands.
        Point step = from.Inverse().Apply(new Point(to.E, to.F));
        double x = Math.Round(step.X, 2), y = Math.Round(step.Y, 2);
        content.Text("1 0 0 1 ").Number(x).Space().Number(y).Text(" cm\n");
        return Transform.Translate(x, y).Then(from);
    }
}
