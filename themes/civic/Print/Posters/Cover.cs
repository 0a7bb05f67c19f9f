using Civic.Print.Blocks;
using Civic.Print.Layout;
using ContentKit.Artwork.Designs;
using ContentKit.Drawing.Geometry;
using ContentKit.Drawing.Text;

namespace Civic.Print.Posters;

/// <summary>Covers in chat apps: one line in the middle square that is left when the app crops, picture and trick around it.</summary>
internal static class Cover
{
    public static Composed Compose(Sheet sheet) =>
        sheet.Format.Proportion > 1.5 ? Wide(sheet) : Square(sheet);

    private static Composed Wide(Sheet sheet)
    {
        Accent accent = sheet.Accent;
        Box trim = sheet.Trim;
        double body = sheet.Type.Body * 1.5;
        // The app shows the middle square in lists: headline and kicker live there.
        Box middle = new Box(trim.CentreX - trim.Height / 2, 0, trim.Height, trim.Height).Inset(sheet.Format.Safe.Millimetres * 0.8, sheet.Format.Safe.Millimetres, sheet.Format.Safe.Millimetres * 0.8, sheet.Format.Safe.Millimetres);
        Block kicker = Kicker.Pill(sheet, body, sheet.Paper, accent.Deep, middle.Width);
        double room = middle.Height - kicker.Height - body * 2.2;
        Block? headline = Headline.Fit(sheet, sheet.Message.Headline, middle.Width, room, trim.Height * 0.26, accent.On, accent.Spark, TextAlign.Centre);
        double height = kicker.Height + body * 1.2 + (headline?.Height ?? 0);
        double y = middle.CentreY - height / 2;

        // The drawing may come nearer to the edge than text, and keeps off the headline.
        double sideLeft = sheet.Format.Safe.Millimetres * 0.6, sideWidth = middle.X - sideLeft - body * 0.7;
        double diameter = Math.Min(sideWidth, trim.Height * 0.8);
        Figure.Stand(sheet, sideLeft + sideWidth / 2, trim.Bottom, diameter, accent.Tint, accent.Shade, sheet.Trim);
        Block hotlines = Hotlines.Column(sheet, body * 0.9, body * 2.1, accent.On, accent.Spark);
        double side = trim.Right - sheet.Format.Safe.Millimetres - middle.Right;
        if (hotlines.Width > side) hotlines = Hotlines.Column(sheet, body * 0.9, body * 2.1 * side / hotlines.Width, accent.On, accent.Spark);
        sheet.Place(hotlines, middle.Right + side - hotlines.Width, trim.CentreY - hotlines.Height / 2);
        sheet.Place(kicker, middle.CentreX - kicker.Width / 2, y);
        if (headline is not null) sheet.Place(headline, middle.X, y + kicker.Height + body * 1.2);
        return sheet.Finish(accent.Ground);
    }

    private static Composed Square(Sheet sheet)
    {
        Accent accent = sheet.Accent;
        Box inner = Frame.Inner(sheet);
        double body = sheet.Type.Body * 1.25;
        Block kicker = Kicker.Pill(sheet, body, sheet.Paper, accent.Deep, inner.Width);
        Block hotlines = Hotlines.Column(sheet, body * 0.85, body * 1.7, accent.On, accent.Spark);
        double headTop = inner.Y + kicker.Height + body, lowerTop = inner.Bottom - hotlines.Height;
        Block? headline = Headline.Fit(sheet, sheet.Message.Headline, inner.Width, lowerTop - headTop - body * 0.8, inner.Width * 0.25, accent.On, accent.Spark);
        double headBottom = headTop + (headline?.Height ?? 0);
        double diameter = Math.Min(inner.Width - hotlines.Width - body * 0.2, (sheet.Trim.Bottom - headBottom) * 0.94 / Figure.Rise);
        Figure.Stand(sheet, inner.Right - diameter / 2 + sheet.Format.Safe.Millimetres * 0.3, sheet.Trim.Bottom, diameter, accent.Tint, accent.Shade, sheet.Trim);
        sheet.Place(kicker, inner.X, inner.Y);
        if (headline is not null) sheet.Place(headline, inner.X, headTop);
        sheet.Place(hotlines, inner.X, lowerTop);
        return sheet.Finish(accent.Ground);
    }
}
