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
    // Of the height beside the picture: the slogan keeps the larger part.
    private const double PointsShare = 0.45;

    public static Composed Portrait(Sheet sheet)
    {
        Box inner = Frame.Inner(sheet), bleed = sheet.Bleed;
        double body = sheet.Type.Body;
        Accent accent = sheet.Accent;
        var footer = new Footer(sheet, inner, sheet.Paper, accent.Deep, accent.Deep);

        Block points = new PointList(accent.On, accent.Spark, accent.Ground).Set(sheet, inner.Width, body * 1.08);
        double pointsTop = points.IsEmpty ? footer.Top - body * 0.4 : footer.Top - body * 1.2 - points.Height;
        // One line as long as the picture is not lost above it in an empty field; then the words may grow.
        double largest = inner.Width / Figure.Rise * 1.1;
        Block? headline = Headline.OneLine(sheet, sheet.Message.Headline, inner.Width, inner.Width * 0.2, accent.On, accent.Spark);
        if (headline is null || pointsTop - headline.Height - body * 2.2 - inner.Y > largest)
        {
            // A long slogan takes more of the sheet before it is refused; the picture keeps two fifths at least.
            double height = pointsTop - inner.Y, room = Math.Max(height * 0.32, height - body * 2.2 - largest);
            double least = sheet.Type.Least(TextRole.Main);
            if (sheet.Try(sheet.Message.Headline, new TextStyle("sans-black", least, accent.On) { Balanced = true, LineHeight = 1.15 }, inner.Width, room, least, least) is not TextFit.Fits)
                room = Math.Max(room, height * 0.6 - body * 3.5);
            headline = Headline.Fit(sheet, sheet.Message.Headline, inner.Width, room, inner.Width * Math.Min(0.24, Frame.LargestShare(sheet)), accent.On, accent.Spark);
        }

        // The label stands with the words, so that nothing lies on the picture.
        Block kicker = Kicker.Plain(sheet, body * 0.86, accent.Spark, inner.Width);
        double headlineTop = pointsTop - body * 1.05 - (headline?.Height ?? 0);
        double kickerTop = headlineTop - body * 0.75 - kicker.Height;
        double bandTop = kickerTop - body * 0.95;
        double diameter = Math.Min(sheet.Trim.Width * 0.96, (bandTop - inner.Y * 0.75) / Figure.Rise);

        Figure.Stand(sheet, sheet.Trim.CentreX, bandTop, diameter, sheet.Paper, accent.Halo, bleed, drawingShare: 0.84);
        sheet.Fill(new Box(bleed.X, bandTop, bleed.Width, footer.Top - bandTop), accent.Ground);
        sheet.Place(kicker, inner.X, kickerTop);
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
        double headTop = inner.Y + kicker.Height + body;
        Block points = new PointList(sheet.Colour("ink"), accent.Ground, accent.On).SetWithin(sheet, right.Width, (footer.Top - headTop) * PointsShare, body * 1.12);
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
