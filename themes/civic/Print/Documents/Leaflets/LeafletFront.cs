using System.Collections.Immutable;
using Civic.Print.Blocks;
using Civic.Print.Documents.Parts;
using Civic.Print.Documents.Typography;
using Civic.Print.Layout;
using ContentKit.Content.Model;
using ContentKit.Drawing.Geometry;
using ContentKit.Drawing.Scenes;
using ContentKit.Drawing.Text;

namespace Civic.Print.Documents.Leaflets;

/// <summary>The side that is seen first: slogan and figure on the accent's ground, the warning signs below.</summary>
internal sealed class LeafletFront(Sheet sheet, DocumentType type)
{
    private const double MarginMm = 15, GutterMm = 8;

    // Where the ground ends: pictures need height, lists need the paper below.
    private double HorizonShare => sheet.Message.Composition switch
    {
        Composition.Picture => 0.66,
        Composition.Checklist => 0.5,
        _ => 0.62,
    };

    public void Draw()
    {
        Box trim = sheet.Trim, bleed = sheet.Bleed;
        double horizon = trim.Height * HorizonShare, left = trim.X + MarginMm, width = trim.Width - 2 * MarginMm;
        sheet.Fill(new Box(bleed.X, bleed.Y, bleed.Width, horizon - bleed.Y), sheet.Accent.Ground);

        Block kicker = Kicker.Pill(sheet, type.Pt(13, 16), sheet.Accent.On, sheet.Accent.Deep, width);
        sheet.Place(kicker, left, MarginMm);
        double top = MarginMm + kicker.Height + 9;
        double headlineRoom = (horizon - top) * (sheet.Message.Composition == Composition.Picture ? 0.36 : 0.42);
        if (Headline.Fit(sheet, sheet.Message.Headline, width, headlineRoom, 27, sheet.Accent.On, sheet.Accent.Spark) is { } headline)
        {
            sheet.Place(headline, left, top);
            top += headline.Height;
        }

        double diameter = Math.Min((horizon - top - 8) / 0.8, trim.Width * 0.62);
        Figure.Stand(sheet, trim.Width * 0.5, horizon, diameter, sheet.Accent.Tint);
        sheet.Fill(new Box(bleed.X, horizon, bleed.Width, bleed.Bottom - horizon), sheet.Paper);
        DrawBelow(new Box(left, horizon + 11, width, trim.Bottom - MarginMm - horizon - 11));
    }

    private void DrawBelow(Box box)
    {
        double footHeight = DrawFoot(box), room = box.Height - footHeight - 8;
        var lede = new TextStyle("serif", type.Pt(14, 17), sheet.Colour("black")) { LineHeight = 1.5, Align = TextAlign.Justify };
        Block summary = sheet.Message.Summary is { } text && sheet.Set(text, lede, box.Width) is { } set ? Block.Of(set) : Block.Empty;
        Block flags = Block.Empty;
        foreach (double size in (double[])[22, 21, 20, 19, 18, 17, 16, 15, 14])
        {
            double em = ContentKit.Core.Length.Pt(type.Large ? size + 2 : size).Millimetres;
            flags = Flags(new TextStyle("sans-bold", em, sheet.Accent.Deep) { LineHeight = 1.25 }, box.Width);
            if (summary.Height + 6 + flags.Height <= room && !Wraps(em, box.Width)) break;
        }

        // Where room is scarce the signs matter more than the summary.
        if (summary.Height + 4 + flags.Height > room) summary = Block.Empty;
        if (flags.Height > room)
            sheet.TooLong(string.Join('、', sheet.Message.Points),
                FormattableString.Invariant($"警示信号高 {flags.Height:0} 毫米，正面只有 {room:0} 毫米"),
                FormattableString.Invariant($"the warning signs are {flags.Height:0} mm high, the front has {room:0} mm"),
                "把 redFlags 写短一些，或少写一两条", "shorten `redFlags`, or give fewer of them");
        double free = room - summary.Height - flags.Height, gap = summary.IsEmpty ? 0 : Math.Min(10, free / 2), rise = Math.Min(6, (free - gap) / 2);
        sheet.Place(summary, box.X, box.Y + rise);
        sheet.Place(flags, box.X, box.Y + rise + summary.Height + gap);
    }

    private bool Wraps(double em, double width)
    {
        double column = sheet.Message.Composition == Composition.Checklist ? width : (width - GutterMm) / 2;
        return sheet.Message.Points.Any(point => sheet.Set(point, new TextStyle("sans-bold", em, sheet.Accent.Deep), 1e6) is { } line && line.Lines[0].ExtentMm > column - Marks.TextStartEm * em);
    }

    // Signs to notice: boxes to tick below one another, or two columns of warnings.
    private Block Flags(TextStyle style, double width)
    {
        ImmutableArray<string> points = sheet.Message.Points;
        if (points.IsEmpty) return Block.Empty;
        if (sheet.Message.Composition == Composition.Checklist)
            return new Marks(style, side => Shapes.TickBox(side, sheet.Accent.Ground, sheet.Paper)) { GapEm = 0.75 }.Set(sheet, points, width);
        double column = (width - GutterMm) / 2;
        var marks = new Marks(style, side => Shapes.Alert(side, sheet.Accent.Ground, sheet.Accent.On)) { GapEm = 0.7 };
        int half = (points.Length + 1) / 2;
        Block left = marks.Set(sheet, points[..half], column), right = marks.Set(sheet, points[half..], column);
        return new Block(width, Math.Max(left.Height, right.Height), [.. left.At(0, 0), .. right.At(column + GutterMm, 0)]);
    }

    private double DrawFoot(Box box)
    {
        Block numbers = Numbers.Row(sheet, type.Pt(10, 12), type.Pt(25, 29), sheet.Colour("black"), sheet.Accent.Deep, sheet.Colour("grey-light"));
        Block shield = Stamped.Shield(sheet, numbers.Height);
        var style = new TextStyle("sans-bold", type.Pt(10, 12), sheet.Colour("black"));
        Block issuer = Block.Column(1.8, sheet.Line(sheet.Tools.Library.Site.Title, style with { Font = "sans-black", SizeMm = type.Pt(13, 15), Paint = sheet.Accent.Deep }), sheet.Line(sheet.Message.Issuer, style));
        double y = box.Bottom - numbers.Height;
        sheet.Fill(new Box(box.X, y - 5, box.Width, 0.25), sheet.Colour("grey-light"));
        sheet.Place(shield, box.X, y);
        sheet.Place(issuer, box.X + shield.Width + 3.5, y + (numbers.Height - issuer.Height) / 2);
        sheet.Place(numbers, box.Right - numbers.Width, y);
        return numbers.Height + 5;
    }
}
