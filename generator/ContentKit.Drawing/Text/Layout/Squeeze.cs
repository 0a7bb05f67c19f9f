using ContentKit.Drawing.Text.Shaping;

namespace ContentKit.Drawing.Text.Layout;

/// <summary>
/// How much of a full-width mark is blank, as the font's own half-width forms (<c>halt</c>, <c>vhal</c>) tell.
/// A font without them is not squeezed: where its marks sit in their square is then unknown.
/// </summary>
internal static class Squeeze
{
    /// <returns>Blank before and after the mark's ink, in em.</returns>
    internal static (double Before, double After) Blanks(TextRun run, string text, int start, int length, ShapedGlyph full)
    {
        bool vertical = run.Orientation is RunOrientation.Upright;
        if (run.Orientation is RunOrientation.Turned or RunOrientation.Combined) return default;
        return run.Face.MarkBlanks.GetOrAdd(
            (text.Substring(start, length), full.Id, vertical), static (_, ask) => Measure(ask.Run, ask.Mark, ask.Full, ask.Vertical),
            (Run: run, Mark: text.Substring(start, length), Full: full, Vertical: vertical));
    }

    private static (double Before, double After) Measure(TextRun run, string mark, ShapedGlyph full, bool vertical)
    {
        ShapedGlyph half = Shaper.Shape(
            run.Face, mark, 0, mark.Length,
            vertical ? HarfBuzz.Direction.TopToBottom : HarfBuzz.Direction.LeftToRight,
            run.Script, Scripts.Language(run.Script), vertical ? "vhal" : "halt")[0];
        double saved = vertical ? half.AdvanceY - full.AdvanceY : full.AdvanceX - half.AdvanceX;
        if (saved <= 0 || half.Id != full.Id) return default;
        double before = vertical ? half.OffsetY - full.OffsetY : full.OffsetX - half.OffsetX;
        return (before, saved - before);
    }
}
