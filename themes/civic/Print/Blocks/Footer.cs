using Civic.Print.Layout;
using ContentKit.Drawing.Geometry;
using ContentKit.Drawing.Scenes;
using ContentKit.Drawing.Text;

namespace Civic.Print.Blocks;

/// <summary>The foot of a piece: numbers to call, who issued it, code to its page. Measured first, drawn over what reaches into it.</summary>
internal sealed class Footer
{
    private readonly Sheet _sheet;
    private readonly Block _content;
    private readonly Paint _ground;
    private readonly double _x;
    private readonly double _padding;

    /// <param name="inner">Left and right limits of its content, and the bottom one.</param>
    public Footer(Sheet sheet, Box inner, Paint ground, Paint text, Paint number)
    {
        _sheet = sheet;
        _ground = ground;
        _x = inner.X;
        bool slim = sheet.Format.Option("footer") == "slim";
        _content = slim ? Slim(sheet, inner.Width, text, number) : Full(sheet, inner.Width, text, number);
        _padding = sheet.Type.Body * (slim ? 0.7 : 0.8);
        Top = inner.Bottom - _content.Height - _padding;
    }

    /// <summary>White on the accent's deep colour; the numbers in the spark where that is light (amber's own is a dark red).</summary>
    public static Footer Deep(Sheet sheet, Box inner) =>
        new(sheet, inner, sheet.Accent.Deep, sheet.Paper, sheet.Accent.On.Name == "paper" ? sheet.Accent.Spark : sheet.Colour("amber"));

    /// <summary>Upper edge of the band.</summary>
    public double Top { get; }

    public void Draw()
    {
        Box bleed = _sheet.Bleed;
        _sheet.Fill(new Box(bleed.X, Top, bleed.Width, bleed.Bottom - Top), _ground);
        _sheet.Place(_content, _x, Top + _padding);
    }

    // A size down for as long as the two halves would meet, but never under what the distance asks for.
    private static Block Full(Sheet sheet, double width, Paint text, Paint number)
    {
        double least = sheet.Type.Least(TextRole.Supporting), em = sheet.Type.Body;
        Block footer = Full(sheet, width, em, text, number);
        while (footer.Width > width && em > least)
        {
            em = Math.Max(least, em * 0.92);
            footer = Full(sheet, width, em, text, number);
        }

        if (footer.Width > width) TooNarrow(sheet, footer.Width, width);
        return footer;
    }

    // Office beside the code where the sheet is wide enough, else under the numbers. Wider than asked for when it cannot fit.
    private static Block Full(Sheet sheet, double width, double em, Paint text, Paint number)
    {
        Block hotlines = Hotlines.Stacked(sheet, em, em * 1.75, text, number);
        Block issuer = Issuer(sheet, text);
        double codeHeight = Math.Max(hotlines.Height * 1.12, CodeTile.SmallestHeight(sheet));
        Block code = CodeTile.Bare(sheet, codeHeight);
        Block note = CodeTile.Shown(sheet) ? Note(sheet, issuer, text) : issuer;
        double gap = em * 0.55;
        if (hotlines.Width + gap * 2 + note.Width + gap + code.Width <= width)
        {
            double height = Math.Max(hotlines.Height, code.Height);
            double noteX = width - code.Width - (code.IsEmpty ? 0 : gap) - note.Width;
            return new Block(width, height,
            [
                .. hotlines.At(0, (height - hotlines.Height) / 2),
                .. note.At(noteX, (height + hotlines.Height) / 2 - note.Height),
                .. code.At(width - code.Width, (height - code.Height) / 2),
            ]);
        }

        Block left = Block.Column(em * 0.6, hotlines, issuer);
        Block captioned = CodeTile.Captioned(sheet, Math.Max(left.Height, codeHeight), text);
        double tall = Math.Max(left.Height, captioned.Height);
        return new Block(Math.Max(width, left.Width + captioned.Width + em), tall,
        [
            .. left.At(0, (tall - left.Height) / 2),
            .. captioned.At(width - captioned.Width, (tall - captioned.Height) / 2),
        ]);
    }

    // What the code is for, over who issued the piece, both flush with the code.
    private static Block Note(Sheet sheet, Block issuer, Paint text)
    {
        Block caption = sheet.Line(CodeTile.Caption, new TextStyle("sans-bold", Math.Max(sheet.Type.Imprint * 1.25, sheet.Type.Least(TextRole.Imprint, text)), text) { Role = TextRole.Imprint });
        double width = Math.Max(caption.Width, issuer.Width), gap = sheet.Type.Imprint * 0.7;
        return new Block(width, caption.Height + gap + issuer.Height,
        [
            .. caption.At(width - caption.Width, 0),
            .. issuer.At(width - issuer.Width, caption.Height + gap),
        ]);
    }

    private static Block Slim(Sheet sheet, double width, Paint text, Paint number)
    {
        double em = sheet.Type.Body;
        Block hotlines = Hotlines.Inline(sheet, em * 0.85, em * 1.25, text, number);
        Block issuer = Issuer(sheet, text);
        double height = Math.Max(hotlines.Height, issuer.Height);
        if (hotlines.Width + issuer.Width + em > width) TooNarrow(sheet, hotlines.Width + issuer.Width + em, width);
        return new Block(width, height,
        [
            .. hotlines.At(0, (height - hotlines.Height) / 2),
            .. issuer.At(width - issuer.Width, (height - issuer.Height) / 2),
        ]);
    }

    private static Block Issuer(Sheet sheet, Paint text) =>
        sheet.Line(sheet.Message.Issuer, new TextStyle("sans-regular", Math.Max(sheet.Type.Imprint * 1.1, sheet.Type.Least(TextRole.Imprint, text)), text) { Role = TextRole.Imprint, TrackingEm = 0.04 });

    private static void TooNarrow(Sheet sheet, double needed, double width) => sheet.TooLong(
        sheet.Message.Issuer,
        FormattableString.Invariant($"页脚要 {needed:0} 毫米宽，只有 {width:0} 毫米"),
        FormattableString.Invariant($"the footer needs {needed:0} mm, there are {width:0} mm"),
        "把单位名称写短一些", "give a shorter name of the office");
}
