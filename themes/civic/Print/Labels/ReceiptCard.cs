using Civic.Print.Layout;
using ContentKit.Artwork.Designs;
using ContentKit.Drawing.Geometry;
using ContentKit.Drawing.Scenes;
using ContentKit.Drawing.Text;

namespace Civic.Print.Labels;

/// <summary>
/// The card that officers hand over at the door: the card to keep, and a slip (option <c>stub</c>, millimetres) that is signed and
/// torn off. The slip asks for a name and a date only; a phone number has no business there.
/// </summary>
internal static class ReceiptCard
{
    public static Sheet Front(Sheet sheet)
    {
        double stub = sheet.Format.Number("stub", 27), tearX = sheet.Trim.Right - stub;
        Box keep = sheet.Trim with { Width = tearX }, keepBleed = sheet.Bleed with { Width = tearX - sheet.Bleed.X };
        Card.FrontFace(sheet, keep, keepBleed);
        Slip(sheet, new Box(tearX, sheet.Trim.Y, stub, sheet.Trim.Height), new Box(tearX, sheet.Bleed.Y, sheet.Bleed.Right - tearX, sheet.Bleed.Height));
        DieLine.Tear(sheet, tearX);
        return sheet;
    }

    /// <summary>Turned over its short edge, the slip's back lies at the left.</summary>
    public static Sheet Back(Sheet sheet)
    {
        double stub = sheet.Format.Number("stub", 27);
        sheet.Fill(sheet.Bleed, sheet.Paper);
        Box keep = new(stub, sheet.Trim.Y, sheet.Trim.Width - stub, sheet.Trim.Height);
        Card.BackFace(sheet, keep, keep with { Y = sheet.Bleed.Y, Width = sheet.Bleed.Right - stub, Height = sheet.Bleed.Height });
        DieLine.Tear(sheet, stub);
        return sheet;
    }

    private static void Slip(Sheet sheet, Box box, Box bleed)
    {
        Accent accent = sheet.Accent;
        double em = Math.Max(sheet.Type.Least(TextRole.Supporting), 2.7), margin = Math.Max(sheet.Format.Safe.Millimetres, 3);
        sheet.Fill(bleed, sheet.Paper);
        Box inner = box.Inset(2.4, margin, margin, margin);
        Block heading = sheet.Line("回执联", new TextStyle("sans-black", em * 1.35, accent.Deep));
        sheet.Place(heading, inner.X, inner.Y);
        var style = new TextStyle("sans-regular", em, sheet.Colour("black")) { LineHeight = 1.35 };
        double y = inner.Y + heading.Height + em * 0.9;
        if (sheet.Set("民警已上门讲解，我已了解怎样防骗。", style, inner.Width) is { } text)
        {
            sheet.Add(text.At(inner.X, y));
            y += text.HeightMm;
        }

        // Room to write: a line every 8 mm at least, in what is left.
        string[] fields = ["签名", "日期"];
        double pitch = (inner.Bottom - y) / fields.Length;
        for (int i = 0; i < fields.Length; i++)
        {
            Block label = sheet.Line(fields[i], style);
            double lineY = y + pitch * (i + 1) - em * 0.25;
            sheet.Place(label, inner.X, lineY - label.Height);
            sheet.Add(Shapes.Rule(inner.X + label.Width + em * 0.4, lineY, inner.Width - label.Width - em * 0.4, 0.2, sheet.Colour("black")));
        }
    }
}
