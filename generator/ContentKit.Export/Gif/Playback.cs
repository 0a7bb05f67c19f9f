namespace ContentKit.Export.Gif;

/// <summary>How an LED sign shows its content. Closed.</summary>
public abstract record Playback
{
    private Playback()
    {
    }

    /// <summary>One long strip passing through the panel from right to left.</summary>
    /// <param name="PanelWidth">Pixels of the panel.</param>
    /// <param name="PixelsPerSecond">Cell pixels × characters per minute ÷ 60: 64 for 16 px cells indoors (240/min) [V].</param>
    public sealed record Scroll(int PanelWidth, double PixelsPerSecond) : Playback;

    /// <summary>Pages of the panel's size one after another.</summary>
    /// <param name="HoldSeconds">Seconds for each page: max(2, characters ÷ 4) [C].</param>
    public sealed record Pages(IReadOnlyList<double> HoldSeconds) : Playback;
}
