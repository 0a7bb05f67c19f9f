using System.Collections.Immutable;
using ContentKit.Artwork.Formats;
using ContentKit.Core;
using ContentKit.Drawing.Geometry;
using ContentKit.Drawing.Scenes;

namespace ContentKit.Artwork.Preflight;

/// <summary>
/// Pictures have enough pixels where they stand. Sheetfed: error below 150 ppi, warning below 225; large format: error below
/// 239 ÷ viewing distance in metres, warning below 299 ÷ it [S] GWG 2022, specs Print.
/// </summary>
internal sealed class ImageRule : IPreflightRule
{
    // [S] GWG's large format settings start where a sheetfed press ends: B1, 1,000 mm.
    private const double LargeFormatFromMm = 1000;

    public PreflightCheck? Check(PreflightSubject subject)
    {
        if (subject.Format.Colour != ColourMode.Cmyk) return null;
        double[] resolutions = [.. subject.Pages.SelectMany(PreflightSubject.Items).Where(item => item.Item is SceneItem.Picture).Select(Ppi)];
        if (resolutions.Length == 0) return null;

        (double error, double warning) = Bounds(subject.Format);
        double coarsest = resolutions.Min();
        return new PreflightCheck(DiagnosticIds.ImageTooCoarse, new LocalText("图片精度", "image resolution"),
            Numbers.Whole(coarsest) + " ppi", $"≥ {Numbers.Whole(error)} ppi",
            coarsest < error
                ? [subject.Error(DiagnosticIds.ImageTooCoarse, $"图片只有 {Numbers.Whole(coarsest)} ppi，至少要 {Numbers.Whole(error)}", $"a picture has {Numbers.Whole(coarsest)} ppi, {Numbers.Whole(error)} are the least")
                    .WithHint("换一张像素更多的图，或放小一些", "take a larger picture or show it smaller")]
                : coarsest < warning
                    ? [subject.Warning(DiagnosticIds.ImageTooCoarse, $"图片 {Numbers.Whole(coarsest)} ppi，低于 {Numbers.Whole(warning)}，会有些发虚", $"a picture has {Numbers.Whole(coarsest)} ppi, under {Numbers.Whole(warning)} it looks soft")
                        .WithHint("换一张像素更多的图", "take a larger picture")]
                    : []);
    }

    private static (double Error, double Warning) Bounds(Format format)
    {
        bool large = Math.Max(format.Width.Millimetres, format.Height.Millimetres) > LargeFormatFromMm && format.ViewingDistanceMm > 0;
        double metres = format.ViewingDistanceMm / 1000;
        return large ? (Math.Min(150, 239 / metres), Math.Min(225, 299 / metres)) : (150, 225);
    }

    private static double Ppi(PlacedItem item)
    {
        var picture = (SceneItem.Picture)item.Item;
        Transform map = item.ToPage;
        double across = picture.Box.Width * Math.Sqrt(map.A * map.A + map.B * map.B), down = picture.Box.Height * Math.Sqrt(map.C * map.C + map.D * map.D);
        return Math.Min(picture.Image.Width / across, picture.Image.Height / down) * 25.4;
    }
}
