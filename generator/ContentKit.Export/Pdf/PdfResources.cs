using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ContentKit.Core;
using ContentKit.Drawing.Geometry;
using ContentKit.Drawing.Scenes;
using ContentKit.Core.Compression;

namespace ContentKit.Export.Pdf;

/// <summary>What page content refers to by name: plates, overprint states, layers, pictures. One set for the whole file.</summary>
internal sealed class PdfResources(PdfFile file, ExportColour colour, PdfShapes shapes)
{
    // Forms name the resources they use, and all share these, written last.
    private readonly int _object = file.Reserve();

    public const string Overprint = "GsOver";
    public const string Knockout = "GsKnock";
    private const string Registration = "CsAll";

    private readonly List<(string Name, string Resource, int Object)> _plates = [];
    private readonly List<(string Name, string Resource, int Object)> _layers = [];
    private readonly List<(PixelImage Image, string Resource, int Object)> _pictures = [];
    private readonly List<(ImmutableArray<SceneItem> Items, string Resource, int Object)> _forms = [];
    private int _registration;

    public PdfShapes Shapes => shapes;

    /// <summary>The layers' objects in order of first use.</summary>
    public IEnumerable<int> LayerObjects => _layers.Select(layer => layer.Object);

    public string ColourSpace(Paint.Spot spot)
    {
        int known = _plates.FindIndex(plate => plate.Name == spot.Name);
        if (known >= 0) return _plates[known].Resource;

        string resource = string.Create(CultureInfo.InvariantCulture, $"Cs{_plates.Count + 1}");
        string body = colour == ExportColour.Rgb
            ? Separation(spot.Name, "/DeviceRGB", "1 1 1", PdfText.Numbers(spot.Rgb.R / 255.0, spot.Rgb.G / 255.0, spot.Rgb.B / 255.0))
            : Separation(spot.Name, "/DeviceCMYK", "0 0 0 0", Numbers(spot.Alternate));
        _plates.Add((spot.Name, resource, file.Add(body)));
        return resource;
    }

    /// <summary>The colour that prints on every plate, for marks.</summary>
    public string RegistrationSpace()
    {
        if (_registration == 0) _registration = file.Add(Separation("All", "/DeviceCMYK", "0 0 0 0", "1 1 1 1"));
        return Registration;
    }

    public string Layer(string name)
    {
        int known = _layers.FindIndex(layer => layer.Name == name);
        if (known >= 0) return _layers[known].Resource;

        string resource = string.Create(CultureInfo.InvariantCulture, $"Oc{_layers.Count + 1}");
        _layers.Add((name, resource, file.Add($"<< /Type /OCG /Name {PdfText.String(name)}{ProcessingStep(name)} >>")));
        return resource;
    }

    public string Picture(PixelImage image)
    {
        int known = _pictures.FindIndex(picture => ReferenceEquals(picture.Image, image));
        if (known >= 0) return _pictures[known].Resource;

        string resource = string.Create(CultureInfo.InvariantCulture, $"Im{_pictures.Count + 1}");
        bool inks = colour != ExportColour.Rgb;
        string entries = string.Create(CultureInfo.InvariantCulture,
            $"/Type /XObject /Subtype /Image /Width {image.Width} /Height {image.Height} /BitsPerComponent 8 /ColorSpace {(inks ? "/DeviceCMYK" : "/DeviceRGB")}");
        ReadOnlySpan<byte> pixels = inks ? InkSeparation.Separate(image.Rgb.Span) : image.Rgb.Span;
        int number = file.AddStream(entries, pixels, DeflateEffort.Rows(image.Width * (inks ? 4 : 3)));
        _pictures.Add((image, resource, number));
        return resource;
    }

    /// <summary>Items drawn once, to be placed several times.</summary>
    /// <param name="extent">Box around them, in the form's points.</param>
    /// <param name="paint">Writes their content; called only the first time.</param>
    public string Form(ImmutableArray<SceneItem> items, Box extent, Func<AsciiBuffer> paint)
    {
        int known = _forms.FindIndex(form => form.Items == items);
        if (known >= 0) return _forms[known].Resource;

        AsciiBuffer content = paint();
        string resource = string.Create(CultureInfo.InvariantCulture, $"Fm{_forms.Count + 1}");
        string entries = string.Create(CultureInfo.InvariantCulture,
            $"/Type /XObject /Subtype /Form /BBox {PageBoxes.Array(extent)} /Resources {_object} 0 R");
        _forms.Add((items, resource, file.AddStream(entries, content.Written, DeflateEffort.Text)));
        return resource;
    }

    /// <returns>The dictionary's object number.</returns>
    public int Write()
    {
        var body = new StringBuilder("<< /ProcSet [/PDF /ImageC]");

        // OPM 1: a plate with no ink in it leaves what lies below alone, which is what black type over colour needs.
        body.Append($" /ExtGState << /{Overprint} << /Type /ExtGState /OP true /op true /OPM 1 >>");
        body.Append($" /{Knockout} << /Type /ExtGState /OP false /op false /OPM 0 >> >>");
        IEnumerable<(string Resource, int Object)> spaces = _plates.Select(plate => (plate.Resource, plate.Object));
        Append(body, "ColorSpace", _registration == 0 ? spaces : spaces.Append((Registration, _registration)));
        Append(body, "Properties", _layers.Select(layer => (layer.Resource, layer.Object)));
        Append(body, "XObject", _pictures.Select(picture => (picture.Resource, picture.Object)).Concat(_forms.Select(form => (form.Resource, form.Object))).Concat(shapes.Forms));
        file.Put(_object, body.Append(" >>").ToString());
        return _object;
    }

    private static void Append(StringBuilder body, string category, IEnumerable<(string Resource, int Object)> entries)
    {
        string list = string.Concat(entries.Select(entry =>
            string.Create(CultureInfo.InvariantCulture, $"/{entry.Resource} {entry.Object} 0 R ")));
        if (list.Length > 0) body.Append($" /{category} << {list}>>");
    }

    private static string Separation(string name, string alternate, string none, string full) =>
        $"[/Separation {PdfText.Name(name)} {alternate} << /FunctionType 2 /Domain [0 1] /C0 [{none}] /C1 [{full}] /N 1 >>]";

    private static string Numbers(Cmyk cmyk) => PdfText.Numbers(cmyk.C, cmyk.M, cmyk.Y, cmyk.K);

    // [S] ISO 19593-1: cutting tables find their lines by these names on the layer, whatever the plate is called.
    private static string ProcessingStep(string layer) => layer switch
    {
        "CutContour" => " /GTS_Metadata << /GTS_ProcStepsGroup /Structural /GTS_ProcStepsType /Cutting >>",
        "Perforating" => " /GTS_Metadata << /GTS_ProcStepsGroup /Structural /GTS_ProcStepsType /Perforating >>",
        "Folding" => " /GTS_Metadata << /GTS_ProcStepsGroup /Structural /GTS_ProcStepsType /Folding >>",
        _ => "",
    };
}
