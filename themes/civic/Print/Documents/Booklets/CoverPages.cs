using Civic.Print.Blocks;
using Civic.Print.Documents.Parts;
using Civic.Print.Layout;
using ContentKit.Drawing.Geometry;
using ContentKit.Drawing.Scenes;
using ContentKit.Drawing.Text;

namespace Civic.Print.Documents.Booklets;

/// <summary>Front and back cover.</summary>
internal sealed class CoverPages(BookletContext context)
{
    private const double MarginMm = 14;

    public void DrawFront(Sheet sheet, int page)
    {
        Box trim = sheet.Trim, bleed = sheet.Bleed, inner = trim.Inset(MarginMm);
        double horizon = trim.Bottom - 26;
        sheet.Fill(new Box(bleed.X, bleed.Y, bleed.Width, horizon - bleed.Y), sheet.Accent.Ground);

        sheet.Fill(Outline.Circle(inner.X + 7, inner.Y + 7, 7.4), sheet.Paper);
        Block shield = Stamped.Shield(sheet, 10);
        sheet.Place(shield, inner.X + 7 - shield.Width / 2, inner.Y + 7 - shield.Height / 2);
        Block site = sheet.Line(context.Library.Site.Title, new TextStyle("sans-bold", context.Type.Pt(12, 14), sheet.Accent.On) { TrackingEm = 0.08 });
        sheet.Place(site, inner.X + 17.5, inner.Y + 7 - site.Height / 2);

        double top = inner.Y + 25;
        Block title = sheet.Fit("防骗手册", new TextStyle("sans-black", 27, sheet.Accent.On) { Role = TextRole.Main, TrackingEm = 0.02 }, inner.Width, 28, 15, 27, 1) is { } set ? Block.OfInk(set) : Block.Empty;
        sheet.Place(title, inner.X, top);
        top += title.Height + 6;
        Block whom = sheet.Fit($"写给{sheet.Message.Audience.Name}", new TextStyle("sans-bold", context.Type.Pt(19, 22), sheet.Accent.Spark) { TrackingEm = 0.06 }, inner.Width, 10, context.Type.Pt(13, 15), context.Type.Pt(19, 22), 1) is { } named
            ? Block.OfInk(named) : Block.Empty;
        sheet.Place(whom, inner.X, top);
        top += whom.Height;

        Figure.Stand(sheet, trim.CentreX, horizon, Math.Min(trim.Width * 0.86, (horizon - top - 7) / 0.82), sheet.Accent.Tint);
        sheet.Fill(new Box(bleed.X, horizon, bleed.Width, bleed.Bottom - horizon), sheet.Accent.Deep);
        Block issuer = sheet.Fit(sheet.Message.Issuer, new TextStyle("sans-bold", context.Type.Pt(11, 13), sheet.Paper) { TrackingEm = 0.08 }, inner.Width, 8, context.Type.Pt(8, 10), context.Type.Pt(11, 13), 1) is { } office
            ? Block.OfInk(office) : Block.Empty;
        sheet.Place(issuer, inner.X, horizon + (trim.Bottom - horizon - issuer.Height) / 2);
    }

    // Between the numbers and the foot, at the outer edge.
    private static void DrawFigure(Sheet sheet, Box inner, double top)
    {
        double bottom = inner.Bottom - 38, side = Math.Min(54, bottom - top);
        if (side < 30 || Stamped.Of(sheet, "hotline", side * 0.62) is not { IsEmpty: false } drawing) return;
        double x = inner.Right - side / 2, y = bottom - side / 2;
        sheet.Fill(Outline.Circle(x, y, side / 2), sheet.Accent.Tint);
        sheet.Place(drawing, x - drawing.Width / 2, y - drawing.Height / 2);
    }

    public void DrawBack(Sheet sheet, int page)
    {
        Box trim = sheet.Trim, inner = trim.Inset(MarginMm);
        sheet.Fill(sheet.Bleed, sheet.Accent.Ground);
        double y = inner.Y + 8;
        Block heading = sheet.Fit("拿不准先问，被骗了就报警", new TextStyle("sans-black", context.Type.Pt(19, 21), sheet.Accent.On), inner.Width, 10, context.Type.Pt(13, 15), context.Type.Pt(19, 21), 1) is { } set
            ? Block.OfInk(set) : Block.Empty;
        sheet.Place(heading, inner.X, y);
        y += heading.Height + 14;
        Block numbers = Numbers.Stack(sheet, context.Type.Pt(13, 15), context.Type.Pt(62, 62), sheet.Accent.On, sheet.Accent.Spark, 12);
        sheet.Place(numbers, inner.X, y);
        y += numbers.Height + 10;
        DrawFigure(sheet, inner, y);

        const double QrMm = 30;
        Block code = QrTile.Set(sheet, QrMm);
        sheet.Place(code, inner.X, inner.Bottom - code.Height);
        double x = code.IsEmpty ? inner.X : inner.X + code.Width + 6;
        var style = new TextStyle("sans-bold", context.Type.Pt(10, 12), sheet.Accent.On) { LineHeight = 1.55 };
        string words = (code.IsEmpty ? "" : "扫码看更多案例和办法\n") + $"{context.Library.Site.Title}\n{sheet.Message.Issuer}";
        if (sheet.Set(words, style, inner.Right - x) is { } end) sheet.Add(end.At(x, inner.Bottom - end.HeightMm));
    }
}
