using System.Collections.Immutable;

namespace ContentKit.Drawing.Text.Layout;

/// <summary>The place a text is set in, seen along and across its lines.</summary>
/// <param name="Reach">How far the text's lines reach from their baselines, in em.</param>
internal sealed record Room(double WidthMm, double HeightMm, TextStyle Style, int MaxLines, LineReach Reach)
{
    // Between the ink of lines that reach beyond the em square, in em: they never touch.
    private const double Clearance = 0.05;

    internal static Room For(ImmutableArray<Paragraph> paragraphs, double widthMm, double heightMm, TextStyle style, int maxLines = int.MaxValue) =>
        new(widthMm, heightMm, style, maxLines, paragraphs.Aggregate(default(LineReach), (reach, paragraph) => reach.Cover(paragraph.Reach)));

    internal bool IsVertical => Style.Mode is not WritingMode.Horizontal;

    /// <summary>Room along a line.</summary>
    internal double MeasureMm => IsVertical ? HeightMm : WidthMm;

    /// <summary>Room for all lines, across them.</summary>
    internal double DepthMm => IsVertical ? WidthMm : HeightMm;

    /// <summary>Distance of baselines in em.</summary>
    internal double PitchEm => Reach.Total > 1 ? Math.Max(Style.LineHeight, Reach.Total + Clearance) : Style.LineHeight;

    /// <summary>From the first line's far edge to the last one's.</summary>
    internal double DepthOf(int lines, double sizeMm) => lines == 0 ? 0 : sizeMm * (Reach.Total + (lines - 1) * PitchEm);

    internal bool Holds(int lines, double sizeMm) => lines <= MaxLines && DepthOf(lines, sizeMm) <= DepthMm + 1e-9;

    /// <summary>Most lines of a size that there is room for.</summary>
    internal int LinesAt(double sizeMm) =>
        (int)Math.Clamp(Math.Floor((DepthMm / sizeMm - Reach.Total) / PitchEm + 1e-9) + 1, 0, MaxLines);
}
