using Civic.Print.Documents.Parts;
using Civic.Print.Documents.Typography;
using Civic.Print.Layout;
using ContentKit.Drawing.Geometry;
using ContentKit.Drawing.Scenes;
using ContentKit.Drawing.Text;

namespace Civic.Print.Documents.Letters;

/// <summary>Shield, issuer and double rule; on further pages a running head.</summary>
internal static class Letterhead
{
    public static void Draw(Sheet sheet, LetterFrame frame, string issuer)
    {
        Box box = frame.Column;
        Block shield = Stamped.Shield(sheet, 11);
        sheet.Place(shield, box.X, box.Y);
        double x = box.X + shield.Width + 3.2, room = box.Width * 0.64 - shield.Width;
        var name = new TextStyle("sans-bold", frame.Type.Pt(13, 15), sheet.Accent.Deep) { TrackingEm = 0.06 };
        if (sheet.Fit(issuer, name, room, name.SizeMm * 1.01, frame.Type.Small, name.SizeMm, 1) is { } set)
            sheet.Place(Block.OfInk(set), x, box.Y + 1.1);
        string site = sheet.Tools.Library.Site.Title + "　" + Host(sheet);
        var small = new TextStyle("sans-regular", frame.Type.Imprint, sheet.Colour("grey-dark")) { Role = TextRole.Imprint, TrackingEm = 0.02 };
        Block line = sheet.Line(site, small);
        sheet.Place(line, x, box.Y + 10.6 - line.Height);
        Rule(sheet, box.X, box.Y + frame.HeadHeight, box.Width);
    }

    public static void DrawRunning(Sheet sheet, LetterFrame frame, string title, int page, int pages)
    {
        Box box = frame.Column;
        var small = new TextStyle("sans-regular", frame.Type.Imprint, sheet.Colour("grey-dark")) { Role = TextRole.Imprint };
        Block left = sheet.Line(title, small), right = sheet.Line(FormattableString.Invariant($"第 {page} 页　共 {pages} 页"), small);
        sheet.Place(left, box.X, box.Y + 3 - left.Height);
        sheet.Place(right, box.Right - right.Width, box.Y + 3 - left.Height);
        Rule(sheet, box.X, box.Y + 5, box.Width);
    }

    private static void Rule(Sheet sheet, double x, double y, double width)
    {
        sheet.Fill(new Box(x, y, width, 0.9), sheet.Accent.Ground);
        sheet.Fill(new Box(x, y + 1.6, width, 0.25), sheet.Accent.Ground);
    }

    // The address people can type; only its host and folder, since the letter has no code to scan.
    private static string Host(Sheet sheet)
    {
        Uri site = sheet.Tools.Library.Site.BaseUrl;
        return (site.Host + site.AbsolutePath).TrimEnd('/');
    }
}
