using Civic.Print.Layout;
using ContentKit.Artwork.Designs;
using ContentKit.Core;
using ContentKit.Drawing.Geometry;
using ContentKit.Drawing.Scenes;

namespace Civic.Print.Stamps;

/// <summary>A plain round stamp. No star, no office's name along the rim: it must not be taken for a seal.</summary>
internal static class RoundStamp
{
    public static Composed Compose(StampPad pad)
    {
        Box frame = pad.Frame;
        double radius = Math.Min(frame.Width, frame.Height) / 2;
        pad.Add(
            new SceneItem.Fill(Outline.Circle(frame.CentreX, frame.CentreY, radius), pad.Ink),
            new SceneItem.Fill(Outline.Circle(frame.CentreX, frame.CentreY, radius - StampPad.FrameMm * 1.2), new Paint.Off(new Rgb(255, 255, 255))));
        double reach = radius - StampPad.FrameMm * 1.2 - 0.7;

        // Lines stand around the widest place of the circle; a line's width is the chord at its outer edge.
        int count = pad.Message.Stamp.Length;
        double em = StampPad.GoodEm, pitch = em * 1.16;
        double Chord(double fromCentre) => 2 * Math.Sqrt(Math.Max(0, reach * reach - fromCentre * fromCentre));
        double outer = (count - 1) * pitch / 2 + em / 2;
        IReadOnlyList<Block> lines = pad.Lines(pad.Message.Stamp, Chord(outer), em, em);
        for (int i = 0; i < lines.Count; i++) pad.Place(lines[i], frame.CentreX, frame.CentreY + (i - (count - 1) / 2.0) * pitch);

        double ruleY = outer + 0.9;
        double ruleWidth = Chord(ruleY + 0.4) * 0.86;
        pad.Bar(frame.CentreX - ruleWidth / 2, frame.CentreY - ruleY - 0.4, ruleWidth, 0.4);
        pad.Bar(frame.CentreX - ruleWidth / 2, frame.CentreY + ruleY, ruleWidth, 0.4);

        double bandCentre = ruleY + 0.4 + (reach - ruleY - 0.4) * 0.42;
        Block header = pad.Line(pad.Header, Chord(bandCentre + 2.6), 5.6, 5.2, "sans-bold");
        pad.Place(header, frame.CentreX, frame.CentreY - bandCentre);
        if (!pad.Message.Hotlines.IsEmpty)
        {
            Block number = pad.Line(pad.Message.Hotlines[^1].Number, Chord(bandCentre + 2.6), 6.4, 6.4, "sans-bold");
            pad.Place(number, frame.CentreX, frame.CentreY + bandCentre);
        }

        return pad.Finish();
    }
}
