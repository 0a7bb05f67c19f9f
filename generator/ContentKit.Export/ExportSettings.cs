using ContentKit.Export.Gif;

namespace ContentKit.Export;

/// <summary>Everything about a file that the scene does not say itself.</summary>
public sealed record ExportSettings
{
    /// <summary>What the file is called in a viewer's window and read out by a screen reader.</summary>
    public required string Title { get; init; }

    public ExportColour Colour { get; init; } = ExportColour.Cmyk;

    /// <summary>Pixels per inch of raster files; <see cref="PixelFormatDpi"/> for pixel formats.</summary>
    public double Dpi { get; init; } = 300;

    /// <summary>At this resolution one scene millimetre is one pixel, so sizes are stated in pixels.</summary>
    public const double PixelFormatDpi = 25.4;

    /// <summary>Whether pictures and SVG show the bleed too (for a shop that works from them), or end at the trim (to look at).</summary>
    public bool IncludeBleed { get; init; }

    /// <summary>Whether a PDF gets crop marks. Some gang printers refuse files with marks, so vendor presets decide.</summary>
    public bool Marks { get; init; }

    /// <summary>Whether a PDF with marks gets a colour bar for the press operator.</summary>
    public bool ColourBar { get; init; }

    /// <summary>The bleed a vendor asks for, in millimetres, where it is less than the artwork has; null takes the artwork's.</summary>
    public double? BleedMm { get; init; }

    /// <summary>Left and right exchanged, for stamp makers whose machine wants the rubber as it is cut.</summary>
    public bool Mirrored { get; init; }

    /// <summary>Date the file claims to be from. From the content, never from the clock, so that a rebuild gives the same bytes.</summary>
    public DateOnly Date { get; init; } = new(2000, 1, 1);

    /// <summary>How an animated preview moves; null lets the exporter refuse.</summary>
    public Playback? Playback { get; init; }

    /// <summary>Workers for raster bands and compression. Does not change the bytes.</summary>
    public int Parallelism { get; init; } = 1;
}
