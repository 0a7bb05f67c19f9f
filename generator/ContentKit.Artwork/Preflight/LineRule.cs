using System.Collections.Immutable;
using ContentKit.Artwork.Formats;
using ContentKit.Core;
using ContentKit.Drawing.Scenes;

namespace ContentKit.Artwork.Preflight;

/// <summary>Lines of 0.25 pt at least: finer ones break up on the plate [S] GWG 2022, specs Print. Technical lines are not printed and may be finer.</summary>
internal sealed class LineRule : IPreflightRule
{
    private static readonly Length Least = Length.Pt(0.25);

    public PreflightCheck? Check(PreflightSubject subject)
    {
        if (subject.Format.Colour != ColourMode.Cmyk) return null;
        double[] widths = [.. subject.Pages.SelectMany(PreflightSubject.Items)
            .Where(item => item.IsArtwork && item.Item is SceneItem.Stroke)
            .Select(item => Length.Mm(((SceneItem.Stroke)item.Item).WidthMm * item.ToPage.MeanScale).Points)];
        if (widths.Length == 0) return null;

        double thinnest = widths.Min();
        return new PreflightCheck(DiagnosticIds.LineTooThin, new LocalText("最细线", "thinnest line"),
            Hundredths(thinnest), "≥ 0.25 pt",
            thinnest >= Least.Points - 1e-6 ? [] : [subject.Error(DiagnosticIds.LineTooThin,
                $"最细的线只有 {Hundredths(thinnest)}，至少要 0.25 pt",
                $"the thinnest line is {Hundredths(thinnest)}, 0.25 pt is the least")
                .WithHint("把线加粗到 0.09 毫米以上", "make it 0.09 mm or more")]);
    }

    private static string Hundredths(double points) => points.ToString("0.##", System.Globalization.CultureInfo.InvariantCulture) + " pt";
}
