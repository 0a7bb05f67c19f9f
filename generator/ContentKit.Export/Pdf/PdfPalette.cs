using System.Globalization;
using ContentKit.Core;
using ContentKit.Drawing.Scenes;

namespace ContentKit.Export.Pdf;

/// <summary>How a paint is written as a colour operator, filling or stroking.</summary>
internal static class PdfPalette
{
    /// <summary>
    /// The operator with its numbers, e.g. <c>0 0 0 1 k</c>. Spot paints name their colour space first.
    /// One-bit pieces are black ink on bare stock whatever colour their preview has.
    /// </summary>
    public static string Operator(Paint paint, ExportColour colour, bool stroke, PdfResources resources) => paint switch
    {
        Paint.Process process when colour == ExportColour.Rgb => Screen(process.Rgb, stroke),
        Paint.Process process => Ink(process.Cmyk, stroke),
        Paint.Spot spot => Spot(resources.ColourSpace(spot), stroke),
        Paint.On on when colour == ExportColour.Rgb => Screen(on.Rgb, stroke),
        Paint.On => Ink(new Cmyk(0, 0, 0, 1), stroke),
        Paint.Off off when colour == ExportColour.Rgb => Screen(off.Rgb, stroke),
        Paint.Off => Ink(default, stroke),
        _ => throw new InvalidOperationException($"paint {paint.GetType().Name} has no PDF form"),
    };

    public static string Spot(string colourSpace, bool stroke) =>
        stroke ? $"/{colourSpace} CS 1 SCN" : $"/{colourSpace} cs 1 scn";

    public static bool IsBlackOnly(Paint paint) => paint switch
    {
        Paint.Process { Cmyk: { C: 0, M: 0, Y: 0, K: 1 } } => true,
        Paint.On => true,
        _ => false,
    };

    private static string Ink(Cmyk cmyk, bool stroke) => string.Create(CultureInfo.InvariantCulture,
        $"{cmyk.C:0.###} {cmyk.M:0.###} {cmyk.Y:0.###} {cmyk.K:0.###} {(stroke ? "K" : "k")}");

    private static string Screen(Rgb rgb, bool stroke) => string.Create(CultureInfo.InvariantCulture,
        $"{rgb.R / 255.0:0.####} {rgb.G / 255.0:0.####} {rgb.B / 255.0:0.####} {(stroke ? "RG" : "rg")}");
}
