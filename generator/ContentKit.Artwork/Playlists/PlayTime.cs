using ContentKit.Artwork.Formats;

namespace ContentKit.Artwork.Playlists;

/// <summary>How long a sign needs to show a text so that a passer-by can read it. Rules: specs, LED.</summary>
public static class PlayTime
{
    // Indoors (specs: LED); formats for the street say 180.
    private const double DefaultCharactersPerMinute = 240;

    private const double LeastHoldSeconds = 2;

    private const double ReadPerSecond = 4;

    public static PlayMode ModeOf(Format format) => format.Family != "led" ? PlayMode.Hold
        : format.Option("mode") == "page" ? PlayMode.Page : PlayMode.Scroll;

    /// <summary>Time of a picture or page: two seconds at least, else a second for every four characters.</summary>
    public static double HoldSeconds(string text) => Math.Max(LeastHoldSeconds, text.Count(c => !char.IsWhiteSpace(c)) / ReadPerSecond);

    /// <summary>Time for a text to run in from the right edge until its end has left at the left.</summary>
    /// <param name="format">An LED format; a character cell is as high as the panel.</param>
    public static double ScrollSeconds(string text, Format format)
    {
        double panelCells = format.Width.Millimetres / format.Height.Millimetres;
        return (Cells(text) + panelCells) * 60 / CharactersPerMinute(format);
    }

    /// <summary>How fast a text runs: a Han cell, as wide as the panel is high, for each character read.</summary>
    public static double PixelsPerSecond(Format format) => format.Height.Millimetres * CharactersPerMinute(format) / 60;

    private static double CharactersPerMinute(Format format) =>
        format.Number("charactersPerMinute", DefaultCharactersPerMinute) is > 0 and double set ? set : DefaultCharactersPerMinute;

    // Latin letters and digits are half as wide as Han in the bitmap font.
    private static double Cells(string text) => text.Sum(c => c < 0x2E80 ? 0.5 : 1);
}
