using System.Collections.Immutable;
using System.Globalization;
using Civic.Print.Layout;
using ContentKit.Artwork.Designs;
using ContentKit.Drawing.Geometry;
using ContentKit.Drawing.Scenes;
using ContentKit.Drawing.Text;

namespace Civic.Print.Documents.Booklets;

/// <summary>目录, with the colour of every chapter.</summary>
internal sealed class ContentsPage(BookletContext context, ImmutableArray<BookletPage> pages)
{
    public void Draw(Sheet sheet, int page)
    {
        Box area = context.TextArea(page);
        Block heading = sheet.Line("目录", new TextStyle("sans-black", context.Type.Pt(26, 28), sheet.Accent.Deep) { TrackingEm = 0.2, Role = TextRole.Main });
        sheet.Place(heading, area.X, area.Y + 4);
        double top = area.Y + 4 + heading.Height + 8;
        var entries = pages.Select((entry, index) => (Entry: entry, Page: index + 1)).Where(row => row.Entry.Entry is not null)
            .DistinctBy(row => (row.Entry.Entry, row.Entry.Chapter)).ToList();
        double pitch = Math.Min(12.4, (area.Bottom - top) / Math.Max(1, entries.Count));
        var name = new TextStyle("sans-bold", context.Type.Pt(11, 13), sheet.Colour("black"));
        for (int i = 0; i < entries.Count; i++)
            DrawRow(sheet, new Box(area.X, top + i * pitch, area.Width, pitch), entries[i].Entry, entries[i].Page, name);
    }

    private void DrawRow(Sheet sheet, Box row, BookletPage entry, int page, TextStyle name)
    {
        Accent accent = entry.Accent ?? sheet.Accent;
        const double DiscMm = 7.4, GapMm = 3.6;
        double x = row.X + DiscMm + GapMm;
        sheet.Fill(Outline.Circle(row.X + DiscMm / 2, row.CentreY, DiscMm / 2), accent.Ground);
        if (entry.Chapter is { } chapter)
        {
            Block digit = sheet.Line(chapter.ToString(CultureInfo.InvariantCulture), new TextStyle("sans-bold", context.Type.Pt(9.5, 11), accent.On));
            sheet.Place(digit, row.X + (DiscMm - digit.Width) / 2, row.CentreY - digit.Height / 2);
        }

        Block number = sheet.Line(page.ToString(CultureInfo.InvariantCulture), name with { Paint = accent.Deep });
        sheet.Place(number, row.Right - number.Width, row.CentreY - number.Height / 2);
        double room = row.Right - 12 - x;
        if (sheet.Fit(entry.Entry!, name, room, name.SizeMm * 1.01, context.Type.Small, name.SizeMm, 1) is not { } set) return;
        sheet.Add(set.At(x, row.CentreY - set.HeightMm / 2));
        double from = x + set.Lines[0].ExtentMm + 2.5, to = row.Right - number.Width - 2.5;
        var dots = new OutlineBuilder();
        for (double at = to; at > from; at -= 1.8) dots.Ellipse(at, row.CentreY + 0.9, 0.18, 0.18);
        if (!dots.IsEmpty) sheet.Fill(dots.Build(), sheet.Colour("grey"));
    }
}
