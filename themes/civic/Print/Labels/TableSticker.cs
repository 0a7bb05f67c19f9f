using Civic.Print.Blocks;
using Civic.Print.Layout;
using ContentKit.Artwork.Designs;
using ContentKit.Drawing.Geometry;
using ContentKit.Drawing.Scenes;
using ContentKit.Drawing.Text;

namespace Civic.Print.Labels;

/// <summary>A square sticker: slogan, picture and code over a band with the numbers.</summary>
internal static class TableSticker
{
    public static Sheet Compose(Sheet sheet)
    {
        Accent accent = sheet.Accent;
        double body = sheet.Type.Body, margin = Math.Max(sheet.Format.Safe.Millimetres, sheet.Shorter * 0.065);
        Box inner = sheet.Trim.Inset(margin), bleed = sheet.Bleed;

        Block hotlines = Hotlines.Stacked(sheet, body * 0.85, body * 1.5, sheet.Paper, accent.On.Name == "paper" ? accent.Spark : sheet.Colour("amber"));
        Block issuer = sheet.Line(sheet.Message.Issuer, new TextStyle("sans-regular", sheet.Type.Least(TextRole.Imprint, sheet.Paper), sheet.Paper) { Role = TextRole.Imprint });
        Block foot = Block.Column(body * 0.5, hotlines, issuer);
        double bandTop = inner.Bottom - foot.Height - body * 0.7;

        // The code stands on its own white tile at the lower right, across the band's edge.
        double padding = body * 0.4;
        Block code = CodeTile.Captioned(sheet, CodeTile.SmallestHeight(sheet) + sheet.Type.Imprint * 1.5, sheet.Colour("black"));
        double tileX = code.IsEmpty ? inner.Right : inner.Right - code.Width - 2 * padding;
        double tileTop = inner.Bottom - code.Height - 2 * padding;

        Block kicker = Kicker.Pill(sheet, body * 0.72, sheet.Paper, accent.Deep, inner.Width);
        double headTop = inner.Y + kicker.Height + body * 0.7;
        double diameter = Math.Min((tileX - inner.X) * 0.78, sheet.Shorter * 0.29);
        double room = Math.Min(bandTop - diameter * Figure.Rise, tileTop) - headTop - body * 0.5;
        Block? headline = Headline.Fit(sheet, sheet.Message.Headline, inner.Width, room, inner.Width * 0.26, accent.On, accent.Spark);
        double spare = room - (headline?.Height ?? 0);

        double figureX = (inner.X + tileX) / 2;
        Figure.Stand(sheet, figureX, bandTop, diameter + spare * 0.5, accent.Tint, accent.Shade, bleed with { Y = headTop + (headline?.Height ?? 0) + spare * 0.3, Height = bleed.Height });
        sheet.Place(kicker, inner.X, inner.Y);
        if (headline is not null) sheet.Place(headline, inner.X, headTop + spare * 0.25);
        sheet.Fill(new Box(bleed.X, bandTop, bleed.Width, bleed.Bottom - bandTop), accent.Deep);
        sheet.Place(foot, inner.X, bandTop + body * 0.7);
        if (!code.IsEmpty)
        {
            var tile = new Box(tileX, tileTop, code.Width + 2 * padding, code.Height + 2 * padding);
            sheet.Fill(Outline.RoundedRectangle(tile, body * 0.45), sheet.Paper);
            sheet.Place(code, tile.X + padding, tile.Y + padding);
        }

        DieLine.Cut(sheet);
        return sheet;
    }
}
