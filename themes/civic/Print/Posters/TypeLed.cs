using Civic.Print.Blocks;
using Civic.Print.Layout;
using ContentKit.Artwork.Designs;
using ContentKit.Drawing.Geometry;
using ContentKit.Drawing.Scenes;
using ContentKit.Drawing.Text;

namespace Civic.Print.Posters;

/// <summary>The slogan leads: giant letters on the accent over a white card with what to do.</summary>
internal static class TypeLed
{
    // Of the height beside the picture: the slogan keeps the larger part.
    private const double PointsShare = 0.45;

    public static Composed Portrait(Sheet sheet)
    {
        Box inner = Frame.Inner(sheet), bleed = sheet.Bleed;
        double body = sheet.Type.Body;
        Accent accent = sheet.Accent;
        Footer footer = Footer.Deep(sheet, inner);

        Block kicker = Kicker.Pill(sheet, body * 0.92, sheet.Paper, accent.Deep, inner.Width);
        double headTop = inner.Y + kicker.Height + body * 1.1;
        var list = new PointList(sheet.Colour("ink"), accent.Ground, accent.On);
        Beside beside = Beside.Fit(sheet, inner, em => list.Set(sheet, inner.Width, em), body * 1.15, body * 2.5);
        Block card = Story.Above(sheet, inner, beside.Block);
        double cardTop = card.IsEmpty ? footer.Top : footer.Top - card.Height - body * 2.5;

        // The picture stands beside the points on the footer, or above the card on a stage of its own: where it is larger.
        double room = cardTop - headTop;
        // The slogan keeps the larger part; a long sheet has height for both.
        double share = 0.36 + Math.Clamp((sheet.Trim.Height / sheet.Trim.Width - 1.45) / 0.75, 0, 1) * 0.12;
        double onStage = Math.Min(inner.Width * 0.94, room * share / Figure.Rise);
        bool aside = beside.Diameter >= onStage;
        double stage = aside ? 0 : onStage * Figure.Rise;

        Block warning = sheet.Message.Warning is { } text ? Warning(sheet, text, inner.Width) : Block.Empty;
        double warningRoom = warning.IsEmpty ? 0 : warning.Height + body * 0.9;
        double textRoom = room - stage - warningRoom - body * 1.2;
        Block? headline = Headline.Fit(sheet, sheet.Message.Headline, inner.Width, textRoom, inner.Width * Frame.LargestShare(sheet), accent.On, accent.Spark);
        double spare = Math.Max(0, textRoom - (headline?.Height ?? 0));
        double y = headTop + spare * 0.45;

        if (!aside) Figure.Stand(sheet, inner.CentreX, cardTop, onStage, accent.Tint, accent.Shade, bleed);
        sheet.Place(kicker, inner.X, inner.Y);
        if (headline is not null) sheet.Place(headline, inner.X, y);
        if (!warning.IsEmpty) sheet.Place(warning, inner.X, y + (headline?.Height ?? 0) + body * 0.9);
        if (!card.IsEmpty)
        {
            sheet.Fill(new Box(bleed.X, cardTop, bleed.Width, bleed.Bottom - cardTop), sheet.Paper);
            if (aside) Figure.Stand(sheet, beside.CentreX, footer.Top, beside.Diameter, accent.Tint);
            sheet.Place(card, inner.X, cardTop + body * 1.25);
        }

        footer.Draw();
        return sheet.Finish(accent.Ground);
    }

    public static Composed Landscape(Sheet sheet)
    {
        Box inner = Frame.Inner(sheet);
        double body = sheet.Type.Body;
        Accent accent = sheet.Accent;
        Footer footer = Footer.Deep(sheet, inner);
        double diameter = Math.Min((footer.Top - sheet.Trim.Y) * 0.9 / Figure.Rise, inner.Width * 0.43);
        Box left = inner with { Width = inner.Width - diameter - body * 0.6 };

        Block kicker = Kicker.Pill(sheet, body * 0.92, sheet.Paper, accent.Deep, left.Width);
        double headTop = inner.Y + kicker.Height + body;
        Block points = new PointList(accent.On, accent.Spark, accent.Ground).SetWithin(sheet, left.Width, (footer.Top - headTop) * PointsShare, body * 1.12);
        double pointsTop = points.IsEmpty ? footer.Top - body * 0.6 : footer.Top - body * 1.3 - points.Height;
        double room = pointsTop - headTop - (points.IsEmpty ? 0 : body * 1.1);
        Block? headline = Headline.Fit(sheet, sheet.Message.Headline, left.Width, room, sheet.Shorter * 0.26, accent.On, accent.Spark);

        Figure.Stand(sheet, inner.Right - diameter / 2, footer.Top, diameter, accent.Tint, accent.Shade, sheet.Bleed);
        sheet.Place(kicker, inner.X, inner.Y);
        if (headline is not null) sheet.Place(headline, inner.X, headTop + (room - headline.Height) / 2);
        if (!points.IsEmpty) sheet.Place(points, inner.X, pointsTop);
        footer.Draw();
        return sheet.Finish(accent.Ground);
    }

    // The 凡是… sentence behind a short bar of the spark.
    private static Block Warning(Sheet sheet, string text, double width)
    {
        double least = sheet.Type.Least(TextRole.Supporting), body = sheet.Type.Body;
        var style = new TextStyle("sans-bold", least, sheet.Accent.On) { Balanced = true, LineHeight = 1.35 };
        double indent = body * 0.6;
        if (sheet.Try(text, style, width - indent, body * 2.6, least, Math.Max(least, body), 2) is not TextFit.Fits { Block: var set }) return Block.Empty;
        return new Block(width, set.Ink.Height,
        [
            new SceneItem.Fill(Outline.Rectangle(new Box(0, 0, body * 0.16, set.Ink.Height)), sheet.Accent.Spark),
            .. set.At(indent - set.Ink.X, -set.Ink.Y),
        ]);
    }
}
