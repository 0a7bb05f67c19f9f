using ContentKit.Core;
using ContentKit.Drawing.Scenes;

namespace Civic.Print.Layout;

/// <summary>Spot colours of the lines that finishers work by, named as ISO 19593-1 names the steps. The alternates show on a screen only.</summary>
internal static class Plates
{
    /// <summary>[S] specs Print: M100.</summary>
    public static Paint.Spot CutContour { get; } = new("CutContour", Cmyk.Percent(0, 100, 0, 0), new Rgb(230, 0, 126));

    // Offices print letters and notices themselves: there the alternate is what comes out, so it is a mid grey.
    public static Paint.Spot Perforating { get; } = new("Perforating", Cmyk.Percent(0, 0, 0, 60), new Rgb(0x80, 0x82, 0x85));

    public static Paint.Spot Folding { get; } = new("Folding", Cmyk.Percent(100, 0, 0, 0), new Rgb(0x00, 0xA0, 0xE3));
}
