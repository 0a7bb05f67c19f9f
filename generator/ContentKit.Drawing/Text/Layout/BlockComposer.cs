using System.Collections.Immutable;
using ContentKit.Drawing.Geometry;

namespace ContentKit.Drawing.Text.Layout;

/// <summary>Draws broken text as a block.</summary>
internal static class BlockComposer
{
    // Baseline below the top of the em box: the Noto CJK design, and close to every Han font.
    private const double HanAscent = 0.88;

    internal static TextBlock Compose(Setting setting, TextStyle style, Room room)
    {
        double size = style.SizeMm, pitch = size * style.LineHeight;
        double measureMm = room.MeasureMm;
        double depth = room.DepthOf(setting.LineCount, size);
        var lines = ImmutableArray.CreateBuilder<TextLine>(setting.LineCount);
        foreach ((Paragraph paragraph, ImmutableArray<int> ends) in setting.Paragraphs.Zip(setting.Ends))
        {
            if (ends.IsEmpty) lines.Add(new TextLine("", Outline.Empty, Across(lines.Count), 0));
            int from = 0;
            foreach (int to in ends)
            {
                Point origin = room.IsVertical ? new(Across(lines.Count), 0) : new(0, Across(lines.Count));
                lines.Add(LineComposer.Compose(paragraph, from, to, measureMm / size, to == paragraph.Clusters.Length, style, origin, room.IsVertical));
                from = to;
            }
        }

        double along = double.IsInfinity(measureMm) ? lines.Max(line => line.ExtentMm) : measureMm;
        return room.IsVertical
            ? new TextBlock(lines.MoveToImmutable(), depth, along, style)
            : new TextBlock(lines.MoveToImmutable(), along, depth, style);

        double Across(int line) => style.Mode switch
        {
            WritingMode.VerticalRightToLeft => depth - size / 2 - line * pitch,
            WritingMode.VerticalLeftToRight => size / 2 + line * pitch,
            _ => HanAscent * size + line * pitch,
        };
    }
}
