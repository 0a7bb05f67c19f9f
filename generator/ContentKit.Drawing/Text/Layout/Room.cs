namespace ContentKit.Drawing.Text.Layout;

/// <summary>The place a text is set in, seen along and across its lines.</summary>
internal sealed record Room(double WidthMm, double HeightMm, TextStyle Style, int MaxLines)
{
    internal bool IsVertical => Style.Mode is not WritingMode.Horizontal;

    /// <summary>Room along a line.</summary>
    internal double MeasureMm => IsVertical ? HeightMm : WidthMm;

    /// <summary>Room for all lines, across them.</summary>
    internal double DepthMm => IsVertical ? WidthMm : HeightMm;

    /// <summary>Em boxes of all lines, first to last.</summary>
    internal double DepthOf(int lines, double sizeMm) => lines == 0 ? 0 : sizeMm * (1 + (lines - 1) * Style.LineHeight);

    internal bool Holds(Setting setting, double sizeMm) =>
        setting.LineCount <= MaxLines && DepthOf(setting.LineCount, sizeMm) <= DepthMm + 1e-9;
}
