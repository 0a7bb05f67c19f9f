namespace ContentKit.Core;

/// <summary>Ink coverage of the four process plates, each 0 to 1.</summary>
public readonly record struct Cmyk(double C, double M, double Y, double K)
{
    /// <summary>Sum of the plates, 0 to 4. Sheetfed presses take 3.2 at most (GWG 2022 R0026).</summary>
    public double TotalInk => C + M + Y + K;

    /// <summary>How many plates it stands on; 0 is white left out of the ground.</summary>
    public int Plates => (C > 0 ? 1 : 0) + (M > 0 ? 1 : 0) + (Y > 0 ? 1 : 0) + (K > 0 ? 1 : 0);

    public static Cmyk Percent(double c, double m, double y, double k) => new(c / 100, m / 100, y / 100, k / 100);
}
