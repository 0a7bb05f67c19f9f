namespace ContentKit.Core;

/// <summary>A distance on paper or on a panel. Pixel formats use 1 mm for 1 px (25.4 dpi), so one scene unit serves both.</summary>
public readonly record struct Length : IComparable<Length>
{
    private Length(double millimetres) => Millimetres = millimetres;

    public double Millimetres { get; }

    /// <summary>DTP points, 72 to the inch, the unit of PDF.</summary>
    public double Points => Millimetres * 72 / 25.4;

    public static Length Zero => default;

    public static Length Mm(double millimetres) => new(millimetres);

    public static Length Pt(double points) => new(points * 25.4 / 72);

    /// <summary>Device pixels at <paramref name="dpi"/>, not rounded.</summary>
    public double Pixels(double dpi) => Millimetres * dpi / 25.4;

    public int CompareTo(Length other) => Millimetres.CompareTo(other.Millimetres);

    public static Length operator +(Length a, Length b) => new(a.Millimetres + b.Millimetres);

    public static Length operator -(Length a, Length b) => new(a.Millimetres - b.Millimetres);

    public static Length operator *(Length a, double factor) => new(a.Millimetres * factor);

    public static Length operator /(Length a, double divisor) => new(a.Millimetres / divisor);

    public static bool operator <(Length a, Length b) => a.Millimetres < b.Millimetres;

    public static bool operator >(Length a, Length b) => a.Millimetres > b.Millimetres;

    public static bool operator <=(Length a, Length b) => a.Millimetres <= b.Millimetres;

    public static bool operator >=(Length a, Length b) => a.Millimetres >= b.Millimetres;

    public override string ToString() => FormattableString.Invariant($"{Millimetres:0.###} mm");
}
