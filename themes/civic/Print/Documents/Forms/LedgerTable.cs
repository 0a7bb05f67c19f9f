using System.Collections.Immutable;
using Civic.Print.Documents.Typography;
using Civic.Print.Layout;
using ContentKit.Artwork.Ledgers;
using ContentKit.Drawing.Geometry;
using ContentKit.Drawing.Scenes;
using ContentKit.Drawing.Text;

namespace Civic.Print.Documents.Forms;

/// <summary>A ledger's rows as bands: a hairline under each, room to write in every cell.</summary>
/// <param name="rowMm">Least height of a row.</param>
internal sealed class LedgerTable(Sheet sheet, LedgerForm form, double width, double rowMm)
{
    private const double PadMm = 1.4, HairMm = 0.2;

    private readonly TextStyle _cell = new("sans-regular", ContentKit.Core.Length.Pt(9).Millimetres, sheet.Colour("black")) { LineHeight = 1.25 };

    public Band Head() => Row([.. form.Columns.Select(column => column.Name)], 8, _cell with { Font = "sans-bold", Paint = sheet.Accent.Deep }, sheet.Accent.Tint);

    /// <summary>The filled rows, then as many blank ones as the form asks for.</summary>
    public ImmutableArray<Band> Rows(double blankHeight) =>
    [
        .. form.Rows.Select(row => Row(row, rowMm, _cell, null)),
        .. Enumerable.Range(1, form.BlankRows).Select(_ => Blank(blankHeight)),
    ];

    public Band Blank(double height) => Row([.. form.Columns.Select(_ => "")], height, _cell, null);

    private Band Row(ImmutableArray<string> cells, double least, TextStyle style, Paint? ground)
    {
        double x = 0, shares = form.Columns.Sum(column => column.Share), height = least;
        var texts = new List<(TextBlock Set, double X)>();
        var uprights = new List<double>();
        for (int i = 0; i < form.Columns.Length; i++)
        {
            double wide = width * form.Columns[i].Share / shares;
            if (cells[i].Length > 0 && sheet.Set(cells[i], style, wide - 2 * PadMm) is { } set)
            {
                texts.Add((set, x + PadMm));
                height = Math.Max(height, set.HeightMm + 2 * PadMm);
            }

            x += wide;
            if (i < form.Columns.Length - 1) uprights.Add(x);
        }

        var items = ImmutableArray.CreateBuilder<SceneItem>();
        if (ground is not null) items.Add(new SceneItem.Fill(Outline.Rectangle(new Box(0, 0, width, height)), ground));
        Paint rule = sheet.Colour("grey");
        foreach (double at in uprights) items.AddRange(Shapes.Rule(at - HairMm / 2, 0, HairMm, height, rule));
        foreach ((double left, double wide) in (ReadOnlySpan<(double, double)>)[(0, HairMm), (width - HairMm, HairMm)])
            items.AddRange(Shapes.Rule(left, 0, wide, height, rule));
        items.AddRange(Shapes.Rule(0, height - HairMm, width, HairMm, rule));
        foreach ((TextBlock set, double left) in texts) items.AddRange(set.At(left, (height - set.HeightMm) / 2));
        return new Band(height, items.ToImmutable());
    }
}
