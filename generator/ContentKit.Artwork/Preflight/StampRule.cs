using System.Collections.Immutable;
using ContentKit.Core;
using ContentKit.Drawing.Geometry;
using ContentKit.Drawing.Raster;
using ContentKit.Drawing.Scenes;

namespace ContentKit.Artwork.Preflight;

/// <summary>
/// What rubber and polymer plates hold [V] specs Stamp: strokes of 0.2 mm, reversed strokes of 0.4 mm, 0.4 mm between
/// things, 0.5 mm to the edge. Measured on the picture itself at 1200 dpi.
/// </summary>
/// <remarks>
/// Inside a character the gaps are the typeface's: Noto Sans SC Bold at 6 mm leaves 0.13 mm between the strokes of 警 [M],
/// and no size a stamp has room for brings that to 0.4. There the smallest em (see <see cref="TypeRule"/>) stands guard: this
/// rule refuses what closes up entirely and warns of the rest, so that the maker chooses a plate that holds it.
/// </remarks>
internal sealed class StampRule : IPreflightRule
{
    private const double Dpi = 1200, DotMm = 25.4 / Dpi;
    private const double StrokeMm = 0.2, ReversedMm = 0.4, ApartMm = 0.4, EdgeMm = 0.5, ClosedMm = 0.1;

    private static readonly ImmutableArray<double> StrokeGauges = [StrokeMm, 0.15, 0.1, 0.05], GapGauges = [ClosedMm, 0.15, 0.2, 0.3, ApartMm];

    // Corners and tapered ends are narrow for a quarter of a millimetre at most (Noto Sans SC Bold, 4.4 to 6 mm [M]).
    private const double LongestTipMm = 0.5;

    // The notches between touching strokes of one character reach 0.7 mm [M].
    private const double LongestNotchMm = 1;

    public PreflightCheck? Check(PreflightSubject subject)
    {
        if (subject.Format.Family != "stamp") return null;
        var findings = ImmutableArray.CreateBuilder<Diagnostic>();
        double finest = double.MaxValue, closest = double.MaxValue;
        foreach (Scene page in subject.Pages)
        {
            RasterArea area = RasterArea.OfTrim(page, Dpi);
            BitPlane ink = BitPlane.Of(page, area);
            double thinnest = StrokeGauges.FirstOrDefault(gauge => !IsNarrow(ink, gauge, LongestTipMm));
            finest = Math.Min(finest, thinnest);
            if (thinnest < StrokeMm)
                Add("有的笔画细于 0.2 毫米，刻不出来", "strokes are thinner than 0.2 mm");
            if (Reversed(page, area) is { } reversed && IsNarrow(reversed, ReversedMm, LongestTipMm))
                Add("反白的笔画细于 0.4 毫米，会糊上", "reversed strokes are thinner than 0.4 mm");
            double gap = Gap(ink.Inverted());
            closest = Math.Min(closest, gap);
            if (gap < ClosedMm)
                Add("笔画之间不到 0.1 毫米，会粘在一起", "gaps under 0.1 mm will close up");
            if (AreTooClose(page))
                Add("字与框、行与行之间不到 0.4 毫米", "less than 0.4 mm between lines of text or text and frame");
            if (ink.Extent is { } extent && !page.Trim.Inset(EdgeMm).Contains(new Box(extent.X * DotMm, extent.Y * DotMm, extent.Width * DotMm, extent.Height * DotMm), DotMm))
                Add("离章边不到 0.5 毫米", "less than 0.5 mm from the stamp's edge");
        }

        if (closest < ApartMm && findings.Count == 0)
            findings.Add(subject.Warning(DiagnosticIds.StampTooFine,
                $"密字里的空白只有 {Numbers.Mm(closest)} 左右，不到 0.4 毫米", $"the white inside dense characters is about {Numbers.Mm(closest)}, under 0.4 mm")
                .WithHint("先问刻章店：光敏章刻得出，橡胶章要换大一号", "ask the maker first: a flash stamp holds it, rubber needs the larger size"));
        return new PreflightCheck(DiagnosticIds.StampTooFine, new LocalText("印章笔画", "stamp strokes"),
            Numbers.Mm(finest), "≥ 0.2 mm", findings.ToImmutable());

        void Add(string chinese, string english) => findings.Add(subject.Error(DiagnosticIds.StampTooFine, chinese, english)
            .WithHint("字少写几个，或换大一号的章", "use fewer characters or a larger stamp"));
    }

    /// <summary>The widest gauge, up to what is asked for, that passes through every gap; 0 when none does. From below: most stamps stop early.</summary>
    private static double Gap(BitPlane bare) => GapGauges.TakeWhile(gauge => !IsNarrow(bare, gauge, LongestNotchMm)).LastOrDefault();

    private static bool IsNarrow(BitPlane dots, double gaugeMm, double longestMm) =>
        dots.NarrowerThan(Dots(gaugeMm)).LongestPiece() * DotMm > longestMm;

    // Rounded down: a stroke of exactly the least width is never refused for where it lies on the dot grid.
    private static int Dots(double millimetres) => (int)Math.Floor(millimetres / DotMm);

    /// <summary>Text left out of ink, as dots; null when there is none.</summary>
    private static BitPlane? Reversed(Scene page, RasterArea area)
    {
        ImmutableArray<SceneItem> bare = [.. PreflightSubject.Items(page)
            .Where(placed => placed.Item is SceneItem.Text { Paint: Paint.Off })
            .Select(placed => new SceneItem.Group(placed.ToPage, [(SceneItem.Text)placed.Item with { Paint = new Paint.On(default) }]))];
        return bare.IsEmpty ? null : BitPlane.Of(page with { Ground = null, Items = bare }, area);
    }

    private static bool AreTooClose(Scene page)
    {
        // Half the resolution is enough for twice the distance.
        RasterArea area = RasterArea.OfTrim(page, Dpi / 2);

        // Each line and everything that is no text, grown by half the distance: where two meet they were too close.
        // Characters set one by one, along a curve, are one line together.
        PlacedItem[] all = [.. PreflightSubject.Items(page)];
        PlacedItem[] texts = [.. all.Where(placed => placed.Item is SceneItem.Text { Paint: Paint.On })];
        List<BitPlane> things = [Grown(all.Where(placed => placed.Item is not SceneItem.Text)), Grown(texts.Where(IsSingle))];
        things.AddRange(texts.Where(text => !IsSingle(text)).Select(text => Grown([text])));
        for (int a = 0; a < things.Count; a++)
            for (int b = a + 1; b < things.Count; b++)
                if (things[a].Meets(things[b])) return true;
        return false;

        static bool IsSingle(PlacedItem placed) => ((SceneItem.Text)placed.Item).Plain.Length <= 1;

        BitPlane Grown(IEnumerable<PlacedItem> items) => BitPlane
            .Of(page with { Ground = null, Items = [.. items.Select(placed => (SceneItem)new SceneItem.Group(placed.ToPage, [placed.Item]))] }, area)
            .Grown(Dots(ApartMm / 2));
    }
}
