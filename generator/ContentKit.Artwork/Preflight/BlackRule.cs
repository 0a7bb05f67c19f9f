using System.Collections.Immutable;
using ContentKit.Artwork.Formats;
using ContentKit.Core;
using ContentKit.Drawing.Geometry;
using ContentKit.Drawing.Scenes;

namespace ContentKit.Artwork.Preflight;

/// <summary>
/// Black type and lines are K100 alone: four plates never lie exactly on one another, and every stroke would show a coloured
/// rim. Large black areas take the other inks too, or they look grey [S] specs Print.
/// </summary>
internal sealed class BlackRule : IPreflightRule
{
    // From here on a colour counts as black: nothing in a palette stands between 75 % and this.
    private const double BlackFrom = 0.9;

    // [C] a K100 area of a palm's size is where the grey shows beside other colours.
    private const double LargeMm = 60;

    public PreflightCheck? Check(PreflightSubject subject)
    {
        if (subject.Format.Colour != ColourMode.Cmyk) return null;
        int impure = 0, weak = 0;
        foreach (PlacedItem placed in subject.Pages.SelectMany(PreflightSubject.Items))
        {
            if (placed.Paint is not Paint.Process { Cmyk: { K: >= BlackFrom } ink }) continue;
            bool alone = ink is { C: 0, M: 0, Y: 0, K: 1 };
            if (placed.Item is SceneItem.Text or SceneItem.Stroke or SceneItem.Modules)
            {
                if (!alone) impure++;
            }
            else if (alone && IsLarge(placed.Extent))
            {
                weak++;
            }
        }

        weak += subject.Pages.Count(page => page.Ground is Paint.Process { Cmyk: { C: 0, M: 0, Y: 0, K: >= BlackFrom } });
        var findings = ImmutableArray.CreateBuilder<Diagnostic>();
        if (impure > 0)
            findings.Add(subject.Error(DiagnosticIds.ImpureBlack, $"有 {impure} 处黑字或黑线不是单色黑", $"{impure} black texts or lines are not K100 alone")
                .WithHint("文字和线条用 black（K100）", "use `black` (K100) for type and lines"));
        if (weak > 0)
            findings.Add(subject.Warning(DiagnosticIds.ImpureBlack, $"有 {weak} 处大面积黑只用了 K100，印出来发灰", $"{weak} large areas are K100 alone and will look grey")
                .WithHint("大面积黑用 rich-black（C40 M30 Y20 K100）", "use `rich-black` (C40 M30 Y20 K100)"));
        return new PreflightCheck(DiagnosticIds.ImpureBlack, new LocalText("黑色", "black"),
            Numbers.Whole(impure + weak), "0", findings.ToImmutable());
    }

    private static bool IsLarge(Box extent) => Math.Min(extent.Width, extent.Height) >= LargeMm;
}
