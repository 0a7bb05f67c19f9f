using Civic.Print.Blocks;
using Civic.Print.Layout;
using ContentKit.Artwork.Designs;
using ContentKit.Drawing.Geometry;
using ContentKit.Drawing.Scenes;
using ContentKit.Drawing.Text;

namespace Civic.Print.Labels;

/// <summary>A card of two sides: slogan and picture in front, what to do behind.</summary>
internal static class Card
{
    public static Sheet Front(Sheet sheet)
    {
        FrontFace(sheet, sheet.Trim, sheet.Bleed);
        DieLine.Cut(sheet);
        return sheet;
    }

    public static Sheet Back(Sheet sheet)
    {
        sheet.Fill(sheet.Bleed, sheet.Paper);
        BackFace(sheet, sheet.Trim, sheet.Bleed);
        DieLine.Cut(sheet);
        return sheet;
    }

    /// <summary>Slogan left, picture right, numbers on the band, inside <paramref name="trim"/>.</summary>
    public static void FrontFace(Sheet sheet, Box trim, Box bleed)
    {
        Accent accent = sheet.Accent;
        double body = sheet.Type.Body, margin = Math.Max(sheet.Format.Safe.Millimetres, sheet.Shorter * 0.08);
        Box inner = trim.Inset(margin);
        Paint number = accent.On.Name == "paper" ? accent.Spark : sheet.Colour("amber");
        Block hotlines = Hotlines.Inline(sheet, body * 0.85, body * 1.3, sheet.Paper, number);
        if (hotlines.Width > inner.Width) hotlines = Hotlines.Stacked(sheet, body * 0.8, body * 1.25, sheet.Paper, number);
        double bandTop = inner.Bottom - hotlines.Height - body * 0.75;
        double diameter = Math.Min((bandTop - trim.Y) * 0.86 / Figure.Rise, inner.Width * 0.42);
        Block kicker = Kicker.Pill(sheet, body * 0.8, sheet.Paper, accent.Deep, inner.Width);
        double headTop = inner.Y + kicker.Height + body * 0.7, room = bandTop - headTop - body * 0.7;
        Block? headline = Headline.Fit(sheet, sheet.Message.Headline, inner.Width - diameter - body * 0.4, room, trim.Height * 0.24, accent.On, accent.Spark);
        Figure.Stand(sheet, inner.Right - diameter / 2 + margin * 0.3, bandTop, diameter, accent.Tint, accent.Shade, bleed);
        sheet.Place(kicker, inner.X, inner.Y);
        if (headline is not null) sheet.Place(headline, inner.X, headTop + (room - headline.Height) / 2);
        sheet.Fill(new Box(bleed.X, bandTop, bleed.Width, bleed.Bottom - bandTop), accent.Deep);
        sheet.Place(hotlines, inner.X, bandTop + body * 0.75);
    }

    /// <summary>Points left, code right, office below, on paper.</summary>
    public static void BackFace(Sheet sheet, Box trim, Box bleed)
    {
        Accent accent = sheet.Accent;
        double body = sheet.Type.Body, margin = Math.Max(sheet.Format.Safe.Millimetres, sheet.Shorter * 0.08);
        Box inner = trim.Inset(margin);
        double bar = body * 0.9;
        sheet.Fill(new Box(bleed.X, bleed.Y, bleed.Width, trim.Y + bar - bleed.Y), accent.Ground);

        Block code = CodeTile.Captioned(sheet, Math.Max(CodeTile.SmallestHeight(sheet) + body, trim.Height * 0.5), sheet.Colour("black"));
        Block issuer = sheet.Line(sheet.Message.Issuer, new TextStyle("sans-regular", Math.Max(sheet.Type.Imprint, 2), sheet.Colour("black")) { Role = TextRole.Imprint });
        Block heading = sheet.Line(PointList.Heading(sheet), new TextStyle("sans-black", body * 1.05, accent.Deep));
        double listWidth = inner.Width - (code.IsEmpty ? 0 : code.Width + body * 0.6);
        double top = trim.Y + bar + body * 0.6, bottom = inner.Bottom - issuer.Height - body * 0.6;
        var rows = new PointList(sheet.Colour("ink"), accent.Ground, accent.On) { GapEm = 0.55 };
        // Long points take two lines each; a size down keeps them on the card.
        Block list = Block.Empty;
        foreach (double em in (double[])[body * 1.1, body * 0.9, body * 0.75, body * 0.65, body * 0.55, sheet.Type.Least(TextRole.Supporting)])
        {
            list = Block.Column(body * 0.7, heading, rows.Set(sheet, listWidth, em));
            if (list.Height <= bottom - top) break;
        }

        if (list.Height > bottom - top)
            sheet.TooLong(
                sheet.Message.Title,
                FormattableString.Invariant($"背面的要点要 {list.Height:0.#} 毫米高，只有 {bottom - top:0.#} 毫米"),
                FormattableString.Invariant($"the points on the back need {list.Height:0.#} mm, there are {bottom - top:0.#} mm"),
                "少写一条，或把要点写短", "give fewer or shorter `points`");
        sheet.Place(list, inner.X, top + Math.Max(0, bottom - top - list.Height) / 2);
        sheet.Place(code, inner.Right - code.Width, top + Math.Max(0, bottom - top - code.Height) / 2);
        sheet.Place(issuer, inner.X, inner.Bottom - issuer.Height);
    }
}
