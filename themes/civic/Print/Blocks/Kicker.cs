using Civic.Print.Layout;
using ContentKit.Drawing.Geometry;
using ContentKit.Drawing.Scenes;
using ContentKit.Drawing.Text;

namespace Civic.Print.Blocks;

/// <summary>The label above a headline: which trick this is about.</summary>
internal static class Kicker
{
    public static string TextOf(Sheet sheet) => sheet.Message.Scam?.Name ?? "防骗提醒";

    /// <summary>The label alone, cut to its ink.</summary>
    public static Block Plain(Sheet sheet, double em, Paint text, double maxWidth)
    {
        em = Math.Max(em, sheet.Type.Least(TextRole.Supporting));
        var style = new TextStyle("sans-bold", em, text) { TrackingEm = 0.06 };
        return sheet.Fit(TextOf(sheet), style, maxWidth, em * 1.01, sheet.Type.Least(TextRole.Supporting), em, 1) is { } set ? Block.OfInk(set) : Block.Empty;
    }

    /// <summary>A pill with the label in it.</summary>
    public static Block Pill(Sheet sheet, double em, Paint ground, Paint text, double maxWidth)
    {
        em = Math.Max(em, sheet.Type.Least(TextRole.Supporting));
        double padding = em * 0.6, height = em * 1.75;
        var style = new TextStyle("sans-bold", em, text) { TrackingEm = 0.04 };
        Block line = sheet.Fit(TextOf(sheet), style, maxWidth - 2 * padding, em * 1.01, sheet.Type.Least(TextRole.Supporting), em, 1) is { } set
            ? Block.OfInk(set) : Block.Empty;
        if (line.IsEmpty) return Block.Empty;
        double width = line.Width + 2 * padding;
        return new Block(width, height,
        [
            new SceneItem.Fill(Outline.RoundedRectangle(new Box(0, 0, width, height), height / 2), ground),
            .. line.At(padding, (height - line.Height) / 2),
        ]);
    }
}
