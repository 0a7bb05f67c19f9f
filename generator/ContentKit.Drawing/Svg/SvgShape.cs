using System.Collections.Immutable;
using System.Xml;
using ContentKit.Drawing.Geometry;
using ContentKit.Drawing.Raster;

namespace ContentKit.Drawing.Svg;

/// <summary>Reads one shape element into an outline with its colours.</summary>
internal static class SvgShape
{
    // Strokes whose caps and joins differ, or whose width does with direction, become fills; flattened this much finer than
    // a unit, they show no corners.
    private const double FineScale = 32;

    internal static bool IsShape(string element) =>
        element is "path" or "rect" or "circle" or "ellipse" or "line" or "polygon" or "polyline";

    internal static void Read(
        XmlReader reader, SvgStyle style, Transform transform, ImmutableArray<IllustrationItem>.Builder items, SvgReport report)
    {
        string element = reader.LocalName;
        var geometry = new SvgGeometry(element);
        foreach (SvgAttribute attribute in SvgAttribute.All(reader))
        {
            if (attribute.Name == "transform") transform = SvgTransform.Read(attribute, report).Then(transform);
            else if (!geometry.TryRead(attribute, report) && attribute.Name != "id" && !style.TryRead(attribute, report))
                report.Unknown(attribute, element);
        }

        Outline outline = geometry.Outline;
        if (outline.IsEmpty) return;
        // A line has no inside.
        string? fill = element == "line" ? null : style.Fill;
        string? stroke = style.StrokeWidth > 0 ? style.Stroke : null;
        bool round = IsClosed(outline) || HasJoins(outline) ? style.RoundJoin : style.RoundCap;
        Outline placed = outline.Transformed(transform);
        if (stroke is not null && (!transform.IsSimilarity || style.RoundCap != style.RoundJoin && !HasOneKind(outline)))
        {
            if (fill is not null) items.Add(new IllustrationItem(placed, fill, null, 0, false));
            Outline area = StrokeOutliner.Expand(outline, transform.Then(Transform.Scale(FineScale)), style.StrokeWidth, style.RoundCap, style.RoundJoin);
            items.Add(new IllustrationItem(area.Transformed(Transform.Scale(1 / FineScale)), stroke, null, 0, false));
        }
        else if (fill is not null || stroke is not null)
            items.Add(new IllustrationItem(placed, fill, stroke, style.StrokeWidth * transform.MeanScale, round));
    }

    // Only joins, or only caps: then the other setting does not show.
    private static bool HasOneKind(Outline outline) => IsClosed(outline) || !HasJoins(outline);

    private static bool IsClosed(Outline outline)
    {
        int moves = 0, closes = 0;
        foreach (PathVerb verb in outline.Verbs)
        {
            if (verb is PathVerb.Move) moves++;
            else if (verb is PathVerb.Close) closes++;
        }

        return moves == closes;
    }

    private static bool HasJoins(Outline outline)
    {
        int pieces = 0;
        foreach (PathVerb verb in outline.Verbs)
        {
            if (verb is PathVerb.Move or PathVerb.Close) pieces = 0;
            // A curve is flattened into many pieces, whose joins are too blunt to tell a mitre from an arc.
            else if (++pieces > 1) return true;
        }

        return false;
    }
}
