using System.Collections.Immutable;
using System.Globalization;
using Civic.Print.Blocks;
using Civic.Print.Documents.Parts;
using Civic.Print.Documents.Typography;
using Civic.Print.Layout;
using ContentKit.Artwork.Designs;
using ContentKit.Content.Model;
using ContentKit.Drawing.Geometry;
using ContentKit.Drawing.Scenes;
using ContentKit.Drawing.Text;

namespace Civic.Print.Documents.Booklets;

/// <summary>A spread for each scam type: picture, sentence and warning signs on the left, the story and what to do on the right.</summary>
internal sealed class ScamSpreads(BookletContext context)
{
    private const double HorizonShare = 0.555;

    public ImmutableArray<BookletPage> Pages() =>
    [
        .. context.Library.Scams.OrderBy(scam => scam.Rank).SelectMany((scam, index) =>
        {
            Accent accent = context.ChapterAccent(index);
            return (BookletPage[])
            [
                new BookletPage((sheet, page) => DrawLeft(sheet, page, scam, index + 1, accent)) { Entry = scam.Name, Chapter = index + 1, Accent = accent, StartsSpread = true },
                new BookletPage((sheet, page) => DrawRight(sheet, page, scam, accent)) { Entry = scam.Name, Chapter = index + 1, Accent = accent },
            ];
        }),
    ];

    private void DrawLeft(Sheet sheet, int page, ScamType scam, int chapter, Accent accent)
    {
        Box trim = sheet.Trim, bleed = sheet.Bleed, area = context.TextArea(page);
        double horizon = trim.Height * HorizonShare;
        sheet.Fill(new Box(bleed.X, bleed.Y, bleed.Width, horizon - bleed.Y), accent.Ground);
        double diameter = trim.Width * 0.74, centreX = trim.CentreX;
        double radius = diameter / 2, centreY = horizon - diameter * 0.84 + radius;
        sheet.Fill(Shapes.Sun(centreX, centreY, radius, horizon), accent.Tint);
        Block drawing = sheet.Tools.Illustrations.Draw(scam.Illustration ?? "shield", accent.Pure) is { } drawn
            ? new Block(drawn.Width, drawn.Height, drawn.Items).Scaled(diameter * 0.76 / Math.Max(drawn.Width, drawn.Height)) : Block.Empty;
        sheet.Place(drawing, centreX - drawing.Width / 2, horizon - drawing.Height * 0.965);
        sheet.Fill(new Box(bleed.X, horizon, bleed.Width, bleed.Bottom - horizon), sheet.Paper);
        Block number = sheet.Line(chapter.ToString("00", CultureInfo.InvariantCulture), new TextStyle("sans-black", 13, accent.On) { Role = TextRole.Main });
        sheet.Place(number, area.X, 12);

        double y = horizon + 8;
        Block name = sheet.Fit(scam.Name, new TextStyle("sans-bold", context.Type.Pt(12, 14), accent.Deep), area.Width, 6, context.Type.Pt(9, 12), context.Type.Pt(12, 14), 1) is { } titled
            ? Block.OfInk(titled) : Block.Empty;
        sheet.Place(name, area.X, y);
        y += name.Height + 4.5;
        Block flags = Flags(sheet, scam, accent, area.Width);
        double flagsTop = area.Bottom - 3 - flags.Height;
        if (Slogan(sheet, scam.Slogan, area.Width, flagsTop - 6 - y, accent.Deep) is { } slogan)
            sheet.Place(slogan, area.X, y + Math.Max(0, (flagsTop - 6 - y - slogan.Height) / 2 - 1.5));
        sheet.Place(flags, area.X, flagsTop);
    }

    private Block? Slogan(Sheet sheet, string text, double width, double height, Paint paint)
    {
        var style = new TextStyle("sans-black", 10, paint) { Role = TextRole.Main, Balanced = true, LineHeight = 1.22 };
        return sheet.Fit(text, style, width, height, context.Type.Pt(15, 17), context.Type.Pt(31, 31), 3) is { } set ? Block.OfInk(set) : null;
    }

    private Block Flags(Sheet sheet, ScamType scam, Accent accent, double width)
    {
        if (scam.RedFlags.IsEmpty) return Block.Empty;
        const double GutterMm = 5;
        var style = new TextStyle("sans-bold", context.Type.Pt(10, 12), sheet.Colour("black")) { LineHeight = 1.25 };
        var marks = new Marks(style, side => Shapes.Alert(side, accent.Ground, accent.On)) { GapEm = 0.5 };
        int half = (scam.RedFlags.Length + 1) / 2;
        double column = (width - GutterMm) / 2;
        Block left = marks.Set(sheet, scam.RedFlags[..half], column), right = marks.Set(sheet, scam.RedFlags[half..], column);
        return new Block(width, Math.Max(left.Height, right.Height), [.. left.At(0, 0), .. right.At(column + GutterMm, 0)]);
    }

    private void DrawRight(Sheet sheet, int page, ScamType scam, Accent accent)
    {
        Box area = context.TextArea(page);
        ImmutableArray<BodySection> sections = BodySection.Of(scam.Body);
        Block fit = Block.Empty;
        foreach (double size in context.Type.Large ? (double[])[15, 14.5, 14, 13.5, 13, 12.5, 12] : [12.5, 12, 11.5, 11, 10.5, 10, 9.5, 9])
        {
            double em = ContentKit.Core.Length.Pt(size).Millimetres;
            fit = Story(sheet, sections, accent, area.Width, em, em * 2.1);
            if (fit.Height > area.Height) continue;
            // Air between the sections, so that the page is filled without the type growing beyond its neighbours.
            double free = area.Height - fit.Height, gap = em * 2.1 + Math.Min(free / Math.Max(1, sections.Length - 1), em * 2.4);
            sheet.Place(Story(sheet, sections, accent, area.Width, em, gap), area.X, area.Y);
            return;
        }

        context.TooLong(scam.Name, fit.Height, area.Height, "把这类骗术的正文写短一些", "shorten the body of the scam type");
    }

    private Block Story(Sheet sheet, ImmutableArray<BodySection> sections, Accent accent, double width, double em, double gap) =>
        Block.Column(gap, sections.Select((section, index) => Section(sheet, section, index, accent, width, em)));

    private static Block Section(Sheet sheet, BodySection section, int index, Accent accent, double width, double em)
    {
        const double PadMm = 5;
        var text = new TextStyle("sans-regular", em, sheet.Colour("black")) { LineHeight = 1.42 };
        bool panel = index == 2;
        double inner = panel ? width - 2 * PadMm : width;
        Block heading = section.Heading.Length == 0 ? Block.Empty : sheet.Line(section.Heading, new TextStyle("sans-black", em * 1.35, accent.Deep));
        Block content = section.Items is not { } items
            ? Column.Whole(new BodySetter(sheet, new BodyStyle(text, accent.Deep), inner).Set(section.Blocks), inner)
            : index switch
            {
                1 => new Marks(text, side => Shapes.Alert(side, accent.Ground, accent.On)) { GapEm = 0.6 }.Set(sheet, items, inner),
                2 => new Marks(text, side => Shapes.TickDisc(side, accent.Deep, sheet.Paper)) { GapEm = 0.6 }.Set(sheet, items, inner),
                _ => new Steps(text, accent.Ground, accent.On) { GapEm = 0.6, Thread = accent.Ground }.Set(sheet, items, inner),
            };
        Block whole = Block.Column(em * 1.0, heading, content);
        return !panel ? whole : new Block(width, whole.Height + 2 * PadMm,
        [
            new SceneItem.Fill(Outline.RoundedRectangle(new Box(0, 0, width, whole.Height + 2 * PadMm), 2), accent.Tint),
            .. whole.At(PadMm, PadMm),
        ]);
    }
}
