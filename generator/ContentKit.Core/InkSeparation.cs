namespace ContentKit.Core;

/// <summary>
/// sRGB pictures as inks, by arithmetic alone: complement, then grey replaced by black. Not colour managed; palette
/// colours never pass through here (they are stored as pairs), only photographs do.
/// </summary>
public static class InkSeparation
{
    /// <summary>
    /// Black starts at a third of full grey and reaches 90 % in the darkest; three quarters of it are taken out of the
    /// coloured inks. Pure black becomes 188 % ink; the heaviest colours (two inks full, the third at a third) 233 %,
    /// well under the 320 % of sheetfed presses [S] GWG 2022 R0026.
    /// </summary>
    public static Cmyk Separate(Rgb colour)
    {
        double c = 1 - colour.R / 255.0, m = 1 - colour.G / 255.0, y = 1 - colour.B / 255.0;
        double grey = Math.Min(c, Math.Min(m, y));
        double black = grey <= BlackStart ? 0 : MaxBlack * (grey - BlackStart) / (1 - BlackStart);
        double removed = black * Removal;
        return new Cmyk(c - removed, m - removed, y - removed, black);
    }

    /// <summary>Rows of RGB triples to rows of CMYK quadruples, 0 bare to 255 full ink.</summary>
    public static byte[] Separate(ReadOnlySpan<byte> rgb)
    {
        var inks = new byte[rgb.Length / 3 * 4];
        for (int i = 0, o = 0; i < rgb.Length; i += 3, o += 4)
        {
            Cmyk cmyk = Separate(new Rgb(rgb[i], rgb[i + 1], rgb[i + 2]));
            inks[o] = Byte(cmyk.C);
            inks[o + 1] = Byte(cmyk.M);
            inks[o + 2] = Byte(cmyk.Y);
            inks[o + 3] = Byte(cmyk.K);
        }

        return inks;
    }

    private const double BlackStart = 1 / 3.0, MaxBlack = 0.9, Removal = 0.75;

    private static byte Byte(double share) => (byte)Math.Round(share * 255, MidpointRounding.AwayFromZero);
}
