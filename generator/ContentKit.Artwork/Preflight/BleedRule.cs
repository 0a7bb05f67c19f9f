using System.Collections.Immutable;
using ContentKit.Core;
using ContentKit.Drawing.Geometry;
using ContentKit.Drawing.Scenes;

namespace ContentKit.Artwork.Preflight;

/// <summary>
/// The page has the format's bleed, and what touches the trim runs on to the bleed's edge: paper is cut to within a
/// millimetre, and a ground that ends at the trim shows a white hair [S] GWG 2022, specs Print: 3 mm.
/// </summary>
internal sealed class BleedRule : IPreflightRule
{
    // A straight edge this near to the trim was meant to end there.
    private const double NearTrimMm = 0.5;

    // Shorter straight pieces belong to letters and drawings that happen to cross the trim.
    private const double ShortestEdgeMm = 2;

    private const double Tolerance = 0.01;

    public PreflightCheck? Check(PreflightSubject subject)
    {
        double wanted = subject.Format.Bleed.Millimetres;
        if (wanted <= 0) return null;

        var findings = ImmutableArray.CreateBuilder<Diagnostic>();
        double reached = double.MaxValue;
        for (int i = 0; i < subject.Pages.Length; i++)
        {
            Scene page = subject.Pages[i];
            double given = page.Bleed.Millimetres;
            double nearest = Math.Min(given, ShortOf(page));
            reached = Math.Min(reached, nearest);
            if (nearest >= wanted - Tolerance) continue;
            findings.Add(subject.Error(DiagnosticIds.BleedNotReached,
                $"第 {i + 1} 页的出血只有 {Numbers.Mm(Math.Max(0, nearest))}，要 {Numbers.Mm(wanted)}",
                $"page {i + 1} bleeds {Numbers.Mm(Math.Max(0, nearest))}, {Numbers.Mm(wanted)} are needed")
                .WithHint("把贴边的底色和图形画到出血框外缘", "draw grounds and shapes that touch the trim out to the bleed's edge"));
        }

        return new PreflightCheck(DiagnosticIds.BleedNotReached, new LocalText("出血", "bleed"),
            Numbers.Mm(Math.Max(0, reached)), "≥ " + Numbers.Mm(wanted), findings.ToImmutable());
    }

    /// <summary>How far outside the trim the shortest-reaching edge lies that was meant to bleed; large when all do.</summary>
    private static double ShortOf(Scene page)
    {
        double least = double.MaxValue;
        foreach (PlacedItem placed in PreflightSubject.Items(page))
        {
            if (!placed.IsArtwork || IsBare(placed.Paint)) continue;
            Outline? outline = placed.Item switch
            {
                SceneItem.Fill fill => fill.Outline.Transformed(placed.ToPage),
                SceneItem.Picture picture => Outline.Rectangle(picture.Box).Transformed(placed.ToPage),
                _ => null,
            };
            if (outline is null || page.Trim.Inset(NearTrimMm).Contains(outline.Bounds)) continue;
            foreach ((Point from, Point to) in StraightEdges(outline))
                least = Math.Min(least, Reach(from, to, page));
        }

        return least;
    }

    /// <summary>Distance outside the trim of an edge that runs along one of its sides; large for all other edges.</summary>
    private static double Reach(Point from, Point to, Scene page)
    {
        Box trim = page.Trim;
        bool upright = Math.Abs(from.X - to.X) < Tolerance && Math.Abs(from.Y - to.Y) >= ShortestEdgeMm;
        bool level = Math.Abs(from.Y - to.Y) < Tolerance && Math.Abs(from.X - to.X) >= ShortestEdgeMm;

        // Only edges that lie beside the sheet count, not ones that pass it by above or below.
        if (upright && Math.Max(from.Y, to.Y) > trim.Y && Math.Min(from.Y, to.Y) < trim.Bottom)
            return Math.Min(Near(trim.X - from.X), Near(from.X - trim.Right));
        if (level && Math.Max(from.X, to.X) > trim.X && Math.Min(from.X, to.X) < trim.Right)
            return Math.Min(Near(trim.Y - from.Y), Near(from.Y - trim.Bottom));
        return double.MaxValue;

        static double Near(double outside) => outside >= -NearTrimMm ? outside : double.MaxValue;
    }

    private static IEnumerable<(Point From, Point To)> StraightEdges(Outline outline)
    {
        List<(Point, Point)> edges = [];
        int next = 0;
        Point start = default, current = default;
        foreach (PathVerb verb in outline.Verbs)
        {
            switch (verb)
            {
                case PathVerb.Move:
                    start = current = outline.Points[next++];
                    break;
                case PathVerb.Line:
                    edges.Add((current, outline.Points[next]));
                    current = outline.Points[next++];
                    break;
                case PathVerb.Quad:
                    current = outline.Points[next + 1];
                    next += 2;
                    break;
                case PathVerb.Cubic:
                    current = outline.Points[next + 2];
                    next += 3;
                    break;
                default:
                    edges.Add((current, start));
                    current = start;
                    break;
            }
        }

        return edges;
    }

    private static bool IsBare(Paint? paint) => paint is Paint.Process { Cmyk.TotalInk: 0 } or Paint.Off;
}
