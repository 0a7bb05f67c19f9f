using ContentKit.Artwork.Designs;
using ContentKit.Artwork.Formats;
using ContentKit.Artwork.Messages;
using ContentKit.Core;
using ContentKit.Drawing.Geometry;
using ContentKit.Drawing.Scenes;
using ContentKit.Drawing.Text;

namespace Civic.Print.Strips;

/// <summary>
/// Cloth banners (横幅): red ground, one line of white letters, the last phrase yellow. The cloth is as long as the text
/// (format width 0), or the text is fitted to the width given.
/// </summary>
public sealed class BannerDesign : IDesign
{
    // Letters fill six tenths of the cloth's height, as banners do: hems and wind take the rest.
    private const double EmShare = 0.62;

    // Letters stand apart so that they are read from across a street.
    private const double TrackingEm = 0.14;

    // Besides the comma's own blank.
    private const double PhraseGapEm = 0.42;

    public string Family => "strip";

    public Composed Compose(Message message, Format format, DesignTools tools)
    {
        double height = format.Height.Millimetres, em = height * EmShare;
        Paint white = tools.Palette["paper"], yellow = tools.Palette["yellow"];
        string[] phrases = message.Headline.Split('|', StringSplitOptions.RemoveEmptyEntries);
        string text = string.Concat(phrases);
        var style = new TextStyle("sans-black", em, white) { TrackingEm = TrackingEm, Role = TextRole.Main };
        // Ropes go through the ends: a letter's room stays free there.
        double end = em * 0.75;
        bool byText = format.Width.Millimetres == 0;
        double room = byText ? 1e6 : format.Width.Millimetres - 2 * end;
        double least = byText ? em : format.MinimumHanMm(TextRole.Main) / 0.92;
        TextFit fit = tools.Typesetter.Fit(text, style, new Box(0, 0, room, height), least, em, 1);
        if (fit is TextFit.DoesNotFit misfit) return new Composed.Failed(misfit.Problems);

        TextBlock set = ((TextFit.Fits)fit).Block;
        Paint.Process ground = tools.Palette["red"];
        // The office, small at the lower right: read by the people who hang it and by those who check.
        double imprint = height * 0.06;
        TextFit issuerFit = tools.Typesetter.Set(message.Issuer, new TextStyle("sans-bold", imprint, white) { Role = TextRole.Imprint, TrackingEm = 0.1 }, 1e6);
        if (issuerFit is TextFit.DoesNotFit noIssuer) return new Composed.Failed(noIssuer.Problems);
        TextBlock issuer = ((TextFit.Fits)issuerFit).Block;

        // Whole decimetres: cloth is cut so.
        double width = byText ? Math.Ceiling((set.Ink.Width + em * PhraseGapEm + 2 * end) / 100) * 100 : format.Width.Millimetres;
        double x = (width - set.Ink.Width) / 2 - set.Ink.X, y = (height - set.Ink.Height) / 2 - set.Ink.Y - height * 0.015;
        int sparkFrom = phrases.Length > 1 ? text.Length - phrases[^1].Length : text.Length;
        SceneItem[] words = sparkFrom < text.Length ? Parted(text, sparkFrom, style with { SizeMm = set.SizeMm }, white, yellow, tools, width, y + set.Ink.Y) : [.. set.At(x, y)];
        return new Composed.Pages(
        [
            new Scene(Length.Mm(width), format.Height, format.Bleed, ground,
            [
                .. words,
                .. issuer.At(width - format.Safe.Millimetres - issuer.Ink.Right, height - format.Safe.Millimetres - issuer.Ink.Bottom),
            ]),
        ]);
    }

    // The two parts of the line, each in its colour, on one baseline.
    private static SceneItem[] Parted(string text, int at, TextStyle style, Paint first, Paint last, DesignTools tools, double width, double inkTop)
    {
        TextBlock Set(string part, Paint paint) => ((TextFit.Fits)tools.Typesetter.Set(part, style with { Paint = paint }, 1e6)).Block;
        TextBlock left = Set(text[..at], first), right = Set(text[at..], last);
        double gap = style.SizeMm * PhraseGapEm;
        double x = (width - left.Ink.Width - gap - right.Ink.Width) / 2, top = Math.Min(left.Ink.Y, right.Ink.Y);
        return [.. left.At(x - left.Ink.X, inkTop - top), .. right.At(x + left.Ink.Width + gap - right.Ink.X, inkTop - top)];
    }
}
