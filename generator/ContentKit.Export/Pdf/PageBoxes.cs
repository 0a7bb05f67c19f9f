using ContentKit.Core;
using ContentKit.Drawing.Geometry;
using ContentKit.Drawing.Scenes;

namespace ContentKit.Export.Pdf;

/// <summary>
/// Where a scene stands on its PDF page, in points, y up: media ⊇ bleed ⊇ trim, and the map from scene millimetres.
/// </summary>
internal sealed record PageBoxes(int Denominator, Box Media, Box Bleed, Box Trim, Transform ToPoints)
{
    // [S] specs Print: marks are 6 mm long and start at the bleed's edge; 1 mm of air keeps them off the page's edge.
    public const double MarkLengthMm = 6;
    private const double MarkAreaMm = MarkLengthMm + 1;
    private const double PointsPerMm = 72 / 25.4;

    /// <param name="denominator">Of the whole file's scale, see <see cref="PdfScale"/>.</param>
    public static PageBoxes For(Scene scene, ExportSettings settings, int denominator)
    {
        double bleedMm = BleedMm(scene, settings);
        double marginMm = bleedMm + (settings.Marks ? MarkAreaMm * denominator : 0);
        double scale = PointsPerMm / denominator;
        Box paper = scene.Trim.Inset(-marginMm);

        // Page space starts at the paper's bottom left and points up.
        Transform toPoints = settings.Mirrored
            ? new Transform(-scale, 0, 0, -scale, paper.Right * scale, paper.Bottom * scale)
            : new Transform(scale, 0, 0, -scale, -paper.X * scale, paper.Bottom * scale);
        return new PageBoxes(denominator, Map(paper), Map(scene.Trim.Inset(-bleedMm)), Map(scene.Trim), toPoints);

        Box Map(Box box) => new((box.X - paper.X) * scale, (paper.Bottom - box.Bottom) * scale, box.Width * scale, box.Height * scale);
    }

    /// <summary>A vendor may take less bleed than the artwork has, never more.</summary>
    public static double BleedMm(Scene scene, ExportSettings settings) =>
        Math.Min(scene.Bleed.Millimetres, settings.BleedMm ?? double.MaxValue);

    public static Length PaperSide(Length trim, Scene scene, ExportSettings settings) =>
        trim + Length.Mm(2 * (BleedMm(scene, settings) + (settings.Marks ? MarkAreaMm : 0)));

    public static string Array(Box box) => "[" + PdfText.Numbers(box.X, box.Y, box.Right, box.Bottom) + "]";
}
