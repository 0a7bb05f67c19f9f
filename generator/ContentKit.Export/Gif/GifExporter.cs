using ContentKit.Core;
using ContentKit.Drawing.Scenes;

namespace ContentKit.Export.Gif;

/// <summary>
/// What an LED sign will show, as an endless animation of the panel, one pixel a dot: a strip scrolling through, or
/// pages one after another.
/// </summary>
public sealed class GifExporter : ISceneExporter
{
    // Viewers slow frames under 2/100 s down to 10. 6 gives 16 pictures a second: even motion for a preview at half the
    // bytes of 33, of which a site carries hundreds.
    private const double ShortestFrame = 6;

    public string Id => "gif";

    public bool TakesManyPages => true;

    public void Export(IReadOnlyList<Scene> pages, ExportSettings settings, Stream output)
    {
        if (pages.Count == 0) throw new ArgumentException("a GIF needs at least one page", nameof(pages));
        switch (settings.Playback)
        {
            case Playback.Scroll scroll:
                Scroll(RasterPage.Only(pages), scroll, settings, output);
                break;
            case Playback.Pages turning when turning.HoldSeconds.Count == pages.Count:
                Turn(pages, turning, settings, output);
                break;
            case Playback.Pages:
                throw new ArgumentException("each page needs its holding time", nameof(settings));
            default:
                throw new ArgumentException("an animation needs to know how it plays", nameof(settings));
        }
    }

    private static void Scroll(Scene scene, Playback.Scroll scroll, ExportSettings settings, Stream output)
    {
        OneBitRows strip = OneBitRows.Of(scene, settings);
        (Rgb off, Rgb on) = OneBitLook.AsSeen(scene);
        var gif = new GifWriter(output, scroll.PanelWidth, strip.Height, off, on);

        // After the strip comes a panel of darkness, then the strip again: each row is kept that long, and a frame is cut from it.
        int rowLength = strip.Width + 2 * scroll.PanelWidth;
        var rows = new byte[rowLength * strip.Height];
        for (int y = 0; y < strip.Height; y++)
            for (int x = 0; x < strip.Width; x++)
            {
                if (!strip[x, y]) continue;
                rows[y * rowLength + x] = 1;
                if (x < scroll.PanelWidth) rows[y * rowLength + strip.Width + scroll.PanelWidth + x] = 1;
            }

        var frame = new byte[scroll.PanelWidth * strip.Height];
        foreach (ScrollFrame step in ScrollFrame.Of(strip.Width, scroll, ShortestFrame))
        {
            for (int y = 0; y < strip.Height; y++)
                rows.AsSpan(y * rowLength + step.Left, scroll.PanelWidth).CopyTo(frame.AsSpan(y * scroll.PanelWidth));
            gif.Frame(frame, step.Hundredths);
        }

        gif.End();
    }

    private static void Turn(IReadOnlyList<Scene> pages, Playback.Pages turning, ExportSettings settings, Stream output)
    {
        (Rgb off, Rgb on) = OneBitLook.AsSeen(pages[0]);
        OneBitRows first = OneBitRows.Of(pages[0], settings);
        var gif = new GifWriter(output, first.Width, first.Height, off, on);
        var frame = new byte[first.Width * first.Height];
        for (int page = 0; page < pages.Count; page++)
        {
            OneBitRows bits = page == 0 ? first : OneBitRows.Of(pages[page], settings);
            if ((bits.Width, bits.Height) != (first.Width, first.Height))
                throw new ArgumentException("all pages of a panel have its size", nameof(pages));
            for (int y = 0; y < bits.Height; y++)
                for (int x = 0; x < bits.Width; x++)
                    frame[y * bits.Width + x] = bits[x, y] ? (byte)1 : (byte)0;
            gif.Frame(frame, (int)Math.Round(turning.HoldSeconds[page] * 100, MidpointRounding.AwayFromZero));
        }

        gif.End();
    }
}
