using System.Globalization;
using System.Text;
using ContentKit.Drawing.Geometry;
using ContentKit.Drawing.Scenes;
using ContentKit.Core.Compression;

namespace ContentKit.Export.Pdf;

/// <summary>
/// Scenes as PDF 1.6: vector outlines, no fonts, CMYK and spot plates (or sRGB for screens), the boxes a print shop
/// places by. Media = crop ⊇ bleed ⊇ trim.
/// </summary>
public sealed class PdfExporter : ISceneExporter
{
    internal const string Producer = "ContentKit";

    private readonly ShapePaths _paths = new();

    public string Id => "pdf";

    public bool TakesManyPages => true;

    public void Export(IReadOnlyList<Scene> pages, ExportSettings settings, Stream output)
    {
        if (pages.Count == 0) throw new ArgumentException("a PDF needs at least one page", nameof(pages));

        using var file = new PdfFile(output);
        var resources = new PdfResources(file, settings.Colour, new PdfShapes(file, pages, _paths));
        int catalog = file.Reserve(), information = file.Reserve(), tree = file.Reserve();
        RepeatedGroups repeats = RepeatedGroups.In(pages);
        int denominator = PdfScale.Denominator(pages, settings);
        List<(PageBoxes Boxes, int Content)> written = [];
        foreach (Scene page in pages)
        {
            PageBoxes boxes = PageBoxes.For(page, settings, denominator);
            ReadOnlySpan<byte> content = Content(page, boxes, settings, resources, repeats).Written;
            written.Add((boxes, file.AddStream("", content, DeflateEffort.Text)));
        }

        int resourceObject = resources.Write();
        List<int> pageObjects = [.. written.Select(page => file.Add(Page(tree, page.Boxes, page.Content, resourceObject)))];
        file.Put(tree, string.Create(CultureInfo.InvariantCulture, $"<< /Type /Pages /Count {pages.Count} /Kids [{References(pageObjects)}] >>"));

        string id = file.Fingerprint(settings.Title);
        string plainText = string.Join('\n', pages.Select(page => page.PlainText));
        int metadata = file.AddPlainStream("/Type /Metadata /Subtype /XML", Encoding.UTF8.GetBytes(XmpPacket.Write(settings, id, plainText)));
        string date = PdfText.Date(settings.Date);
        file.Put(information,
            $"<< /Title {PdfText.String(settings.Title)} /Creator ({Producer}) /Producer ({Producer}) /CreationDate {date} /ModDate {date} /Trapped /False >>");
        file.Put(catalog, Catalog(tree, metadata, settings, [.. resources.LayerObjects]));
        file.Finish(catalog, information, id);
    }

    private static AsciiBuffer Content(Scene page, PageBoxes boxes, ExportSettings settings, PdfResources resources, RepeatedGroups repeats)
    {
        var content = new AsciiBuffer(decimals: 2);
        Box bleed = boxes.Bleed;

        // Artwork ends at the bleed's edge, whatever a design draws beyond it: the marks' area stays clean.
        content.Text("q ").Number(bleed.X).Space().Number(bleed.Y).Space().Number(bleed.Width).Space().Number(bleed.Height).Text(" re W n\n");

        // SVG's limit for mitred joins, which the rasteriser keeps too; PDF's own default is 10.
        content.Text("4 M\n");
        new ScenePainter(content, resources, repeats, settings.Colour, boxes.Denominator).Paint(page, boxes.ToPoints);
        content.Text("Q\n");
        if (!settings.Marks) return content;

        // Fold marks are part of the marks, though only the design knows where the folds are.
        new ScenePainter(content, resources, repeats, settings.Colour, boxes.Denominator).Paint([.. page.Items.Where(IsFoldMark)], boxes.ToPoints);

        var marks = new PrinterMarks(content, resources, settings.Colour);
        marks.Crop(boxes);
        if (settings.ColourBar && settings.Colour == ExportColour.Cmyk) marks.ColourBar(boxes);
        return content;
    }

    private static bool IsFoldMark(SceneItem item) => item is SceneItem.Stroke { Paint: Paint.Spot { Name: "Folding" } };

    private static string Page(int tree, PageBoxes boxes, int content, int resources) => string.Create(CultureInfo.InvariantCulture,
        $"<< /Type /Page /Parent {tree} 0 R /MediaBox {PageBoxes.Array(boxes.Media)} /CropBox {PageBoxes.Array(boxes.Media)} /BleedBox {PageBoxes.Array(boxes.Bleed)} /TrimBox {PageBoxes.Array(boxes.Trim)} /Resources {resources} 0 R /Contents {content} 0 R >>");

    private static string Catalog(int tree, int metadata, ExportSettings settings, List<int> layers)
    {
        var body = new StringBuilder();
        body.Append(CultureInfo.InvariantCulture, $"<< /Type /Catalog /Pages {tree} 0 R /Metadata {metadata} 0 R /Lang (zh-CN)");
        body.Append(" /ViewerPreferences << /DisplayDocTitle true >>");
        if (settings.Colour != ExportColour.Rgb) body.Append($" /OutputIntents [{OutputCondition.Dictionary}]");
        if (layers.Count > 0)
            body.Append($" /OCProperties << /OCGs [{References(layers)}] /D << /Name (Layers) /Order [{References(layers)}] /ON [{References(layers)}] >> >>");
        return body.Append(" >>").ToString();
    }

    private static string References(IEnumerable<int> objects) =>
        string.Join(' ', objects.Select(number => string.Create(CultureInfo.InvariantCulture, $"{number} 0 R")));
}
