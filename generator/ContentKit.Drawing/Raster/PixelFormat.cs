namespace ContentKit.Drawing.Raster;

/// <summary>How a rendered row is laid out in bytes.</summary>
public enum PixelFormat
{
    /// <summary>sRGB, 3 bytes a pixel.</summary>
    Rgb24,

    /// <summary>Ink coverage C M Y K, 4 bytes a pixel, 255 is full ink.</summary>
    Cmyk32,

    /// <summary>1 bit a pixel, leftmost pixel in the highest bit, rows padded to bytes; 1 is inked or lit.</summary>
    Bit1,
}
