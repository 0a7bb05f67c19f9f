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
    private const double Rise = Figure.Rise;

    public static Composed Portrait(Sheet sheet)
    {
        Box inner = Frame.Inner(sheet);
        double body = sheet.Type.Body;
        Accent accent = sheet.Accent;
        Footer footer = Footer.Deep(sheet, inner);

        var list = new PointList(sheet.Colour("ink"), accent.Ground, accent.On);
        Block points = list.Set(sheet, inner.Width, body * 1.12);
        // A little smaller when that gives the picture the room it needs beside them.
        if (inner.Width - points.Width < inner.Width * 0.42) points = list.Set(sheet, inner.Width, sheet.Type.Least(TextRole.Supporting));
        double cardTop = points.IsEmpty ? footer.Top : footer.Top - points.Height - body * 2.5;

        Block kicker = Kicker.Pill(sheet, body * 0.92, sheet.Paper, accent.Deep, inner.Width);
        double headTop = inner.Y + kicker.Height + body * 1.1;
        double room = cardTop - headTop;

        // Either the picture stands beside the points, on the footer, or above the card on a stage of its own: whichever is larger.
        double besideWidth = inner.Width - points.Width - body * 0.8;
        double beside = points.IsEmpty ? 0 : Math.Min(besideWidth + (sheet.Trim.Right - inner.Right) * 0.5, (footer.Top - cardTop + room * 0.3) / Rise);
        double onStage = Math.Min(inner.Width * 0.94, room * 0.46 / Rise);
        bool aside = beside >= onStage * 0.9;
        double stage = aside ? Math.Max(0, beside * Rise - (footer.Top - cardTop)) : onStage * Rise;

        Block warning = sheet.Message.Warning is { } text ? Warning(sheet, text, aside && stage > body ? ClearOf(sheet, inner, beside) : inner.Width) : Block.Empty;
        double warningRoom = warning.IsEmpty ? 0 : warning.Height + body * 0.9;
        double textRoom = aside ? room - Math.Max(warningRoom, warning.IsEmpty ? stage * 0.8 : 0) - body : room - stage - warningRoom - body;
        Block? headline = Headline.Fit(sheet, sheet.Message.Headline, inner.Width, textRoom, inner.Width * 0.29, accent.On, accent.Spark);
        double used = (headline?.Height ?? 0) + warningRoom;
        double y = headTop + Math.Max(0, (aside ? room - body : room - stage - body) - used) * 0.45;

        sheet.Place(kicker, inner.X, inner.Y);
        if (headline is not null) sheet.Place(headline, inner.X, y);
        if (!warning.IsEmpty) sheet.Place(warning, inner.X, y + used - warning.Height);
        if (!aside) Figure.Stand(sheet, inner.CentreX, cardTop, onStage, accent.Tint, accent.Shade, sheet.Bleed);
        if (!points.IsEmpty)
        {
            sheet.Fill(new Box(sheet.Bleed.X, cardTop, sheet.Bleed.Width, sheet.Bleed.Bottom - cardTop), sheet.Paper);
            if (aside) Figure.Stand(sheet, inner.Right - besideWidth + beside / 2, footer.Top, beside, accent.Tint);
            sheet.Place(points, inner.X, cardTop + body * 1.25);
        }

        footer.Draw();
        return sheet.Finish(accent.Ground);
    }

    // A warning above a disc that rises out of the card keeps clear of it.
    private static double ClearOf(Sheet sheet, Box inner, double diameter) => Math.Max(inner.Width - diameter * 0.8, inner.Width * 0.55);

    public static Composed Landscape(Sheet sheet)
    {
        Box inner = Frame.Inner(sheet);
        double body = sheet.Type.Body;
        Accent accent = sheet.Accent;
        Footer footer = Footer.Deep(sheet, inner);
        double diameter = Math.Min((footer.Top - sheet.Trim.Y) * 0.9 / Rise, inner.Width * 0.44);
        Box left = inner with { Width = inner.Width - diameter - body };

        Block kicker = Kicker.Pill(sheet, body * 0.92, sheet.Paper, accent.Deep, left.Width);
        Block points = new PointList(accent.On, accent.Spark, accent.Ground).Set(sheet, left.Width, body * 1.12);
        double headTop = inner.Y + kicker.Height + body;
        double pointsTop = points.IsEmpty ? footer.Top - body * 0.6 : footer.Top - body * 1.2 - points.Height;
        double room = pointsTop - headTop - (points.IsEmpty ? 0 : body * 1.1);
        Block? headline = Headline.Fit(sheet, sheet.Message.Headline, left.Width, room, sheet.Shorter * 0.26, accent.On, accent.Spark);

        sheet.Place(kicker, inner.X, inner.Y);
        if (headline is not null) sheet.Place(headline, inner.X, headTop + (room - headline.Height) / 2);
        if (!points.IsEmpty) sheet.Place(points, inner.X, pointsTop);
        Figure.Stand(sheet, inner.Right - diameter / 2, footer.Top, diameter, accent.Tint, accent.Shade, sheet.Bleed);
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
