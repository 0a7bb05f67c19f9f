using System.Collections.Immutable;
using Civic.Print.Documents.Parts;
using Civic.Print.Documents.Typography;
using Civic.Print.Layout;
using ContentKit.Drawing.Geometry;
using ContentKit.Drawing.Scenes;
using ContentKit.Drawing.Text;

namespace Civic.Print.Documents.Booklets;

/// <summary>What fills the last sheet: a look-up page, a family's agreement, a page for notes.</summary>
internal sealed class SparePages(BookletContext context)
{
    public ImmutableArray<BookletPage> Pages(int count) =>
    [
        // A second page for notes where there is nothing to look up.
        .. new BookletPage?[]
        {
            context.Library.Situations.IsEmpty ? null : new(DrawSituations) { Entry = "有人让我……" },
            new(DrawFamily) { Entry = "我家的防骗约定" },
            new(DrawNotes) { Entry = "记一记" },
            new(DrawNotes) { Entry = "记一记" },
        }.OfType<BookletPage>().Take(count),
    ];

    private void DrawSituations(Sheet sheet, int page)
    {
        Box area = context.TextArea(page);
        double y = Heading(sheet, area, "有人让我……");
        var ask = new TextStyle("sans-bold", context.Type.Pt(10, 12.5), sheet.Colour("black")) { LineHeight = 1.3 };
        var table = new SituationTable(ask, ask with { Font = "sans-regular", SizeMm = context.Type.Pt(9.5, 12) }, sheet.Colour("grey-light"), sheet.Accent.Ground) { GapEm = 0.5 };
        sheet.Place(table.Fill(sheet, SituationTable.For(context.Library, null), area.Width, area.Bottom - y, most: 14), area.X, y);
    }

    private void DrawFamily(Sheet sheet, int page)
    {
        Box area = context.TextArea(page);
        double y = Heading(sheet, area, "我家的防骗约定");
        AudiencePoints points = AudiencePoints.Of(sheet.Message.Audience);
        var text = new TextStyle("sans-regular", context.Type.Pt(11.5, 14), sheet.Colour("black")) { LineHeight = 1.45 };
        Block agreed = new Marks(text, side => Shapes.TickBox(side, sheet.Accent.Deep, sheet.Paper)) { GapEm = 0.7 }
            .Set(sheet, [.. points.Items, "要转钱，先打这里写的电话问一声。", "谁遇到了骗子，说出来，不责怪。"], area.Width);
        sheet.Place(agreed, area.X, y);
        y += agreed.Height + 10;
        var label = new TextStyle("sans-regular", context.Type.Pt(10, 12.5), sheet.Colour("black"));
        Paint rule = sheet.Colour("grey");
        while (y + 12 < area.Bottom)
        {
            sheet.Place(Fields.Row(sheet, area.Width, 12, label, rule, new Fields.Field("家人", 2), new Fields.Field("电话", 3)), area.X, y);
            y += 12;
        }
    }

    private void DrawNotes(Sheet sheet, int page)
    {
        Box area = context.TextArea(page);
        double y = Heading(sheet, area, "记一记");
        var text = new TextStyle("serif", context.Type.Pt(10.5, 13), sheet.Colour("black")) { LineHeight = 1.5 };
        if (sheet.Set("接到可疑的电话和消息，把时间、号码、说法记在这里，报警时用得上。", text, area.Width) is { } hint)
        {
            sheet.Add(hint.At(area.X, y));
            y += hint.HeightMm + 2;
        }

        for (double pitch = context.Type.Large ? 11 : 9.5; y + pitch <= area.Bottom; y += pitch)
            sheet.Fill(new Box(area.X, y + pitch, area.Width, 0.2), sheet.Colour("grey"));
    }

    private double Heading(Sheet sheet, Box area, string text)
    {
        Block line = sheet.Line(text, new TextStyle("sans-black", context.Type.Pt(21, 22), sheet.Accent.Deep) { Role = TextRole.Main });
        sheet.Place(line, area.X, area.Y);
        sheet.Fill(new Box(area.X, area.Y + line.Height + 3.6, 14, 0.9), sheet.Accent.Ground);
        return area.Y + line.Height + 12;
    }
}
