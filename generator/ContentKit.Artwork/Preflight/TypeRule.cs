using System.Collections.Immutable;
using ContentKit.Artwork.Formats;
using ContentKit.Core;
using ContentKit.Drawing.Scenes;

namespace ContentKit.Artwork.Preflight;

/// <summary>
/// Type is large enough to be read from where the piece hangs and to survive the press: white or several inks 8 pt, one ink
/// 5 pt [S] GWG 2022; Han height of the message distance ÷ 250, of the rest ÷ 400 [C]; stamps 4.4 mm [V, M].
/// </summary>
internal sealed class TypeRule : IPreflightRule
{
    // Ink of a full Han character in Noto Sans SC as a share of the em, measured over 国 and 警 [M].
    private const double HanShare = 0.92;

    // 馨 and 警 stack eight strokes of 0.2 mm.
    private const double StampEmMm = 4.4;

    // Sizes are fitted in steps of 0.05 mm; a comparison must not fail over the last of them.
    private const double Tolerance = 0.005;

    public PreflightCheck? Check(PreflightSubject subject)
    {
        Format format = subject.Format;
        if (format.Family == "led") return null;
        var findings = ImmutableArray.CreateBuilder<Diagnostic>();
        double tightest = double.MaxValue;
        string measured = "—", allowed = "";
        foreach (PlacedItem placed in subject.Pages.SelectMany(PreflightSubject.Items))
        {
            if (placed.Item is not SceneItem.Text { Outline.IsEmpty: false } text) continue;
            double em = text.SizeMm * placed.ToPage.MeanScale;
            (double least, string reason, string english) = Least(text, format);
            if (em / least < tightest)
            {
                tightest = em / least;
                measured = Numbers.Mm(em);
                allowed = "≥ " + Numbers.Mm(least);
            }

            if (em >= least - Tolerance) continue;
            findings.Add(subject.Error(DiagnosticIds.TypeTooSmall,
                $"“{Short(text.Plain)}”字高 {Numbers.Mm(em)}，{reason}至少要 {Numbers.Mm(least)}",
                $"“{Short(text.Plain)}” is {Numbers.Mm(em)} high, {english} needs {Numbers.Mm(least)}")
                .WithHint("把文字写短，或换大一号的尺寸", "shorten the text or choose a larger format"));
        }

        return tightest == double.MaxValue
            ? null
            : new PreflightCheck(DiagnosticIds.TypeTooSmall, new LocalText("最小的字", "smallest type"), measured, allowed, findings.ToImmutable());
    }

    private static (double LeastEm, string Reason, string English) Least(SceneItem.Text text, Format format)
    {
        (double, string, string) least = (format.MinimumHanMm(text.Role) / HanShare,
            text.Role == TextRole.Imprint ? "印刷" : $"{format.ViewingDistanceMm / 1000:0.#} 米外看清",
            text.Role == TextRole.Imprint ? "printing" : FormattableString.Invariant($"reading from {format.ViewingDistanceMm / 1000:0.#} m"));
        if (text.Role == TextRole.Imprint) least.Item1 = format.MinimumHanMm(TextRole.Imprint);
        if (format.Colour == ColourMode.OneBit && StampEmMm > least.Item1) return (StampEmMm, "刻章", "a stamp");
        double press = format.PressEmMm(text.Paint);
        return press > least.Item1 ? (press, "反白或套色印刷", "white or several inks") : least;
    }

    private static string Short(string text) => text.Length <= 12 ? text : text[..12] + "…";
}
