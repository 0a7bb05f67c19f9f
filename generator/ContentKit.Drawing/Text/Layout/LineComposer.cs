using System.Collections.Immutable;
using ContentKit.Drawing.Geometry;
using ContentKit.Drawing.Text.Bidi;

namespace ContentKit.Drawing.Text.Layout;

/// <summary>Places the clusters of one line and draws them into an outline.</summary>
internal static class LineComposer
{
    // Wider gaps between characters than this look like spaces: such a line is left ragged instead.
    private const double MostStretchEm = 0.25;

    /// <param name="measureEm">Room along the line; infinite leaves the line where it starts.</param>
    /// <param name="last">The paragraph's last line is never justified.</param>
    /// <param name="origin">Where the line starts on its baseline (or column centre), in millimetres from the block's top left.</param>
    internal static TextLine Compose(
        Paragraph paragraph, int from, int to, double measureEm, bool last, TextStyle style, Point origin, bool vertical)
    {
        string plain = paragraph.Plain(from, to);
        double width = paragraph.Width(from, to);
        double indent = from == 0 ? paragraph.IndentEm : 0;
        (from, to) = paragraph.Trim(from, to);
        double room = double.IsInfinity(measureEm) ? 0 : Math.Max(0, measureEm - width);
        double stretch = style.Align is TextAlign.Justify && !last ? StretchPerGap(paragraph, from, to, room) : 0;
        // A right-to-left line's indent lies at its other end.
        double lineStart = Offset(style.Align, paragraph.RightToLeft, stretch > 0 ? 0 : room) + (paragraph.RightToLeft ? 0 : indent);

        var builder = new OutlineBuilder();
        double size = style.SizeMm, at = lineStart;
        int[] order = VisualOrder.Of(paragraph.Clusters.AsSpan()[from..to]);
        for (int k = 0; k < order.Length; k++)
        {
            int index = from + order[k];
            Cluster cluster = paragraph.Clusters[index];
            if (k > 0)
            {
                int gap = GapBetween(paragraph, from, from + order[k - 1], index);
                at += paragraph.Between(gap) + (IsStretchable(paragraph, gap) ? stretch : 0);
            }

            double before = index == from ? cluster.BlankBefore : 0, after = index == to - 1 ? cluster.BlankAfter : 0;
            Transform place = vertical ? Transform.Translate(0, at - before) : Transform.Translate(at - before, 0);
            foreach (PlacedGlyph glyph in cluster.Glyphs)
            {
                Outline outline = glyph.Face.Glyph(glyph.Id);
                if (outline.IsEmpty) continue;
                builder.Add(outline, glyph.Transform.Then(place).Then(Transform.Scale(size)).Then(Transform.Translate(origin.X, origin.Y)));
            }

            at += cluster.Advance - before - after;
        }

        double extent = stretch > 0 ? measureEm : width;
        return new TextLine(plain, builder.Build(), vertical ? origin.X : origin.Y, extent * size);
    }

    private static double Offset(TextAlign align, bool rightToLeft, double room) => align switch
    {
        TextAlign.Centre => room / 2,
        TextAlign.End => rightToLeft ? 0 : room,
        _ => rightToLeft ? room : 0,
    };

    private static double StretchPerGap(Paragraph paragraph, int from, int to, double room)
    {
        int gaps = 0;
        for (int i = from + 1; i < to; i++)
            if (IsStretchable(paragraph, i)) gaps++;
        if (gaps == 0 || room <= 0) return 0;
        double each = room / gaps;
        return each <= MostStretchEm ? each : 0;
    }

    // Gaps open where a line could break, but not inside words, numbers and before pausing marks.
    private static bool IsStretchable(Paragraph paragraph, int index)
    {
        Cluster left = paragraph.Clusters[index - 1], right = paragraph.Clusters[index];
        if (left.Joined || right.Joined) return left.Kind is CharacterKind.Space;
        if (left.Kind is CharacterKind.Word && right.Kind is CharacterKind.Word) return false;
        return left.Kind is CharacterKind.Han or CharacterKind.Close or CharacterKind.Space && right.Kind is not CharacterKind.Close
            || left.Kind is CharacterKind.Word && right.Kind is CharacterKind.Han or CharacterKind.Open
            || left.Kind is CharacterKind.Tibetan && paragraph.Grades[index] != BreakGrade.None;
    }

    // The room between two clusters side by side is that of the characters between which the reader steps from one run to the next.
    private static int GapBetween(Paragraph paragraph, int from, int left, int right)
    {
        int gap = Math.Max(left, right);
        if (Math.Abs(left - right) == 1) return gap;
        byte level = paragraph.Clusters[gap].Level;
        while (gap - 1 > from && paragraph.Clusters[gap - 1].Level == level) gap--;
        return gap;
    }
}
