using System.Collections.Immutable;
using System.Security;
using ContentKit.Core;
using ContentKit.Drawing.Geometry;
using ContentKit.Drawing.Scenes;
using ContentKit.Export.Png;

namespace ContentKit.Export.Svg;

/// <summary>
/// A scene as SVG 1.1 in real millimetres (pixels for pixel formats). Colours are sRGB, since SVG has no inks;
/// one-bit pieces are black on white.
/// </summary>
public sealed class SvgExporter : ISceneExporter
{
    public string Id => "svg";

    public bool TakesManyPages => false;

    public void Export(IReadOnlyList<Scene> pages, ExportSettings settings, Stream output)
    {
        Scene scene = RasterPage.Only(pages);
        output.Write(new Writer(settings).Write(scene).Written);
    }

    private sealed class Writer(ExportSettings settings)
    {
        private readonly AsciiBuffer _svg = new();
        private readonly Dictionary<string, int> _layers = new(StringComparer.Ordinal);

        public AsciiBuffer Write(Scene scene)
        {
            Box view = settings.IncludeBleed ? scene.BleedBox : scene.Trim;
            string unit = settings.Dpi == ExportSettings.PixelFormatDpi ? "" : "mm";
            string text = scene.PlainText.Length > 0 ? scene.PlainText.Replace('\n', ' ') : settings.Title;
            _svg.Text("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"").Number(view.Width).Text(unit)
                .Text("\" height=\"").Number(view.Height).Text(unit).Text("\" viewBox=\"");
            _svg.Number(view.X).Space().Number(view.Y).Space().Number(view.Width).Space().Number(view.Height);
            _svg.Text($"\" role=\"img\" aria-label=\"{Escape(text)}\">\n<title>{Escape(settings.Title)}</title>\n");
            if (settings.Mirrored) _svg.Text("<g transform=\"matrix(-1 0 0 1 ").Number(scene.Trim.Width).Text(" 0)\">\n");
            if (scene.Ground is { } ground) Fill(Outline.Rectangle(scene.BleedBox), ground, null);
            Write(scene.Items);
            if (settings.Mirrored) _svg.Text("</g>\n");
            return _svg.Text("</svg>\n");
        }

        private void Write(ImmutableArray<SceneItem> items)
        {
            foreach (SceneItem item in items) Write(item);
        }

        private void Write(SceneItem item)
        {
            switch (item)
            {
                case SceneItem.Group group:
                    _svg.Text("<g");
                    if (group.Layer is { } layer) _svg.Text($" id=\"{Escape(Identifier(layer))}\" data-layer=\"{Escape(layer)}\"");
                    if (!group.Transform.IsIdentity) Transform(group.Transform);
                    _svg.Text(">\n");
                    Write(group.Items);
                    _svg.Text("</g>\n");
                    break;
                case SceneItem.Fill fill:
                    Fill(fill.Outline, fill.Paint, null);
                    break;
                case SceneItem.Text text:
                    Fill(text.Outline, text.Paint, text.Plain);
                    break;
                case SceneItem.Stroke stroke:
                    _svg.Text("<path fill=\"none\" stroke=\"").Text(Colour(stroke.Paint)).Text("\" stroke-width=\"").Number(stroke.WidthMm);
                    _svg.Text(stroke.Round ? "\" stroke-linecap=\"round\" stroke-linejoin=\"round\"" : "\"");
                    if (stroke.Paint is Paint.Spot spot) _svg.Text($" data-plate=\"{Escape(spot.Name)}\"");
                    _svg.Text(" d=\"").Path(stroke.Outline).Text("\"/>\n");
                    break;
                case SceneItem.Modules modules:
                    _svg.Text("<path fill=\"").Text(Colour(modules.Paint)).Text("\"");
                    Transform(new Transform(modules.ModuleMm, 0, 0, modules.ModuleMm, modules.X, modules.Y));
                    _svg.Text(" d=\"").Path(modules.Matrix).Text("\"/>\n");
                    break;
                case SceneItem.Picture picture:
                    _svg.Text("<image x=\"").Number(picture.Box.X).Text("\" y=\"").Number(picture.Box.Y)
                        .Text("\" width=\"").Number(picture.Box.Width).Text("\" height=\"").Number(picture.Box.Height)
                        .Text($"\" preserveAspectRatio=\"none\" aria-label=\"{Escape(picture.Alt)}\" href=\"data:image/png;base64,")
                        .Text(Convert.ToBase64String(PngPicture.Encode(picture.Image))).Text("\"/>\n");
                    break;
                default:
                    throw new InvalidOperationException($"scene item {item.GetType().Name} has no SVG form");
            }
        }

        private void Fill(Outline outline, Paint paint, string? text)
        {
            if (outline.IsEmpty) return;
            _svg.Text("<path fill=\"").Text(Colour(paint)).Text("\"");
            if (text is not null) _svg.Text($" aria-label=\"{Escape(text)}\"");
            _svg.Text(" d=\"").Path(outline).Text("\"/>\n");
        }

        private void Transform(Transform map) => _svg.Text(" transform=\"matrix(").Factor(map.A).Space().Factor(map.B).Space()
            .Factor(map.C).Space().Factor(map.D).Space().Number(map.E).Space().Number(map.F).Text(")\"");

        private string Colour(Paint paint) => paint switch
        {
            Paint.Process process => process.Rgb.ToString(),
            Paint.Spot spot => spot.Rgb.ToString(),
            Paint.On on => settings.Colour == ExportColour.Rgb ? on.Rgb.ToString() : "#000000",
            Paint.Off off => settings.Colour == ExportColour.Rgb ? off.Rgb.ToString() : "#FFFFFF",
            _ => throw new InvalidOperationException($"paint {paint.GetType().Name} has no SVG form"),
        };

        // An id may stand only once in a document, a layer may be drawn in several places.
        private string Identifier(string layer)
        {
            int seen = _layers[layer] = _layers.GetValueOrDefault(layer) + 1;
            return seen == 1 ? layer : FormattableString.Invariant($"{layer}-{seen}");
        }

        private static string Escape(string text) => SecurityElement.Escape(text) ?? "";
    }
}
