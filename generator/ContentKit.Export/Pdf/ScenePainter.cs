using System.Collections.Immutable;
using ContentKit.Core;
using ContentKit.Drawing.Geometry;
using ContentKit.Drawing.Scenes;

namespace ContentKit.Export.Pdf;

/// <summary>One walk over a scene, writing PDF painting operators. Decides nothing but the written form.</summary>
/// <param name="denominator">Of the page's scale: 1, or 10 for pages too long for a PDF.</param>
internal sealed class ScenePainter(AsciiBuffer content, PdfResources resources, RepeatedGroups repeats, ExportColour colour, int denominator)
{
    // [S] specs Print: black type below 12 pt overprints, so that a plate out of register leaves no white rim.
    private static readonly double OverprintBelowMm = Length.Pt(12).Millimetres;

    private string? _fillColour, _strokeColour, _graphicsState;
    private double _lineWidth = double.NaN;
    private bool? _roundLines;
    private string? _layer;

    public void Paint(Scene scene, Transform toPoints)
    {
        if (scene.Ground is { } ground)
            Fill(Outline.Rectangle(scene.BleedBox), ground, toPoints, overprint: ground is Paint.Spot);
        Paint(scene.Items, toPoints);
    }

    public void Paint(ImmutableArray<SceneItem> items, Transform map)
    {
        foreach (SceneItem item in items) Paint(item, map);
    }

    private void Paint(SceneItem item, Transform map)
    {
        switch (item)
        {
            case SceneItem.Group group when repeats.Contains(group):
                OnLayer(group.Layer, () => Place(group, map));
                break;
            case SceneItem.Group group:
                OnLayer(group.Layer, () => Paint(group.Items, group.Transform.Then(map)));
                break;
            case SceneItem.Fill fill:
                OnLayer(SpotLayer(fill.Paint), () => Fill(fill.Outline, fill.Paint, map, fill.Paint is Paint.Spot));
                break;
            case SceneItem.Stroke stroke:
                OnLayer(SpotLayer(stroke.Paint), () => Stroke(stroke, map));
                break;
            case SceneItem.Text text:
                bool overprint = text.Paint is Paint.Spot ||
                                 (PdfPalette.IsBlackOnly(text.Paint) && text.SizeMm * Enlargement(map) < OverprintBelowMm);
                OnLayer(SpotLayer(text.Paint), () => Fill(text.Outline, text.Paint, map, overprint));
                break;
            case SceneItem.Modules modules:
                Fill(Contours(modules), modules.Paint, map, modules.Paint is Paint.Spot);
                break;
            case SceneItem.Picture picture:
                Picture(picture, map);
                break;
            default:
                throw new InvalidOperationException($"scene item {item.GetType().Name} has no PDF form");
        }
    }

    // The size that counts is the printed one, also where the page is drawn 1:10.
    private double Enlargement(Transform map) => map.MeanScale * denominator * 25.4 / 72;

    /// <summary>A technical line outside any layer gets one named after its plate, so that a viewer can switch it off.</summary>
    private string? SpotLayer(Paint paint) => paint is Paint.Spot spot && _layer is null ? spot.Name : null;

    private void OnLayer(string? layer, Action paint)
    {
        if (layer is null)
        {
            paint();
            return;
        }

        string? outer = _layer;
        _layer = layer;
        content.Text($"/OC /{resources.Layer(layer)} BDC\n");
        paint();
        content.Text("EMC\n");
        _layer = outer;
    }

    private void Fill(Outline outline, Paint paint, Transform map, bool overprint)
    {
        if (outline.IsEmpty) return;
        GraphicsState(overprint);
        Set(ref _fillColour, PdfPalette.Operator(paint, colour, stroke: false, resources));
        if (outline.Parts.IsEmpty) PathWriter.Write(content, outline, map, "f");
        else new PartWriter(content, resources.Shapes).Fill(outline.Parts, map);
    }

    private void Stroke(SceneItem.Stroke stroke, Transform map)
    {
        if (stroke.Outline.IsEmpty) return;
        GraphicsState(stroke.Paint is Paint.Spot);
        Set(ref _strokeColour, PdfPalette.Operator(stroke.Paint, colour, stroke: true, resources));
        if (!map.IsSimilarity)
        {
            StrokeStretched(stroke, map);
            return;
        }

        double width = stroke.WidthMm * map.MeanScale;
        if (width != _lineWidth)
        {
            content.Number(width).Text(" w\n");
            _lineWidth = width;
        }

        if (stroke.Round != _roundLines)
        {
            content.Text(stroke.Round ? "1 J 1 j\n" : "0 J 0 j\n");
            _roundLines = stroke.Round;
        }

        PathWriter.Write(content, stroke.Outline, map, "S");
    }

    /// <summary>A map that stretches one way more than the other stretches the line's width with it, so the reader must do the mapping.</summary>
    private void StrokeStretched(SceneItem.Stroke stroke, Transform map)
    {
        content.Text("q ").Factor(map.A).Space().Factor(map.B).Space().Factor(map.C).Space().Factor(map.D)
            .Space().Number(map.E).Space().Number(map.F).Text(" cm ").Number(stroke.WidthMm).Text(stroke.Round ? " w 1 J 1 j\n" : " w 0 J 0 j\n");
        PathWriter.Write(content, stroke.Outline, Transform.Identity, "S");
        content.Text("Q\n");
    }

    /// <summary>Content drawn once elsewhere in the file, moved and turned to its place.</summary>
    private void Place(SceneItem.Group group, Transform map)
    {
        // A form has the page's scale, so that its numbers are as fine as the page's.
        Transform form = Transform.Scale(72 / 25.4 / denominator);
        Transform place = form.Inverse().Then(group.Transform).Then(map);
        string resource = resources.Form(group.Items, Outline.Rectangle(RepeatedGroups.Extent(group.Items)).Transformed(form).Bounds, () =>
        {
            var inner = new AsciiBuffer(decimals: 2);
            new ScenePainter(inner, resources, repeats, colour, denominator) { _layer = _layer }.Paint(group.Items, form);
            return inner;
        });
        content.Text("q ").Factor(place.A).Space().Factor(place.B).Space().Factor(place.C).Space().Factor(place.D)
            .Space().Number(place.E).Space().Number(place.F).Text($" cm /{resource} Do Q\n");
    }

    private void Picture(SceneItem.Picture picture, Transform map)
    {
        GraphicsState(overprint: false);

        // Image space is the unit square with y up; the first row of pixels lies at its top.
        Transform place = new Transform(picture.Box.Width, 0, 0, -picture.Box.Height, picture.Box.X, picture.Box.Bottom).Then(map);
        content.Text("q ").Number(place.A).Space().Number(place.B).Space().Number(place.C).Space()
            .Number(place.D).Space().Number(place.E).Space().Number(place.F).Text($" cm /{resources.Picture(picture.Image)} Do Q\n");
    }

    private void GraphicsState(bool overprint) =>
        Set(ref _graphicsState, overprint ? $"/{PdfResources.Overprint} gs" : $"/{PdfResources.Knockout} gs");

    private void Set(ref string? current, string wanted)
    {
        if (current == wanted) return;
        current = wanted;
        content.Text(wanted).Byte((byte)'\n');
    }

    private static Outline Contours(SceneItem.Modules modules)
    {
        var builder = new OutlineBuilder();
        foreach (List<(int X, int Y)> contour in ModuleContours.Trace(modules.Matrix))
        {
            builder.MoveTo(X(contour[0].X), Y(contour[0].Y));
            foreach ((int x, int y) in contour.Skip(1)) builder.LineTo(X(x), Y(y));
            builder.Close();
        }

        return builder.Build();

        double X(int column) => modules.X + column * modules.ModuleMm;
        double Y(int row) => modules.Y + row * modules.ModuleMm;
    }
}
