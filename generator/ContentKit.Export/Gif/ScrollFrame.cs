namespace ContentKit.Export.Gif;

/// <summary>One picture of a scrolling strip.</summary>
/// <param name="Left">The strip's column at the panel's left edge.</param>
/// <param name="Hundredths">How long it stands, 1/100 s.</param>
internal readonly record struct ScrollFrame(int Left, int Hundredths)
{
    /// <summary>
    /// One round of the strip through the panel, beginning with its start at the panel's left edge, so that a still
    /// picture of the file reads well.
    /// </summary>
    /// <param name="shortest">Least time for a frame in 1/100 s; decides by how many pixels each one moves on.</param>
    public static IEnumerable<ScrollFrame> Of(int stripWidth, Playback.Scroll scroll, double shortest)
    {
        int round = stripWidth + scroll.PanelWidth;
        double hundredthsPerPixel = 100 / scroll.PixelsPerSecond;
        int step = Math.Max(1, (int)Math.Ceiling(shortest / hundredthsPerPixel));
        for (int left = 0; left < round; left += step)
        {
            // Each time is the difference of two rounded clock times: delays such as 3, 3, 3, 4 whose sum is right.
            int next = Math.Min(left + step, round);
            yield return new ScrollFrame(left, Clock(next) - Clock(left));
        }

        int Clock(int pixels) => (int)Math.Round(pixels * hundredthsPerPixel, MidpointRounding.AwayFromZero);
    }
}
