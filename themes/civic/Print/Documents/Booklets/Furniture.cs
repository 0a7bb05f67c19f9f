using System.Globalization;
using Civic.Print.Layout;
using ContentKit.Artwork.Designs;
using ContentKit.Drawing.Geometry;
using ContentKit.Drawing.Scenes;
using ContentKit.Drawing.Text;

namespace Civic.Print.Documents.Booklets;

/// <summary>Page number, running title, thumb index.</summary>
internal static class Furniture
{
    private const double TabHeightMm = 12, TabWidthMm = 6.5, FootMm = 10.5;

    public static void Draw(BookletContext context, Sheet sheet, BookletPage page, int number)
    {
        Box area = context.TextArea(number), trim = sheet.Trim;
        bool right = number % 2 == 1;
        Accent accent = page.Accent ?? sheet.Accent;
        var folio = new TextStyle("sans-bold", context.Type.Pt(9, 11), page.IsDark ? sheet.Paper : accent.Deep) { Role = TextRole.Imprint };
        var running = new TextStyle("sans-regular", context.Type.Imprint, page.IsDark ? sheet.Paper : sheet.Colour("grey-dark")) { Role = TextRole.Imprint };
        Block digits = sheet.Line(number.ToString(CultureInfo.InvariantCulture), folio);
        Block title = sheet.Line(right ? page.Entry ?? "" : sheet.Tools.Library.Site.Title, running);
        double baseline = trim.Bottom - FootMm;
        sheet.Place(digits, right ? area.Right - digits.Width : area.X, baseline - digits.Height);
        if (!title.IsEmpty)
            sheet.Place(title, right ? area.Right - digits.Width - 3 - title.Width : area.X + digits.Width + 3, baseline - digits.Height / 2 - title.Height / 2);
        if (page.Chapter is { } chapter && right) Tab(context, sheet, accent, chapter);
    }

    // Steps down the edge with every chapter, so that a thumb finds it.
    private static void Tab(BookletContext context, Sheet sheet, Accent accent, int chapter)
    {
        Box trim = sheet.Trim;
        int count = Math.Max(1, context.Library.Scams.Length);
        double span = trim.Height - 40 - TabHeightMm, y = 16 + span * (chapter - 1) / Math.Max(1, count - 1);
        double reach = sheet.Bleed.Right - trim.Right;
        sheet.Fill(new Box(trim.Right - TabWidthMm, y, TabWidthMm + reach, TabHeightMm), accent.Ground);
    }
}
