using Civic.Print.Blocks;
using Civic.Print.Layout;
using ContentKit.Artwork.Designs;
using ContentKit.Drawing.Geometry;
using ContentKit.Drawing.Scenes;
using ContentKit.Drawing.Text;

namespace Civic.Print.Labels;

/// <summary>A round sticker in three zones: picture above, slogan across the middle, code and numbers below.</summary>
internal static class RoundSticker
{
    public static Sheet Compose(Sheet sheet)
    {
        Accent accent = sheet.Accent;
        double radius = sheet.Shorter / 2, reach = radius - sheet.Format.Safe.Millimetres, body = sheet.Type.Body;
        Box bleed = sheet.Bleed;
        double centreX = sheet.Trim.CentreX, centreY = sheet.Trim.CentreY;
        // Width at a height above or below the middle, inside the safe circle.
        double Chord(double fromCentre) => 2 * Math.Sqrt(Math.Max(0, reach * reach - fromCentre * fromCentre));

        Block hotlines = Hotlines.Inline(sheet, body * 0.82, body * 1.2, sheet.Paper, accent.On.Name == "paper" ? accent.Spark : sheet.Colour("amber"));
        Block code = CodeTile.Bare(sheet, CodeTile.SmallestHeight(sheet));
        // The slogan takes what numbers and code leave: the code's lower corners touch the safe circle.
        double gap = body * 0.45, lowest = Math.Sqrt(reach * reach - code.Width * code.Width / 4);
        double bandTop = -radius * 0.38, bandBottom = Math.Min(radius * 0.3, lowest - code.Height - hotlines.Height - 2 * gap);
        double width = Math.Min(Chord(bandTop), Chord(bandBottom)) - body * 0.6;
        Block? headline = Headline.Fit(sheet, sheet.Message.Headline, width, bandBottom - bandTop - body * 1.3, width * 0.21, accent.On, accent.Spark, TextAlign.Centre);

        sheet.Fill(bleed with { Height = centreY + bandTop - bleed.Y }, accent.Tint);
        Figure.Stand(sheet, centreX, centreY + bandTop, radius * 0.74, sheet.Paper, accent.Halo, bleed, drawingShare: 0.82);
        sheet.Fill(new Box(bleed.X, centreY + bandTop, bleed.Width, bandBottom - bandTop), accent.Ground);
        if (headline is not null) sheet.Place(headline, centreX - headline.Width / 2, centreY + (bandTop + bandBottom - headline.Height) / 2);
        sheet.Fill(new Box(bleed.X, centreY + bandBottom, bleed.Width, bleed.Bottom - centreY - bandBottom), accent.Deep);

        sheet.Place(hotlines, centreX - hotlines.Width / 2, centreY + bandBottom + gap);
        sheet.Place(code, centreX - code.Width / 2, centreY + bandBottom + gap + hotlines.Height + gap);
        DieLine.Cut(sheet);
        return sheet;
    }
}
