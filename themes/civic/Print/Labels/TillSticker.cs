using Civic.Print.Blocks;
using Civic.Print.Layout;
using ContentKit.Artwork.Designs;
using ContentKit.Drawing.Geometry;

namespace Civic.Print.Labels;

/// <summary>A sign beside a till, a cash machine or a petrol pump: slogan and points left, picture right, numbers and code below.</summary>
internal static class TillSticker
{
    public static Sheet Compose(Sheet sheet)
    {
        Accent accent = sheet.Accent;
        double body = sheet.Type.Body, margin = Math.Max(sheet.Format.Safe.Millimetres, sheet.Shorter * 0.07);
        Box inner = sheet.Trim.Inset(margin), bleed = sheet.Bleed;
        Footer footer = Footer.Deep(sheet, inner);
        double diameter = Math.Min((footer.Top - inner.Y) * 1.02 / Figure.Rise, inner.Width * 0.4);
        Box left = inner with { Width = inner.Width - diameter - body * 0.5 };

        // Label and points stay small beside the slogan: it is what a hurried hand at the till takes in.
        Block kicker = Kicker.Pill(sheet, body * 0.72, sheet.Paper, accent.Deep, left.Width);
        Block points = new PointList(accent.On, accent.Spark, accent.Ground) { GapEm = 0.5 }.Set(sheet, left.Width, body * 0.78);
        double headTop = inner.Y + kicker.Height + body * 0.7;
        double pointsTop = points.IsEmpty ? footer.Top - body * 0.4 : footer.Top - body * 0.8 - points.Height;
        double room = pointsTop - headTop - (points.IsEmpty ? 0 : body * 0.75);
        Block? headline = Headline.Fit(sheet, sheet.Message.Headline, left.Width, room, sheet.Shorter * 0.24, accent.On, accent.Spark);

        Figure.Stand(sheet, inner.Right - diameter / 2, footer.Top, diameter, accent.Tint, accent.Shade, bleed);
        sheet.Place(kicker, inner.X, inner.Y);
        if (headline is not null) sheet.Place(headline, inner.X, headTop + (room - headline.Height) / 2);
        sheet.Place(points, inner.X, pointsTop);
        footer.Draw();
        DieLine.Cut(sheet);
        return sheet;
    }
}
