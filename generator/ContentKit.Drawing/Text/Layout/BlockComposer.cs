using System.Collections.Immutable;
using ContentKit.Drawing.Geometry;

namespace ContentKit.Drawing.Text.Layout;

/// <summary>Draws broken text as a block.</summary>
internal static class BlockComposer
{
    internal static TextBlock Compose(Setting setting, TextStyle style, Room room)
    {
        double size = style.SizeMm, pitch = size * room.PitchEm;
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

        double Across(int line) => style.Mode is WritingMode.VerticalRightToLeft
            ? depth - room.Reach.Before * size - line * pitch
            : room.Reach.Before * size + line * pitch;
    }
}
