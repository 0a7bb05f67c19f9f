using System.Collections.Immutable;
using Civic.Print.Documents.Parts;
using Civic.Print.Documents.Typography;
using Civic.Print.Layout;
using ContentKit.Artwork.Designs;
using ContentKit.Artwork.Formats;
using ContentKit.Artwork.Ledgers;
using ContentKit.Artwork.Messages;
using ContentKit.Core;
using ContentKit.Drawing.Geometry;
using ContentKit.Drawing.Scenes;
using ContentKit.Drawing.Text;

namespace Civic.Print.Documents.Forms;

/// <summary>Tables to fill in by hand: registration, progress, distribution, receipts. Runs over as many pages as there are rows.</summary>
internal sealed class LedgerDesign(Message message, Format format, DesignTools tools)
{
    private const double HeadMm = 22, FootMm = 6, GutterMm = 6;

    // Narrow tables stand side by side: a list of numbers would waste two thirds of the sheet.
    private const int NarrowColumns = 4, NarrowAbreast = 3;

    // [C] A ballpoint needs 7 mm between lines; 8 leaves air for two lines of print.
    private static readonly ImmutableArray<double> RowsMm = [8, 7.6, 7.2];

    private readonly List<FitProblem> _problems = [];

    public Composed Compose(ImmutableArray<LedgerForm> forms)
    {
        if (forms.IsEmpty)
            _problems.Add(new FitProblem(
                DiagnosticIds.TextDoesNotFit, format.Name,
                new($"“{format.Name}”没有可列的内容", $"{format.Id} has nothing to list"),
                new("写一份 campaigns 或 venues 文件，或者不做这张表", "add a campaign or a venue, or leave this form out")));
        ImmutableArray<(LedgerForm Form, ImmutableArray<SceneItem> Items, int Page, int Pages)> pages = [.. forms.SelectMany(Pages)];
        return Sheet.Finish(_problems, () => [.. pages.Select(page => Draw(page.Form, page.Items, page.Page, page.Pages))]);
    }

    private Box Area
    {
        get
        {
            double safe = format.Safe.Millimetres;
            return new Box(safe, safe, format.Width.Millimetres - 2 * safe, format.Height.Millimetres - 2 * safe);
        }
    }

    private IEnumerable<(LedgerForm, ImmutableArray<SceneItem>, int, int)> Pages(LedgerForm form)
    {
        int abreast = form.Columns.Length <= NarrowColumns ? NarrowAbreast : 1;
        double width = (Area.Width - GutterMm * (abreast - 1)) / abreast;
        // The roomiest rows that need no more pages than the tightest.
        ImmutableArray<ImmutableArray<SceneItem>> columns = RowsMm.Select(row => Columns(form, width, row, fill: abreast == 1)).MinBy(columns => columns.Length);
        int count = (columns.Length + abreast - 1) / abreast;
        for (int page = 0; page < count; page++)
            yield return (form, [.. columns.Skip(page * abreast).Take(abreast).Select((column, i) =>
                new SceneItem.Group(Transform.Translate(Area.X + i * (width + GutterMm), Area.Y + HeadMm), column))], page + 1, count);
    }

    private ImmutableArray<ImmutableArray<SceneItem>> Columns(LedgerForm form, double width, double rowMm, bool fill)
    {
        Sheet sheet = NewSheet();
        var table = new LedgerTable(sheet, form, width, rowMm);
        Band head = table.Head();
        double room = Area.Height - HeadMm - FootMm - head.Height;
        // A blank form fills its page exactly.
        double blank = form.Rows.IsEmpty && form.BlankRows > 0 ? Math.Max(rowMm, Math.Floor(room / form.BlankRows * 20) / 20) : rowMm;
        ImmutableArray<Band> rows = table.Rows(blank);
        if (rows.FirstOrDefault(row => row.Height > room) is { } tall)
        {
            sheet.TooLong(form.Title,
                FormattableString.Invariant($"《{form.Title}》有一行高 {tall.Height:0} 毫米，一页只有 {room:0} 毫米"),
                FormattableString.Invariant($"a row of {form.Id} is {tall.Height:0} mm high, a page has {room:0} mm"),
                "把这一行的文字写短一些", "shorten the text of that row");
            return [];
        }

        var columns = ImmutableArray.CreateBuilder<ImmutableArray<SceneItem>>();
        do
        {
            Column column = Column.Pour(rows, room);
            var filled = rows[..^column.Rest.Length].ToBuilder();
            // Room left at the end is more room to write; a list of numbers ends with its last number.
            for (double y = column.Height; fill && column.Rest.IsEmpty && y + blank <= room + 1e-6; y += blank) filled.Add(table.Blank(blank));
            columns.Add(Column.Pour([head, .. filled], double.PositiveInfinity).Placed);
            rows = column.Rest;
        }
        while (!rows.IsEmpty);
        return columns.ToImmutable();
    }

    private Scene Draw(LedgerForm form, ImmutableArray<SceneItem> rows, int page, int pages)
    {
        Sheet sheet = NewSheet();
        Box area = Area;
        Block shield = Stamped.Shield(sheet, 12);
        sheet.Place(shield, area.X, area.Y);
        double x = area.X + shield.Width + 3.5;
        double Pt(double points) => Length.Pt(points).Millimetres;
        if (sheet.Fit(form.Title, new TextStyle("sans-black", Pt(19), sheet.Accent.Deep) { Role = TextRole.Main }, area.Width * 0.56, 8, Pt(12), Pt(19), 1) is { } title)
            sheet.Place(Block.OfInk(title), x, area.Y);
        var small = new TextStyle("sans-regular", Pt(9), sheet.Colour("black"));
        if (sheet.Fit(form.Note, small, area.Width * 0.6, 5, Pt(8), Pt(9), 1) is { } note)
            sheet.Place(Block.OfInk(note), x, area.Y + 12 - note.Ink.Height);
        sheet.Place(Fields.Row(sheet, area.Width * 0.36, 12, small, sheet.Colour("grey-dark"), new Fields.Field("单位", 3), new Fields.Field("填表人", 2)),
            area.Right - area.Width * 0.36, area.Y);
        var imprint = new TextStyle("sans-regular", Pt(8), sheet.Colour("grey-dark")) { Role = TextRole.Imprint };
        Block left = sheet.Line(sheet.Message.Issuer, imprint), right = sheet.Line(FormattableString.Invariant($"第 {page} 页　共 {pages} 页"), imprint);
        sheet.Place(left, area.X, area.Bottom - left.Height);
        sheet.Place(right, area.Right - right.Width, area.Bottom - left.Height);
        sheet.Add(rows);
        return sheet.Scene(null);
    }

    private Sheet NewSheet() => new(message, format, tools, 0.02, _problems);
}
