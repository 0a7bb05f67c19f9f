using System.Collections.Immutable;
using ContentKit.Core;
using ContentKit.Drawing.Geometry;
using ContentKit.Drawing.Scenes;

namespace ContentKit.Artwork.Preflight;

/// <summary>Text and codes keep the format's safe distance from the trim: the cut wanders by up to a millimetre [S] specs Print: 3 mm.</summary>
internal sealed class SafeRule : IPreflightRule
{
    private const double Tolerance = 0.05;

    public PreflightCheck? Check(PreflightSubject subject)
    {
        double safe = subject.Format.Safe.Millimetres;
        if (safe <= 0 || subject.Format.Family == "led") return null;
        var findings = ImmutableArray.CreateBuilder<Diagnostic>();
        double nearest = double.MaxValue;
        foreach (Scene page in subject.Pages)
            foreach (PlacedItem placed in PreflightSubject.Items(page))
            {
                if (What(placed) is not { } what) continue;
                double distance = Distance(placed.Extent, page.Trim);
                nearest = Math.Min(nearest, distance);
                if (distance >= safe - Tolerance) continue;
                findings.Add(subject.Error(DiagnosticIds.OutsideSafeArea,
                    $"“{what}”离裁切边只有 {Numbers.Mm(distance)}，要 {Numbers.Mm(safe)}",
                    $"“{what}” is {Numbers.Mm(distance)} from the trim, {Numbers.Mm(safe)} are needed")
                    .WithHint("往里挪，或把文字写短", "move it inwards or shorten the text"));
            }

        return nearest == double.MaxValue
            ? null
            : new PreflightCheck(DiagnosticIds.OutsideSafeArea, new LocalText("安全边距", "safe margin"),
                Numbers.Mm(nearest), "≥ " + Numbers.Mm(safe), findings.ToImmutable());
    }

    private static string? What(PlacedItem placed) => placed.Item switch
    {
        SceneItem.Text { Outline.IsEmpty: false } text => text.Plain,
        SceneItem.Modules { Meaning.Length: > 0 } code => code.Meaning,
        _ => null,
    };

    private static double Distance(Box box, Box trim) =>
        Math.Min(Math.Min(box.X - trim.X, trim.Right - box.Right), Math.Min(box.Y - trim.Y, trim.Bottom - box.Bottom));
}
