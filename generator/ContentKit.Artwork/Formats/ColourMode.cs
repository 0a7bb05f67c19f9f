namespace ContentKit.Artwork.Formats;

public enum ColourMode
{
    /// <summary>Process colours and spot lines, for presses.</summary>
    Cmyk,

    /// <summary>Screens.</summary>
    Rgb,

    /// <summary>One bit a dot: stamps and LED.</summary>
    OneBit,
}
