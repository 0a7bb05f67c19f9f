using Civic.Print.Blocks;
using Civic.Print.Layout;
using ContentKit.Drawing.Geometry;
using ContentKit.Drawing.Text;

namespace Civic.Print.Posters;

/// <summary>What happened, in a short paragraph: for boards that people stop at (option <c>summary: true</c>).</summary>
internal static class Story
{
    /// <summary>The paragraph over <paramref name="below"/>, each under its heading; just <paramref name="below"/> where the format has no room for stories.</summary>
    public static Block Above(Sheet sheet, Box inner, Block below)
    {
        if (!sheet.Format.Flag("summary", false) || sheet.Message.Summary is not { } text) return below;
        double body = sheet.Type.Body;
        var headingStyle = new TextStyle("sans-black", body * 0.95, sheet.Accent.Deep);
        var style = new TextStyle("sans-regular", body * 0.8, sheet.Colour("ink")) { LineHeight = 1.55, Align = TextAlign.Justify };
        if (sheet.Set(text, style, inner.Width) is not { } set) return below;
        Block story = Block.Column(body * 0.75, sheet.Line("骗局是这样的", headingStyle), Block.Of(set));
        return Block.Column(body * 1.5, story, below.IsEmpty ? below : Block.Column(body * 0.9, sheet.Line(PointList.Heading(sheet), headingStyle), below));
    }
}
