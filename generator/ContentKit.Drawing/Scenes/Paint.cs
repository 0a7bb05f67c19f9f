using ContentKit.Core;

namespace ContentKit.Drawing.Scenes;

/// <summary>What a shape is painted with. Closed: a new kind breaks every exporter at compile time.</summary>
public abstract record Paint
{
    private Paint()
    {
    }

    /// <summary>A palette colour: CMYK for print, sRGB for screens, kept as a pair.</summary>
    /// <param name="Name">The palette entry's name, for messages.</param>
    public sealed record Process(string Name, Cmyk Cmyk, Rgb Rgb) : Paint;

    /// <summary>A Separation colour such as <c>CutContour</c>; always overprints, always a technical line, never artwork.</summary>
    /// <param name="Alternate">What viewers without the plate show.</param>
    public sealed record Spot(string Name, Cmyk Alternate, Rgb Rgb) : Paint;

    /// <summary>A dot of a 1-bit piece: stamp ink or a lit LED.</summary>
    /// <param name="Rgb">What a preview shows for it (an LED's colour).</param>
    public sealed record On(Rgb Rgb) : Paint;

    /// <summary>Ground of a 1-bit piece: bare rubber or a dark LED. Paints over <see cref="On"/>.</summary>
    public sealed record Off(Rgb Rgb) : Paint;
}
