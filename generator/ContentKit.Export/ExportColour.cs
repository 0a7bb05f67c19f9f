namespace ContentKit.Export;

/// <summary>Which half of a paint's colour pair is written.</summary>
public enum ExportColour
{
    /// <summary>Inks: CMYK and spot plates.</summary>
    Cmyk,

    /// <summary>sRGB, for screens.</summary>
    Rgb,

    /// <summary>Set or clear: stamps and LED.</summary>
    OneBit,
}
