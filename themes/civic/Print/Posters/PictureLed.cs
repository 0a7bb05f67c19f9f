using Civic.Print.Blocks;
using Civic.Print.Layout;
using ContentKit.Artwork.Designs;
using ContentKit.Drawing.Geometry;
using ContentKit.Drawing.Scenes;
using ContentKit.Drawing.Text;

namespace Civic.Print.Posters;

/// <summary>The picture leads: a large drawing on a pale ground, one line in large letters, few words.</summary>
internal static class PictureLed
{
    public static Composed Portrait(Sheet sheet)
    {
        Box inner = Frame.Inner(sheet);
        double body = sheet.Type.Body;
        Accent accent = sheet.Accent;
        var footer = new Footer(sheet, inner, sheet.Paper, accent.Deep, accent.Deep);

        Block points = new PointList(accent.On, accent.Spark, accent.Ground).Set(sheet, inner.Width, body * 1.05);
        double pointsTop = points.IsEmpty ? footer.Top - body * 0.4 : footer.Top - body * 1.2 - points.Height;
        double fullHeight = pointsTop - inner.Y;
        Block? headline = Headline.OneLine(sheet, sheet.Message.Headline, inner.Width, inner.Width * 0.2, accent.On, accent.Spark)
            ?? Headline.Fit(sheet, sheet.Message.Headline, inner.Width, fullHeight * 0.32, inner.Width * 0.24, accent.On, accent.Spark);
        double headlineTop = pointsTop - body * 1.05 - (headline?.Height ?? 0);
        double bandTop = headlineTop - body * 1.15;

        Block kicker = Kicker.Pill(sheet, body * 0.92, accent.Deep, sheet.Paper, inner.Width);
        double stage = bandTop - inner.Y;
        double diameter = Math.Min(inner.Width, (stage + inner.Y * 0.3) / Figure.Rise);
        Figure.Stand(sheet, sheet.Trim.CentreX, bandTop, diameter, sheet.Paper, accent.Halo, sheet.Bleed, drawingShare: 0.84);
        sheet.Place(kicker, inner.X, inner.Y);

        Box bleed = sheet.Bleed;
        sheet.Fill(new Box(bleed.X, bandTop, bleed.Width, footer.Top - bandTop), accent.Ground);
        if (headline is not null) sheet.Place(headline, inner.X, headlineTop);
        sheet.Place(points, inner.X, pointsTop);
        footer.Draw();
        return sheet.Finish(accent.Tint);
    }

    public static Composed Landscape(Sheet sheet)
    {
        Box inner = Frame.Inner(sheet);
        double body = sheet.Type.Body;
        Accent accent = sheet.Accent;
        var footer = Footer.Deep(sheet, inner);
        double split = inner.X + inner.Width * 0.45;
        double diameter = Math.Min((footer.Top - sheet.Trim.Y) * 0.9 / Figure.Rise, split - inner.X);
        Box right = inner.Inset(split - inner.X + body * 1.2, 0, 0, 0);

        Block kicker = Kicker.Pill(sheet, body * 0.92, accent.Ground, accent.On, right.Width);
        Block points = new PointList(sheet.Colour("ink"), accent.Ground, accent.On).Set(sheet, right.Width, body * 1.12);
        double headTop = inner.Y + kicker.Height + body;
        double pointsTop = points.IsEmpty ? footer.Top - body * 0.6 : footer.Top - body * 1.2 - points.Height;
        double room = pointsTop - headTop - (points.IsEmpty ? 0 : body);
        Block? headline = Headline.Fit(sheet, sheet.Message.Headline, right.Width, room, sheet.Shorter * 0.24, accent.Deep, null);

        Box bleed = sheet.Bleed;
        sheet.Fill(new Box(bleed.X, bleed.Y, split - bleed.X, footer.Top - bleed.Y), accent.Tint);
        Figure.Stand(sheet, (sheet.Trim.X + split) / 2, footer.Top, diameter, sheet.Paper, accent.Halo, bleed with { Width = split - bleed.X }, drawingShare: 0.86);
        sheet.Place(kicker, right.X, inner.Y);
        if (headline is not null) sheet.Place(headline, right.X, headTop + (room - headline.Height) / 2);
        sheet.Place(points, right.X, pointsTop);
        footer.Draw();
        return sheet.Finish(sheet.Paper);
    }
}
