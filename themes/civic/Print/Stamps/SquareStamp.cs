using Civic.Print.Layout;
using ContentKit.Artwork.Designs;
using ContentKit.Drawing.Geometry;

namespace Civic.Print.Stamps;

/// <summary>A large rectangle for cartons: header between rules, lines, numbers.</summary>
internal static class SquareStamp
{
    public static Composed Compose(StampPad pad)
    {
        Box frame = pad.Frame;
        pad.RectangleFrame(frame, 1.2);
        Box inner = frame.Inset(StampPad.FrameMm + 1.4);

        Block header = pad.Line(string.Join(' ', pad.Header.ToCharArray()), inner.Width, 6, 5.6, "sans-bold");
        pad.Place(header, inner.CentreX, inner.Y + header.Height / 2);
        double ruleTop = inner.Y + header.Height + 1.2;
        pad.Bar(inner.X, ruleTop, inner.Width, 0.4);

        Block hotline = pad.Line(pad.HotlinesText, inner.Width, 5.5, StampPad.GoodEm);
        double ruleBottom = inner.Bottom - hotline.Height - 1.6;
        pad.Bar(inner.X, ruleBottom, inner.Width, 0.4);
        pad.Place(hotline, inner.CentreX, inner.Bottom - hotline.Height / 2);

        Box middle = new(inner.X, ruleTop + 0.4, inner.Width, ruleBottom - ruleTop - 0.4);
        int count = pad.Message.Stamp.Length;
        double rowHeight = middle.Height / (count + 0.4);
        IReadOnlyList<Block> lines = pad.Lines(pad.Message.Stamp, inner.Width, rowHeight, Math.Min(rowHeight, 7.4));
        double gap = (middle.Height - lines.Sum(line => line.Height)) / (count + 1);
        double y = middle.Y + gap;
        foreach (Block line in lines)
        {
            pad.Place(line, middle.CentreX, y + line.Height / 2);
            y += line.Height + gap;
        }

        return pad.Finish();
    }
}
