using System.Collections.Immutable;
using System.Globalization;
using Civic.Print.Documents.Parts;
using Civic.Print.Documents.Typography;
using Civic.Print.Layout;
using ContentKit.Drawing.Geometry;
using ContentKit.Drawing.Scenes;
using ContentKit.Drawing.Text;

namespace Civic.Print.Documents.Notices;

/// <summary>One copy of a notice, laid out from both ends: head and text from the top, signatures and rescue from the foot.</summary>
internal sealed class NoticeCopy(Sheet sheet, DocumentType type, NoticeWords words)
{
    private const double GutterMm = 7;

    private Paint Black => sheet.Colour("black");

    public void Draw(Box box, string kept)
    {
        double top = DrawHead(box, kept);
        double foot = DrawSignatures(box);
        foot = DrawRescue(box, foot - 4.5);
        DrawLists(new Box(box.X, top, box.Width, foot - 5 - top));
    }

    private double DrawHead(Box box, string kept)
    {
        Block shield = Stamped.Shield(sheet, type.Pt(30, 32));
        sheet.Place(shield, box.X, box.Y);
        double x = box.X + shield.Width + 3;
        var small = new TextStyle("sans-regular", type.Pt(8, 10), sheet.Colour("grey-dark")) { Role = TextRole.Imprint };
        Block tag = sheet.Line(kept, small);
        sheet.Place(tag, box.Right - tag.Width, box.Y + 0.6);
        Block serial = sheet.Line("编号", small);
        const double BlankMm = 24;
        double serialY = box.Y + shield.Height - 0.6;
        sheet.Place(serial, box.Right - BlankMm - 1.6 - serial.Width, serialY - serial.Height);
        sheet.Fill(new Box(box.Right - BlankMm, serialY - 0.25, BlankMm, 0.25), sheet.Colour("grey-dark"));

        var title = new TextStyle("sans-black", type.Pt(17, 19), sheet.Accent.Deep) { Role = TextRole.Main, TrackingEm = 0.02 };
        double room = box.Right - Math.Max(tag.Width, BlankMm + serial.Width + 2) - 4 - x;
        if (sheet.Fit(words.Title, title, room, title.SizeMm * 1.01, type.Pt(13, 14), title.SizeMm, 1) is { } set)
            sheet.Place(Block.OfInk(set), x, box.Y);
        Block issuer = sheet.Line(sheet.Message.Issuer, small with { Font = "sans-bold" });
        sheet.Place(issuer, x, serialY - issuer.Height);
        double y = box.Y + shield.Height + 3;
        sheet.Fill(new Box(box.X, y, box.Width, 0.7), sheet.Accent.Ground);
        return y + 5;
    }

    /// <returns>Upper edge of what is drawn.</returns>
    private double DrawSignatures(Box box)
    {
        var label = new TextStyle("sans-regular", type.Pt(10, 13), Black);
        double height = type.Large ? 10 : 9, y = box.Bottom - height;
        Paint rule = sheet.Colour("grey-dark");
        double dateWidth = type.Large ? 72 : 60, gap = 7;
        sheet.Place(Fields.Row(sheet, box.Width - dateWidth - gap, height, label, rule, words.Signatures), box.X, y);
        sheet.Place(Fields.Date(sheet, dateWidth, height, label, rule), box.Right - dateWidth, y);
        if (sheet.Set(words.Promise, new TextStyle("serif", type.Body, Black) { LineHeight = 1.4 }, box.Width) is not { } promise) return y;
        double top = y - promise.HeightMm + type.Body * 0.2;
        sheet.Add(promise.At(box.X, top));
        return top;
    }

    private double DrawRescue(Box box, double bottom)
    {
        Block hotlines = Numbers.Row(sheet, type.Pt(9, 11), type.Pt(20, 23), Black, sheet.Accent.Deep, sheet.Accent.Ground);
        const double PadX = 4.5, PadY = 3.6;
        double room = box.Width - 2 * PadX - hotlines.Width - 8;
        Block text = Rescue(room);
        double height = Math.Max(text.Height, hotlines.Height) + 2 * PadY, top = bottom - height;
        sheet.Fill(Outline.RoundedRectangle(new Box(box.X, top, box.Width, height), 1.6), sheet.Accent.Tint);
        sheet.Place(text, box.X + PadX, top + (height - text.Height) / 2);
        sheet.Place(hotlines, box.Right - PadX - hotlines.Width, top + (height - hotlines.Height) / 2);
        return top;
    }

    private Block Rescue(double width)
    {
        if (Selection.AfterTransfer(sheet.Tools.Library) is not { } situation) return Block.Empty;
        Block heading = sheet.Line(situation.Name + "？马上这样做", new TextStyle("sans-black", type.Pt(11, 14), sheet.Accent.Deep));
        var spans = ImmutableArray.CreateBuilder<TextSpan>();
        for (int i = 0; i < situation.Steps.Length; i++)
        {
            spans.Add(new TextSpan((i + 1).ToString(CultureInfo.InvariantCulture) + ". ", "sans-bold"));
            spans.Add(new TextSpan(situation.Steps[i] + (i < situation.Steps.Length - 1 ? "；" : "。")));
        }

        var style = new TextStyle("sans-regular", type.Small, Black) { LineHeight = 1.5 };
        return sheet.Taken(sheet.Tools.Typesetter.Set(spans.ToImmutable(), style, width)) is { } steps
            ? Block.Column(2.2, heading, Block.Of(steps))
            : heading;
    }

    private void DrawLists(Box box)
    {
        double y = box.Y;
        if (sheet.Message.Audience.Greeting is { } greeting &&
            sheet.Set(greeting, new TextStyle("serif", type.Body, Black) { LineHeight = 1.4 }, box.Width) is { } hello)
        {
            sheet.Add(hello.At(box.X, y - 0.5));
            y += hello.HeightMm + 4;
        }

        AudiencePoints points = AudiencePoints.Of(sheet.Message.Audience);
        double leftWidth = points.Items.IsEmpty ? box.Width : (box.Width - GutterMm) * (type.Large ? 0.55 : 0.6), rightWidth = box.Width - GutterMm - leftWidth;
        double room = box.Bottom - y;
        var body = new TextStyle("sans-regular", type.Body, Black) { LineHeight = 1.35 };
        var style = new BodyStyle(body, sheet.Accent.Deep) { GapEm = 0.55, ItemGapEm = 0.3, HeadingEm = 1.15 };
        Block tricks = Tricks(style, leftWidth, room);
        sheet.Place(tricks, box.X, y);
        if (points.Items.IsEmpty) return;

        var right = new BodySetter(sheet, style, rightWidth);
        Block remember = Column.Whole([.. right.Heading(points.Heading), .. right.List(points.Items, ordered: false)], rightWidth);
        if (remember.Height > room)
            sheet.TooLong(string.Concat(points.Items),
                FormattableString.Invariant($"“{points.Heading}”高 {remember.Height:0} 毫米，告知单里只有 {room:0} 毫米"),
                FormattableString.Invariant($"\"{points.Heading}\" is {remember.Height:0} mm high, the notice has {room:0} mm"),
                "把对象文件里的这几条写短一些", "shorten these points in the audience's file");
        double x = box.X + leftWidth + GutterMm;
        sheet.Fill(new Box(x - GutterMm / 2 - 0.125, y, 0.25, room), sheet.Colour("grey-light"));
        sheet.Place(remember, x, y);
        DrawFigure(new Box(x, y + remember.Height, rightWidth, room - remember.Height));
    }

    // What the list leaves free is the audience's own picture, where there is enough of it.
    private void DrawFigure(Box free)
    {
        const double LeastMm = 13, AirMm = 3;
        double height = Math.Min(free.Height - AirMm, 30);
        Block drawing = height < LeastMm ? Block.Empty : Stamped.Of(sheet, sheet.Message.Illustration, height);
        sheet.Place(drawing, free.Right - drawing.Width - 2, free.Bottom - drawing.Height);
    }

    // As many tricks as there is room for: the most important come first.
    private Block Tricks(BodyStyle style, double width, double room)
    {
        var setter = new BodySetter(sheet, style, width);
        for (int count = words.Tricks.Length; count > 0; count--)
        {
            Block block = Column.Whole([.. setter.Heading(words.Heading), .. setter.List(words.Tricks.Take(count), ordered: true)], width);
            if (block.Height <= room) return block;
        }

        sheet.TooLong(words.Heading,
            FormattableString.Invariant($"告知单里只剩 {room:0} 毫米，一条提醒也排不下"),
            FormattableString.Invariant($"only {room:0} mm are left on the notice, not one warning fits"),
            "缩短问候语或要记住的几条", "shorten the greeting or the points to remember");
        return Block.Empty;
    }
}
