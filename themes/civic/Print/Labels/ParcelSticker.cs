using Civic.Print.Blocks;
using Civic.Print.Layout;
using ContentKit.Artwork.Designs;
using ContentKit.Drawing.Geometry;
using ContentKit.Drawing.Scenes;
using ContentKit.Drawing.Text;

namespace Civic.Print.Labels;

/// <summary>A sticker on a parcel: slogan, picture, numbers. Never a code: codes on parcels are themselves a trick.</summary>
internal static class ParcelSticker
{
    public static Sheet Compose(Sheet sheet)
    {
        Accent accent = sheet.Accent;
        double body = sheet.Type.Body, margin = Math.Max(sheet.Format.Safe.Millimetres, sheet.Shorter * 0.075);
        Box inner = sheet.Trim.Inset(margin), bleed = sheet.Bleed;
        Block hotlines = Hotlines.Inline(sheet, body * 0.8, body * 1.25, sheet.Paper, accent.On.Name == "paper" ? accent.Spark : sheet.Colour("amber"));
        double bandTop = inner.Bottom - hotlines.Height - body * 0.65;

        Block kicker = Pill(sheet, "温馨提示", body * 0.85);
        double headTop = inner.Y + kicker.Height + body * 0.65, room = bandTop - headTop - body * 0.6;
        double diameter = Math.Min((bandTop - sheet.Trim.Y) * 0.82 / Figure.Rise, inner.Width * 0.38);
        Block? headline = Headline.Fit(sheet, sheet.Message.Headline, inner.Width - diameter - body * 0.3, room, sheet.Shorter * 0.24, accent.On, accent.Spark);

        Figure.Stand(sheet, inner.Right - diameter / 2 + margin * 0.3, bandTop, diameter, accent.Tint, accent.Shade, bleed);
        sheet.Place(kicker, inner.X, inner.Y);
        if (headline is not null) sheet.Place(headline, inner.X, headTop + (room - headline.Height) / 2);
        sheet.Fill(new Box(bleed.X, bandTop, bleed.Width, bleed.Bottom - bandTop), accent.Deep);
        sheet.Place(hotlines, sheet.Trim.CentreX - hotlines.Width / 2, bandTop + body * 0.65);
        DieLine.Cut(sheet);
        return sheet;
    }

    private static Block Pill(Sheet sheet, string text, double em)
    {
        Block line = sheet.Line(text, new TextStyle("sans-bold", em, sheet.Accent.Deep) { TrackingEm = 0.06 });
        double padding = em * 0.6, height = em * 1.7, width = line.Width + 2 * padding;
        return new Block(width, height,
        [
            new SceneItem.Fill(Outline.RoundedRectangle(new Box(0, 0, width, height), height / 2), sheet.Paper),
            .. line.At(padding, (height - line.Height) / 2),
        ]);
    }
}
