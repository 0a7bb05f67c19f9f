using Civic.Print.Blocks;
using Civic.Print.Layout;
using ContentKit.Artwork.Designs;
using ContentKit.Drawing.Geometry;
using ContentKit.Drawing.Scenes;
using ContentKit.Drawing.Text;

namespace Civic.Print.Posters;

/// <summary>Steps lead: boxes to tick off on white paper under a coloured head, as people at desks and counters work.</summary>
internal static class Checklist
{
    // Height that a slogan in two lines needs to fill the width, as a share of it; with less it stands small over an empty half.
    private const double HeadShare = 0.27;

    public static Composed Portrait(Sheet sheet)
    {
        Box inner = Frame.Inner(sheet), bleed = sheet.Bleed;
        double body = sheet.Type.Body;
        Accent accent = sheet.Accent;
        Footer footer = Footer.Deep(sheet, inner);

        Block kicker = Kicker.Pill(sheet, body * 0.92, sheet.Paper, accent.Deep, inner.Width);
        Block warning = WarningBand(sheet, inner);
        double floor = footer.Top - warning.Height;

        // Rows shrink in steps until the slogan and a picture have room, the picture beside them or in the head.
        double headTop = inner.Y + kicker.Height + body * 1.1;
        Beside beside = new(Block.Empty, 0, 0);
        Block list = Block.Empty;
        double free = 0, inHead = 0;
        bool headed = false, pictured = false;
        foreach (double em in (double[])[body * 1.25, body * 1.1, body * 0.96])
        {
            Beside next = Beside.Fit(sheet, inner, size => Rows(sheet, inner.Width, size, ruled: false), em, body * 2.6);
            Block told = Story.Above(sheet, inner, next.Block);
            double left = floor - headTop - told.Height - body * 4.1;
            double disc = Math.Min(inner.Width * 0.9, left * 0.5 / Figure.Rise);
            bool inside = disc > next.Diameter && disc > inner.Width * 0.34;
            pictured = inside || next.Diameter > 0;
            if (pictured || list.IsEmpty) (beside, list, free, inHead, headed) = (next, told, left, disc, inside);
            if (pictured && left - (inside ? disc * Figure.Rise : 0) >= inner.Width * HeadShare) break;
        }

        bool story = list.Height > beside.Block.Height;
        double headRoom = headed ? free - inHead * Figure.Rise : free;
        Block? headline = Headline.Fit(sheet, sheet.Message.Headline, inner.Width, headRoom, inner.Width * Math.Min(0.25, Frame.LargestShare(sheet)), accent.On, accent.Spark);
        double spare = Math.Max(0, headRoom - (headline?.Height ?? 0));
        double headEnd = headTop + (headline?.Height ?? 0) + body * 1.5 + (headed ? inHead * Figure.Rise + spare * 0.35 : spare * 0.3);

        sheet.Fill(new Box(bleed.X, bleed.Y, bleed.Width, headEnd - bleed.Y), accent.Ground);
        if (headed) Figure.Stand(sheet, inner.CentreX, headEnd, inHead, accent.Tint, accent.Shade, bleed);
        sheet.Place(kicker, inner.X, inner.Y);
        if (headline is not null) sheet.Place(headline, inner.X, headTop + (headed ? spare * 0.15 : spare * 0.12));
        sheet.Fill(new Box(bleed.X, headEnd, bleed.Width, floor - headEnd), sheet.Paper);

        double listRoom = floor - headEnd;
        bool aside = !headed && beside.Diameter > 0;
        if (aside) Figure.Stand(sheet, beside.CentreX, floor, beside.Diameter, accent.Tint);
        Block ruled = Rows(sheet, inner.Width, body * 1.25, ruled: true);
        Block rows = story || aside || ruled.Height > listRoom - body * 1.8 ? list : ruled;
        sheet.Place(rows, inner.X, headEnd + (listRoom - rows.Height) * 0.48);
        if (!warning.IsEmpty) sheet.Place(warning, 0, floor);
        footer.Draw();
        return sheet.Finish(sheet.Paper);
    }

    public static Composed Landscape(Sheet sheet)
    {
        Box inner = Frame.Inner(sheet);
        double body = sheet.Type.Body;
        Accent accent = sheet.Accent;
        Footer footer = Footer.Deep(sheet, inner);
        double split = inner.X + inner.Width * 0.48;
        Box left = inner with { Width = split - inner.X - body * 1.2 };
        Box right = inner.Inset(split - inner.X + body * 1.4, 0, 0, 0);

        Block kicker = Kicker.Pill(sheet, body * 0.92, sheet.Paper, accent.Deep, left.Width);
        double headTop = inner.Y + kicker.Height + body;
        double room = footer.Top - headTop;
        Block? headline = Headline.Fit(sheet, sheet.Message.Headline, left.Width, room * 0.48, sheet.Shorter * 0.2, accent.On, accent.Spark);
        Block rows = Rows(sheet, right.Width, body * 1.2, ruled: true);
        double stage = room - (headline?.Height ?? 0) - body * 0.9;
        double diameter = Math.Min(stage / Figure.Rise, left.Width * 0.8);

        Box bleed = sheet.Bleed;
        sheet.Fill(new Box(bleed.X, bleed.Y, split - bleed.X, footer.Top - bleed.Y), accent.Ground);
        Figure.Stand(sheet, (sheet.Trim.X + split) / 2, footer.Top, diameter, accent.Tint, accent.Shade, bleed with { Width = split - bleed.X });
        sheet.Place(kicker, inner.X, inner.Y);
        if (headline is not null) sheet.Place(headline, inner.X, headTop + Math.Max(0, stage - diameter * Figure.Rise) * 0.4);
        sheet.Place(rows, right.X, inner.Y + (footer.Top - inner.Y - rows.Height) / 2 - body * 0.3);
        footer.Draw();
        return sheet.Finish(sheet.Paper);
    }

    private static Block Rows(Sheet sheet, double width, double em, bool ruled)
    {
        double body = sheet.Type.Body;
        var list = new PointList(sheet.Colour("ink"), sheet.Accent.Ground, sheet.Paper)
        {
            Boxes = true,
            GapEm = ruled ? 1.0 : 0.85,
            Rule = ruled ? sheet.Colour("grey-light") : null,
        };
        Block rows = list.Set(sheet, width, em);
        // On boards the heading stands with the story's.
        if (sheet.Format.Flag("summary", false) && sheet.Message.Summary is not null) return rows;
        return Block.Column(body * 1.1, sheet.Line(PointList.Heading(sheet), new TextStyle("sans-black", body, sheet.Accent.Deep)), rows);
    }

    private static Block WarningBand(Sheet sheet, Box inner)
    {
        if (sheet.Message.Warning is not { } text) return Block.Empty;
        double least = sheet.Type.Least(TextRole.Supporting), body = sheet.Type.Body;
        var style = new TextStyle("sans-bold", body, sheet.Accent.Deep) { Balanced = true, LineHeight = 1.3 };
        if (sheet.Try(text, style, inner.Width, body * 3, least, body * 0.95, 2) is not TextFit.Fits { Block: var set }) return Block.Empty;
        double padding = body * 0.7, height = set.Ink.Height + 2 * padding;
        return new Block(sheet.Trim.Width, height,
        [
            new SceneItem.Fill(Outline.Rectangle(new Box(sheet.Bleed.X, 0, sheet.Bleed.Width, height)), sheet.Accent.Tint),
            .. set.At(inner.X - set.Ink.X, padding - set.Ink.Y),
        ]);
    }
}
