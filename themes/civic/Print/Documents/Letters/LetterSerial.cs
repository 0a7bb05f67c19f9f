using Civic.Print.Documents.Parts;
using Civic.Print.Layout;
using ContentKit.Drawing.Scenes;
using ContentKit.Drawing.Text;

namespace Civic.Print.Documents.Letters;

/// <summary>编号 at the right edge: printed, or a line to write it on.</summary>
internal static class LetterSerial
{
    private const double BlankMm = 26;

    public static void Draw(Sheet sheet, LetterFrame frame, string? serial, double top)
    {
        var label = new TextStyle("sans-regular", frame.Type.Pt(9, 11), sheet.Colour("grey-dark"));
        var number = new TextStyle("sans-bold", frame.Type.Pt(14, 17), sheet.Colour("black")) { TrackingEm = 0.06 };
        double right = frame.Column.Right, baseline = top + number.SizeMm * 0.76;
        Block word = sheet.Line("编号", label);
        double x;
        if (serial is null)
        {
            x = right - BlankMm;
            sheet.Fill(new ContentKit.Drawing.Geometry.Box(x, baseline, BlankMm, 0.25), sheet.Colour("grey-dark"));
        }
        else
        {
            Block digits = sheet.Line(serial, number);
            x = right - digits.Width;
            sheet.Place(digits, x, baseline - digits.Height);
        }

        sheet.Place(word, x - 2 - word.Width, baseline - word.Height + 0.2);
    }
}
