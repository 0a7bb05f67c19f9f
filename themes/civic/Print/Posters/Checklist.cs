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
    private const double Rise = Figure.Rise;

    public static Composed Portrait(Sheet sheet)
    {
        Box inner = Frame.Inner(sheet);
        double body = sheet.Type.Body;
        Accent accent = sheet.Accent;
        Footer footer = Footer.Deep(sheet, inner);

        Block kicker = Kicker.Pill(sheet, body * 0.92, sheet.Paper, accent.Deep, inner.Width);
        Block warning = WarningBand(sheet, inner);
        double floor = footer.Top - warning.Height;

        double headTop = inner.Y + kicker.Height + body * 1.1;
        // The list takes what it needs; the headline gets the rest, up to two fifths of the sheet.
        Block loose = Rows(sheet, inner.Width, body * 1.2, ruled: false);
        double headRoom = Math.Min((floor - headTop) * 0.42, floor - headTop - loose.Height - body * 3.4);
        Block? headline = Headline.Fit(sheet, sheet.Message.Headline, inner.Width, headRoom, inner.Width * 0.25, accent.On, accent.Spark);
        double headEnd = headTop + (headline?.Height ?? 0) + body * 1.3;

        // The picture stands at the right of the list when the rows leave it a third of the sheet, else in the head if that is tall.
        if (inner.Width - loose.Width < inner.Width * 0.36) loose = Rows(sheet, inner.Width, sheet.Type.Least(TextRole.Supporting), ruled: false);
        double beside = Math.Min(inner.Width - loose.Width - body * 0.6 + (sheet.Trim.Right - inner.Right) * 0.5, (floor - headEnd) * 0.95 / Rise);
        double spare = floor - headEnd - loose.Height - body * 2.6;
        double inHead = Math.Min(inner.Width * 0.7, spare / Rise);
        bool aside = beside >= inner.Width * 0.3 && beside >= inHead;
        bool headed = !aside && inHead >= inner.Width * 0.3;
        if (headed) headEnd += inHead * Rise;

        Box bleed = sheet.Bleed;
        sheet.Fill(new Box(bleed.X, bleed.Y, bleed.Width, headEnd - bleed.Y), accent.Ground);
        sheet.Place(kicker, inner.X, inner.Y);
        if (headline is not null) sheet.Place(headline, inner.X, headTop);
        if (headed) Figure.Stand(sheet, inner.CentreX, headEnd, inHead, accent.Tint, accent.Shade, bleed);
        sheet.Fill(new Box(bleed.X, headEnd, bleed.Width, floor - headEnd), sheet.Paper);
        if (aside) Figure.Stand(sheet, inner.Right + (sheet.Trim.Right - inner.Right) * 0.5 - beside / 2, floor, beside, accent.Tint);

        double listRoom = floor - headEnd;
        Block ruled = Rows(sheet, inner.Width, body * 1.2, ruled: true);
        Block rows = aside || ruled.Height > listRoom - body * 1.6 ? loose : ruled;
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
        double diameter = Math.Min(stage / Rise, left.Width * 0.8);

        Box bleed = sheet.Bleed;
        sheet.Fill(new Box(bleed.X, bleed.Y, split - bleed.X, footer.Top - bleed.Y), accent.Ground);
        sheet.Place(kicker, inner.X, inner.Y);
        if (headline is not null) sheet.Place(headline, inner.X, headTop + Math.Max(0, stage - diameter * Rise) * 0.4);
        Figure.Stand(sheet, (sheet.Trim.X + split) / 2, footer.Top, diameter, accent.Tint, accent.Shade, bleed with { Width = split - bleed.X });
        sheet.Place(rows, right.X, inner.Y + (footer.Top - inner.Y - rows.Height) / 2 - body * 0.3);
        footer.Draw();
        return sheet.Finish(sheet.Paper);
    }

    private static Block Rows(Sheet sheet, double width, double em, bool ruled)
    {
        double body = sheet.Type.Body;
        Block heading = sheet.Line(PointList.Heading(sheet), new TextStyle("sans-black", body, sheet.Accent.Deep));
        var list = new PointList(sheet.Colour("ink"), sheet.Accent.Ground, sheet.Paper)
        {
            Boxes = true,
            GapEm = ruled ? 1.0 : 0.85,
            Rule = ruled ? sheet.Colour("grey-light") : null,
        };
        return Block.Column(body * 1.1, heading, list.Set(sheet, width, em));
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
