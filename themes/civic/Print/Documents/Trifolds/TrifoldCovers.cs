using Civic.Print.Blocks;
using Civic.Print.Documents.Parts;
using Civic.Print.Documents.Typography;
using Civic.Print.Layout;
using ContentKit.Drawing.Geometry;
using ContentKit.Drawing.Text;

namespace Civic.Print.Documents.Trifolds;

/// <summary>The outside: what lies on top when folded, what is seen first when opened, and the back.</summary>
internal sealed class TrifoldCovers(Sheet sheet, DocumentType type)
{
    private const double MarginMm = 10;

    public void DrawFront(Box panel)
    {
        Box bleed = sheet.Bleed;
        sheet.Fill(new Box(panel.X, bleed.Y, bleed.Right - panel.X, bleed.Height), sheet.Accent.Ground);
        Box inner = panel.Inset(MarginMm);
        Block shield = Stamped.Shield(sheet, 10);
        Block issuer = sheet.Fit(sheet.Message.Issuer, new TextStyle("sans-bold", type.Pt(9, 11), sheet.Accent.On), inner.Width - shield.Width - 3, 6, type.Pt(8, 10), type.Pt(9.5, 12), 1) is { } set
            ? Block.OfInk(set) : Block.Empty;
        // The shield's blue needs paper under it on any accent.
        sheet.Fill(Outline.Circle(inner.X + 7, inner.Y + 7, 7.4), sheet.Paper);
        sheet.Place(shield, inner.X + 7 - shield.Width / 2, inner.Y + 7 - shield.Height / 2);
        sheet.Place(issuer, inner.X + 17.5, inner.Y + 7 - issuer.Height / 2);

        double top = inner.Y + 27;
        if (Headline.Fit(sheet, CoverTitle(), inner.Width, 46, 21, sheet.Accent.On, sheet.Accent.Spark) is { } title)
        {
            sheet.Place(title, inner.X, top);
            top += title.Height + 7;
        }

        if (sheet.Message.Audience.Greeting is { } greeting &&
            sheet.Set(greeting, new TextStyle("serif", type.Pt(12, 14), sheet.Accent.On) { LineHeight = 1.55, Balanced = true }, inner.Width) is { } hello)
        {
            sheet.Add(hello.At(inner.X, top));
            top += hello.HeightMm;
        }

        double safe = sheet.Format.Safe.Millimetres, horizon = panel.Bottom - safe - 11;
        double diameter = Math.Min(panel.Width * 0.92, (horizon - top - 6) / 0.82);
        Figure.Stand(sheet, panel.CentreX, horizon, diameter, sheet.Accent.Tint);
        sheet.Fill(new Box(panel.X, horizon, bleed.Right - panel.X, bleed.Bottom - horizon), sheet.Accent.Deep);
        Block foot = sheet.Fit("请带回家，讲给家人听", new TextStyle("sans-bold", type.Pt(10.5, 13), sheet.Paper) { TrackingEm = 0.12 }, inner.Width, 6, type.Pt(9, 12), type.Pt(10.5, 13), 1) is { } line
            ? Block.OfInk(line) : Block.Empty;
        sheet.Place(foot, panel.CentreX - foot.Width / 2, panel.Bottom - safe - 1 - foot.Height);
    }

    public void DrawFlap(Box panel)
    {
        Box bleed = sheet.Bleed, inner = panel.Inset(MarginMm);
        sheet.Fill(new Box(bleed.X, bleed.Y, panel.Right - bleed.X, bleed.Height), sheet.Accent.Tint);
        AudiencePoints points = AudiencePoints.Of(sheet.Message.Audience);
        double y = inner.Y + 2;
        Block heading = Heading(points.Heading, inner.Width);
        sheet.Place(heading, inner.X, y);
        y += heading.Height + 5;
        var text = new TextStyle("sans-bold", type.Pt(12.5, 14), sheet.Colour("black")) { LineHeight = 1.4 };
        Block steps = new Steps(text, sheet.Accent.Ground, sheet.Accent.On) { GapEm = 0.8 }.Set(sheet, points.Items, inner.Width);
        sheet.Place(steps, inner.X, y);
        y += steps.Height + 9;

        if (sheet.Tools.Library.Situations.IsEmpty) return;
        sheet.Fill(new Box(inner.X, y - 4.5, inner.Width, 0.4), sheet.Accent.Ground);
        Block asks = Heading("有人让我这样做，怎么办", inner.Width);
        sheet.Place(asks, inner.X, y);
        y += asks.Height + 4.5;
        var ask = new TextStyle("sans-bold", type.Pt(11, 13), sheet.Colour("black")) { LineHeight = 1.3 };
        var table = new SituationTable(ask, ask with { Font = "sans-regular", SizeMm = type.Pt(10, 12) }, sheet.Accent.Ground, sheet.Accent.Ground) { GapEm = 0.6 };
        sheet.Place(table.Fill(sheet, SituationTable.For(sheet.Tools.Library, null), inner.Width, inner.Bottom - y, most: 8), inner.X, y);
    }

    public void DrawBack(Box panel)
    {
        Box inner = panel.Inset(MarginMm);
        double y = inner.Y + 2;
        Block heading = Heading("拿不准就问，被骗了就报警", inner.Width);
        sheet.Place(heading, inner.X, y);
        y += heading.Height + 8;
        Block numbers = Numbers.Stack(sheet, type.Pt(12, 14), type.Pt(46, 48), sheet.Colour("black"), sheet.Accent.Deep, 9);
        sheet.Place(numbers, inner.X, y);
        y += numbers.Height + 9;
        var body = new TextStyle("serif", type.Pt(10.5, 13), sheet.Colour("black")) { LineHeight = 1.6, Align = TextAlign.Justify };
        string comfort = sheet.Tools.Library.Rescue?.Comfort ?? "";
        if (comfort.Length > 0 && sheet.Set(comfort, body, inner.Width) is { } words)
        {
            sheet.Add(words.At(inner.X, y));
            y += words.HeightMm + 8;
        }

        DrawReady(new Box(inner.X, y, inner.Width, inner.Bottom - 36 - y));

        const double QrMm = 32;
        Block code = QrTile.Set(sheet, QrMm);
        var small = new TextStyle("sans-regular", type.Small, sheet.Colour("black")) { LineHeight = 1.5 };
        sheet.Place(code, inner.X - 2, inner.Bottom - QrMm + 2);
        double x = code.IsEmpty ? inner.X : inner.X + QrMm + 2;
        string caption = (code.IsEmpty ? "" : "扫码看更多案例和办法\n") + $"{sheet.Tools.Library.Site.Title}\n{sheet.Message.Issuer}";
        if (sheet.Set(caption, small, inner.Right - x) is { } end) sheet.Add(end.At(x, inner.Bottom - end.HeightMm));
    }

    // What the police will ask for: the list people look for while they dial.
    private void DrawReady(Box box)
    {
        if (sheet.Tools.Library.Rescue is not { Prepare: { IsEmpty: false } prepare }) return;
        Block heading = sheet.Line("报警时，把这些说清楚", new TextStyle("sans-black", type.Pt(12, 14), sheet.Accent.Deep));
        var text = new TextStyle("sans-regular", type.Pt(10.5, 12.5), sheet.Colour("black")) { LineHeight = 1.35 };
        Block list = new Marks(text, side => Shapes.TickBox(side * 0.9, sheet.Accent.Deep, sheet.Paper)) { GapEm = 0.5 }.Set(sheet, prepare, box.Width);
        if (heading.Height + 4 + list.Height > box.Height) return;
        sheet.Place(heading, box.X, box.Y);
        sheet.Place(list, box.X, box.Y + heading.Height + 4);
    }

    private string CoverTitle() => $"致{sheet.Message.Audience.Name}|{sheet.Tools.Library.Site.Title}";

    private Block Heading(string text, double width) =>
        sheet.Fit(text, new TextStyle("sans-black", type.Pt(16, 18), sheet.Accent.Deep), width, 7.5, type.Pt(12, 13), type.Pt(16, 18), 1) is { } set ? Block.OfInk(set) : Block.Empty;
}
