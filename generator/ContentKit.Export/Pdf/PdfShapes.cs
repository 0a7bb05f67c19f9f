using System.Collections.Immutable;
using System.Globalization;
using ContentKit.Core.Compression;
using ContentKit.Drawing.Geometry;
using ContentKit.Drawing.Scenes;

namespace ContentKit.Export.Pdf;

/// <summary>
/// The shapes that a file's texts are put together from. One that stands often becomes a form, written once and filled in
/// whatever colour then holds; the others stand in the page's content.
/// </summary>
internal sealed class PdfShapes
{
    // [M] What a form costs beside its path: dictionary, object, table entry, name among the resources.
    private const int FormBytes = 200;

    // [M] What a glyph's path deflates to.
    private const double DeflatedShare = 0.4;

    private readonly PdfFile _file;
    private readonly ShapePaths _paths;
    private readonly Dictionary<Outline, int> _uses = [];
    private readonly Dictionary<Outline, string> _names = [];
    private readonly List<(string Resource, int Object)> _forms = [];

    public PdfShapes(PdfFile file, IEnumerable<Scene> pages, ShapePaths paths)
    {
        (_file, _paths) = (file, paths);
        HashSet<ImmutableArray<SceneItem>> seen = [];
        foreach (Scene page in pages) Count(page.Items, seen);
    }

    public IReadOnlyList<(string Resource, int Object)> Forms => _forms;

    /// <summary>Fills a shape in steps of its own unit.</summary>
    public void Fill(Outline shape, AsciiBuffer content)
    {
        if (_names.TryGetValue(shape, out string? known) || IsWorthAForm(shape) && (known = Form(shape)) is not null) content.Text($"/{known} Do\n");
        else content.Raw(_paths.Of(shape));
    }

    private bool IsWorthAForm(Outline shape) => (_uses.GetValueOrDefault(shape) - 1) * _paths.Of(shape).Length * DeflatedShare > FormBytes;

    private string Form(Outline shape)
    {
        // A step of room: what touches its form's edge must not be cut by rounding.
        Box extent = shape.Transformed(Transform.Scale(ShapePaths.Steps)).Bounds.Inset(-1);
        string name = string.Create(CultureInfo.InvariantCulture, $"G{_forms.Count + 1}");
        string entries = $"/Type /XObject /Subtype /Form /BBox {PageBoxes.Array(extent)} /Resources << >>";
        _forms.Add((name, _file.AddStream(entries, _paths.Of(shape), DeflateEffort.Text)));
        _names.Add(shape, name);
        return name;
    }

    private void Count(ImmutableArray<SceneItem> items, HashSet<ImmutableArray<SceneItem>> seen)
    {
        foreach (SceneItem item in items)
        {
            switch (item)
            {
                // A group that is placed again is written once.
                case SceneItem.Group group when seen.Add(group.Items):
                    Count(group.Items, seen);
                    break;
                case SceneItem.Text text:
                    foreach (OutlinePart part in text.Outline.Parts) _uses[part.Shape] = _uses.GetValueOrDefault(part.Shape) + 1;
                    break;
            }
        }
    }
}
