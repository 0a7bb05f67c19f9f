namespace ContentKit.Artwork.Reprint;

/// <summary>One place where two texts differ.</summary>
/// <param name="At">Where it stands in the old text, from 0.</param>
/// <param name="Old">What stood there; empty when something was added.</param>
/// <param name="New">What stands there now; empty when something was taken out.</param>
/// <param name="Before">A few characters that stand before it in both.</param>
/// <param name="After">A few characters that follow it in both.</param>
public sealed record TextChange(int At, string Old, string New, string Before, string After)
{
    public bool ChangesNumbers => Old.Any(char.IsAsciiDigit) || New.Any(char.IsAsciiDigit);
}
