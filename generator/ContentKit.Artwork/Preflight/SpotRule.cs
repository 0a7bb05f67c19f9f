using System.Collections.Immutable;
using ContentKit.Core;
using ContentKit.Drawing.Scenes;

namespace ContentKit.Artwork.Preflight;

/// <summary>The only plates besides C, M, Y and K are the cut, the tear-off and the fold line, named as finishers expect [V/S] ISO 19593-1.</summary>
internal sealed class SpotRule : IPreflightRule
{
    private static readonly ImmutableArray<string> Known = ["CutContour", "Folding", "Perforating"];

    public PreflightCheck? Check(PreflightSubject subject)
    {
        if (subject.Format.Colour != Formats.ColourMode.Cmyk) return null;
        string[] used = [.. subject.Pages.SelectMany(PreflightSubject.Items).Select(item => item.Paint).OfType<Paint.Spot>()
            .Select(spot => spot.Name).Distinct().Order(StringComparer.Ordinal)];
        return new PreflightCheck(DiagnosticIds.UnknownPlate, new LocalText("专色", "spot colours"),
            used.Length == 0 ? "—" : string.Join(", ", used), string.Join(", ", Known),
            [.. used.Except(Known, StringComparer.Ordinal).Select(name => subject.Error(DiagnosticIds.UnknownPlate,
                $"专色“{name}”不是刀线 CutContour、折线 Folding，也不是撕线 Perforating",
                $"spot colour “{name}” is neither CutContour nor Folding nor Perforating")
                .WithHint("画面只用四色；刀线、折线和撕线用这三个名字", "paint with process colours; name the three technical lines so"))]);
    }
}
