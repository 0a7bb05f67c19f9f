using Civic.Print.Layout;
using ContentKit.Artwork.Designs;
using ContentKit.Drawing.Geometry;

namespace Civic.Print.Stamps;

/// <summary>A strip beside the waybill: header in a cell at the left, two or three lines at the right.</summary>
internal static class LongStamp
{
    public static Composed Compose(StampPad pad)
    {
        Box frame = pad.Frame;
        pad.RectangleFrame(frame);
        Box inner = frame.Inset(StampPad.FrameMm + 0.9);

        // The header stands in two rows of two, the shape of a name seal but square and without emblem.
        string header = pad.Header;
        int half = (header.Length + 1) / 2;
        double headEm = Math.Min(inner.Height / 2.35, 6.4);
        (string top, string bottom) = (header[..half], header[half..]);
        Block first = pad.Line(top, headEm * half * 1.05, headEm, headEm, "sans-bold"), second = pad.Line(bottom, headEm * half * 1.05, headEm, headEm, "sans-bold");
        double cell = Math.Max(first.Width, second.Width);
        pad.Place(first, inner.X + cell / 2, inner.CentreY - headEm * 0.58);
        pad.Place(second, inner.X + cell / 2, inner.CentreY + headEm * 0.58);
        double dividerX = inner.X + cell + 1.1;
        pad.Bar(dividerX, frame.Y + StampPad.FrameMm, StampPad.FrameMm * 0.8, frame.Height - 2 * StampPad.FrameMm);

        Box text = inner.Inset(dividerX + StampPad.FrameMm + 0.9 - inner.X, 0, 0, 0);
        double rowHeight = text.Height / (pad.Message.Stamp.Length + 1);
        IReadOnlyList<Block> lines = pad.Lines(pad.Message.Stamp, text.Width, rowHeight, Math.Min(rowHeight, 6));
        Block hotline = pad.Line(pad.HotlineText, text.Width, rowHeight, StampPad.SmallestEm);
        double gap = (text.Height - lines.Sum(line => line.Height) - hotline.Height) / (lines.Count + 1);
        double y = text.Y + gap / 2;
        foreach (Block line in lines.Append(hotline))
        {
            pad.Place(line, text.CentreX, y + line.Height / 2);
            y += line.Height + gap;
        }

        return pad.Finish();
    }
}
