using System.Collections.Immutable;
using ContentKit.Drawing.Text.Shaping;

namespace ContentKit.Drawing.Text.Layout;

/// <summary>Shapes runs and groups their glyphs into clusters in reading order.</summary>
internal static class ClusterShaper
{
    // The centre of a Han em square stands this far above the baseline (ascent 0.88, descent 0.12 in the Noto CJK design).
    internal const double HanCentre = 0.38;

    internal static void Shape(string text, TextRun run, List<Cluster> clusters)
    {
        HarfBuzz.Direction direction = run.Orientation is RunOrientation.Upright ? HarfBuzz.Direction.TopToBottom
            : run.Level % 2 == 1 ? HarfBuzz.Direction.RightToLeft : HarfBuzz.Direction.LeftToRight;
        ImmutableArray<ShapedGlyph> glyphs = Shaper.Shape(
            run.Face, text, run.Start, run.Length, direction, run.Script, Scripts.Language(run.Script));
        if (run.Orientation is RunOrientation.Combined)
        {
            clusters.Add(Combine(run, glyphs));
            return;
        }

        int[] starts = [.. glyphs.Select(glyph => glyph.Cluster).Distinct().Order()];
        var found = new List<Cluster>(starts.Length);
        for (int i = 0; i < glyphs.Length;)
        {
            int end = i + 1;
            while (end < glyphs.Length && glyphs[end].Cluster == glyphs[i].Cluster) end++;
            int start = glyphs[i].Cluster;
            int next = Array.BinarySearch(starts, start) + 1;
            int stop = next < starts.Length ? starts[next] : run.Start + run.Length;
            found.Add(Place(text, run, start, stop - start, glyphs.AsSpan()[i..end]));
            i = end;
        }

        if (run.Level % 2 == 1) found.Reverse();
        clusters.AddRange(found);
    }

    private static Cluster Place(string text, TextRun run, int start, int length, ReadOnlySpan<ShapedGlyph> glyphs)
    {
        int codePoint = char.IsSurrogatePair(text, start) ? char.ConvertToUtf32(text, start) : text[start];
        CharacterKind kind = Characters.Kind(codePoint);
        var placed = ImmutableArray.CreateBuilder<PlacedGlyph>(glyphs.Length);
        double advance = 0;
        foreach (ShapedGlyph glyph in glyphs)
        {
            placed.Add(run.Orientation switch
            {
                RunOrientation.Upright => new(run.Face, glyph.Id, glyph.OffsetX, advance - glyph.OffsetY),
                // Turned a quarter clockwise: what ran right runs down, what rose points right.
                RunOrientation.Turned => new(run.Face, glyph.Id, glyph.OffsetY - HanCentre, advance + glyph.OffsetX, Turned: true),
                _ => new(run.Face, glyph.Id, advance + glyph.OffsetX, -glyph.OffsetY),
            });
            advance += run.Orientation is RunOrientation.Upright ? -glyph.AdvanceY : glyph.AdvanceX;
        }

        (double before, double after) = kind is CharacterKind.Open or CharacterKind.Close && run.Level % 2 == 0
            ? Squeeze.Blanks(run, text, start, length, glyphs[0]) : (0, 0);
        return new Cluster(
            start, length, kind, advance, placed.MoveToImmutable(), before, after,
            Characters.TakesGap(codePoint), run.Level, run.Script is Scripts.Arabic or Scripts.Mongolian);
    }

    private static Cluster Combine(TextRun run, ImmutableArray<ShapedGlyph> glyphs)
    {
        double width = glyphs.Sum(glyph => glyph.AdvanceX);
        double squeeze = Math.Min(1, 1 / width);
        double x = -width * squeeze / 2;
        var placed = ImmutableArray.CreateBuilder<PlacedGlyph>(glyphs.Length);
        foreach (ShapedGlyph glyph in glyphs)
        {
            placed.Add(new(run.Face, glyph.Id, x + glyph.OffsetX * squeeze, 0.5 + HanCentre - glyph.OffsetY, Squeeze: squeeze));
            x += glyph.AdvanceX * squeeze;
        }

        return new Cluster(run.Start, run.Length, CharacterKind.Word, 1, placed.MoveToImmutable(), 0, 0, TakesGap: false, run.Level, Joined: false);
    }
}
