using System.Collections.Immutable;
using ContentKit.Artwork.Formats;
using ContentKit.Core;
using ContentKit.Drawing.Geometry;
using ContentKit.Drawing.Raster;
using ContentKit.Drawing.Scenes;

namespace ContentKit.Artwork.Preflight;

/// <summary>
/// Total ink: 320 % at most, warning over 300 %, as the mean over any 15 mm square [S] GWG 2022 R0026. More does not dry
/// before the next sheet falls on it.
/// </summary>
internal sealed class InkRule : IPreflightRule
{
    private const double Most = 3.2, Suspicious = 3;
    private const int SquareMm = 15;

    // [S] specs Print: black type below this size overprints, so its ink comes on top of what lies below.
    private static readonly double OverprintBelowMm = Length.Pt(12).Millimetres;

    public PreflightCheck? Check(PreflightSubject subject)
    {
        if (subject.Format.Colour != ColourMode.Cmyk) return null;
        double heaviest = subject.Pages.Select(Heaviest).DefaultIfEmpty(0).Max();
        return new PreflightCheck(DiagnosticIds.TooMuchInk, new LocalText("总墨量", "total ink"),
            Numbers.Percent(heaviest), "≤ 320 %", heaviest switch
            {
                > Most + 1e-9 => [subject.Error(DiagnosticIds.TooMuchInk, $"总墨量 {Numbers.Percent(heaviest)}，超过 320 %", $"total ink is {Numbers.Percent(heaviest)}, over 320 %")
                    .WithHint("换成配色表里的颜色，大面积黑用 C40 M30 Y20 K100", "use a palette colour; large blacks are C40 M30 Y20 K100")],
                > Suspicious + 1e-9 => [subject.Warning(DiagnosticIds.TooMuchInk, $"总墨量 {Numbers.Percent(heaviest)}，超过 300 %，纸薄会透", $"total ink is {Numbers.Percent(heaviest)}, over 300 % it strikes through thin paper")
                    .WithHint("换成淡一些的颜色", "use a lighter colour")],
                _ => [],
            });
    }

    /// <summary>The cheap bound if that settles it, else the measured mean.</summary>
    private static double Heaviest(Scene page)
    {
        double bound = Bound(page);
        return bound <= Suspicious ? bound : Math.Min(bound, Measured(page));
    }

    /// <summary>
    /// No square has more ink than the heaviest paint; where small black type overprints, than the heaviest paint behind it and
    /// as much black as the boxes of such type could fill.
    /// </summary>
    private static double Bound(Scene page)
    {
        double ground = Ink(page.Ground), heaviest = ground;
        List<(Box Extent, double Ink)> below = [];
        List<(Box Extent, double Below)> over = [];
        foreach (PlacedItem placed in PreflightSubject.Items(page))
        {
            double ink = placed.Item is SceneItem.Picture ? PictureInk : Ink(placed.Paint);
            heaviest = Math.Max(heaviest, ink);
            Box extent = placed.Extent;
            if (Overprints(placed)) over.Add((extent, below.Where(item => Touch(item.Extent, extent)).Select(item => item.Ink).Append(ground).Max()));
            else below.Add((extent, ink));
        }

        double square = Math.Min(SquareMm, page.BleedBox.Width) * Math.Min(SquareMm, page.BleedBox.Height);
        foreach ((Box extent, double behind) in over.Where(text => text.Below + 1 > Suspicious))
        {
            Box reach = extent.Inset(-SquareMm);
            double black = over.Where(text => Touch(text.Extent, reach)).Sum(text => text.Extent.Width * text.Extent.Height) / square;
            heaviest = Math.Max(heaviest, behind + Math.Min(1, black));
        }

        return heaviest;
    }

    // The most that InkSeparation gives a picture, rounded up.
    private const double PictureInk = 2.4;

    private static double Measured(Scene page)
    {
        // One pixel a millimetre; what overprints is drawn by itself and added.
        var withoutOverprint = page with { Items = [.. PreflightSubject.Items(page).Where(item => !Overprints(item) && item.IsArtwork).Select(Regroup)] };
        var overprint = page with { Ground = null, Items = [.. PreflightSubject.Items(page).Where(Overprints).Select(Regroup)] };
        RasterArea area = RasterArea.OfBleed(page, 25.4);
        byte[] ink = Rasterizer.Draw(withoutOverprint, area, PixelFormat.Cmyk32);
        byte[] over = overprint.Items.IsEmpty ? [] : Rasterizer.Draw(overprint, area, PixelFormat.Cmyk32);
        double heaviest = 0;

        // Squares overlap by half, so that a heavy spot cannot hide on a border.
        for (int top = 0; top == 0 || top + SquareMm <= area.HeightPx; top += SquareMm / 2)
            for (int left = 0; left == 0 || left + SquareMm <= area.WidthPx; left += SquareMm / 2)
                heaviest = Math.Max(heaviest, Mean(ink, area, left, top) + (over.Length > 0 ? Mean(over, area, left, top) : 0));
        return heaviest;
    }

    private static double Mean(byte[] ink, RasterArea area, int left, int top)
    {
        int right = Math.Min(left + SquareMm, area.WidthPx), bottom = Math.Min(top + SquareMm, area.HeightPx);
        long sum = 0;
        for (int y = top; y < bottom; y++)
            foreach (byte plate in ink.AsSpan((y * area.WidthPx + left) * 4, (right - left) * 4)) sum += plate;
        return sum / 255.0 / ((right - left) * (bottom - top));
    }

    private static SceneItem Regroup(PlacedItem placed) => new SceneItem.Group(placed.ToPage, [placed.Item]);

    private static bool Overprints(PlacedItem placed) =>
        placed.Item is SceneItem.Text { Paint: Paint.Process { Cmyk: { C: 0, M: 0, Y: 0, K: 1 } } } text &&
        text.SizeMm * placed.ToPage.MeanScale < OverprintBelowMm;

    private static double Ink(Paint? paint) => paint is Paint.Process process ? process.Cmyk.TotalInk : 0;

    private static bool Touch(Box a, Box b) => a.X < b.Right && b.X < a.Right && a.Y < b.Bottom && b.Y < a.Bottom;
}
