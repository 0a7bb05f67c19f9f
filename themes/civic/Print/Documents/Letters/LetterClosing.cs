using Civic.Print.Documents.Parts;
using Civic.Print.Layout;
using ContentKit.Content.Model;
using ContentKit.Drawing.Geometry;
using ContentKit.Drawing.Scenes;
using ContentKit.Drawing.Text;

namespace Civic.Print.Documents.Letters;

/// <summary>The foot of a letter's last page: how to check that the letter is genuine, and the receipt under its tear-off line.</summary>
internal sealed class LetterClosing(LetterFrame frame, Letter letter, Sheet measure)
{
    private const double AirMm = 5, CheckPadMm = 5.5, EdgeMm = 4, CodeEdgeMm = 1.5, TickGapMm = 3.4;

    // Large type and hotlines with long names take more lines than the box usually has room for.
    private readonly double _checkHeight = Math.Max(frame.CheckHeight, CheckParts.Of(measure, frame).Words.Height + CheckPadMm);

    /// <summary>Where the text must end.</summary>
    public double Top => CheckTop - AirMm;

    private double CheckTop => (letter.Receipt ? frame.TearY - AirMm : frame.Column.Bottom) - _checkHeight;

    private Box Check => new(frame.Column.X, CheckTop, frame.Column.Width, _checkHeight);

    /// <summary>All but the serial number.</summary>
    public void Draw(Sheet sheet)
    {
        DrawCheck(sheet, Check);
        if (!letter.Receipt) return;

        sheet.Add(TechnicalLines.TearOff(0, frame.TearY, frame.Trim.Width));
        Block hint = sheet.Line("沿虚线撕下，交给送信的人带回", new TextStyle("sans-regular", frame.Type.Imprint, sheet.Colour("grey-dark")) { Role = TextRole.Imprint });
        double x0 = frame.Column.X;
        var heading = new TextStyle("sans-black", frame.Type.Pt(16, 19), sheet.Accent.Deep) { TrackingEm = 0.3 };
        double y = frame.TearY + 8;
        Block title = sheet.Line("回执", heading);
        sheet.Place(title, x0, y);
        sheet.Place(hint, x0 + title.Width + 5, y + title.Height - hint.Height);
        double width = frame.Column.Width;
        if (sheet.Set(Statement(), new TextStyle("serif", frame.Type.Body, sheet.Colour("black")) { LineHeight = 1.5 }, width, 2.6 * frame.Type.Body) is { } statement)
            sheet.Add(statement.At(x0, y + title.Height + 4.5));
        var label = new TextStyle("sans-regular", frame.Type.Pt(10, 13), sheet.Colour("black"));
        Paint rule = sheet.Colour("grey-dark");
        Block sign = Fields.Row(sheet, width * 0.47, 9, label, rule, new Fields.Field("签名", 1));
        Block date = Fields.Date(sheet, width * 0.47, 9, label, rule);
        double foot = frame.Column.Bottom - 9;
        sheet.Place(sign, x0, foot);
        sheet.Place(date, x0 + width * 0.53, foot);
    }

    private void DrawCheck(Sheet sheet, Box check)
    {
        CheckParts parts = CheckParts.Of(sheet, frame);
        sheet.Fill(Outline.RoundedRectangle(check, 1.6), sheet.Accent.Tint);
        sheet.Place(parts.Tick, check.X + EdgeMm, check.CentreY - parts.Tick.Height / 2);
        sheet.Place(parts.Right, check.Right - parts.RightEdge - parts.Right.Width, check.CentreY - parts.Right.Height / 2);
        sheet.Place(parts.Words, check.X + EdgeMm + parts.Tick.Width + TickGapMm, check.CentreY - parts.Words.Height / 2);
    }

    /// <summary>The serial number on the receipt; the letter's own stands in its head.</summary>
    public void DrawSerial(Sheet sheet, string? serial)
    {
        if (letter.Receipt) LetterSerial.Draw(sheet, frame, serial, frame.TearY + 8);
    }

    private string Statement() => $"《{letter.Title}》已收到，内容已看过，会转告家里人。";

    /// <summary>Question and answer on the left; on the right the numbers, or the code where the format wants one.</summary>
    private sealed record CheckParts(Block Tick, Block Words, Block Right, double RightEdge)
    {
        public static CheckParts Of(Sheet sheet, LetterFrame frame)
        {
            Block tick = Shapes.TickDisc(frame.Type.Pt(17, 20), sheet.Accent.Deep, sheet.Paper);
            Block right = frame.HasCode
                ? QrTile.Set(sheet, LetterFrame.CodeMm - 3)
                : Numbers.Row(sheet, frame.Type.Pt(8, 9.5), frame.Type.Pt(17, 20), sheet.Colour("black"), sheet.Accent.Deep, sheet.Accent.Ground);
            double edge = frame.HasCode ? CodeEdgeMm : EdgeMm;
            double room = frame.Column.Width - EdgeMm - tick.Width - TickGapMm - 4 - right.Width - edge;
            Block question = sheet.Line("想核实这封信是不是真的", new TextStyle("sans-bold", frame.Type.Pt(10, 13), sheet.Accent.Deep));
            var small = new TextStyle("sans-regular", frame.Type.Small, sheet.Colour("black")) { LineHeight = 1.35 };
            Block answer = sheet.Set(Answer(sheet), small, room) is { } set ? Block.OfInk(set) : Block.Empty;
            return new CheckParts(tick, Block.Column(frame.Type.Small * 0.55, question, answer), right, edge);
        }

        private static string Answer(Sheet sheet)
        {
            // The advice line is the last number of the list; the first is for emergencies.
            Hotline line = sheet.Message.Hotlines[^1];
            return $"拨打{line.Name} {line.Number}，或到就近派出所，报出右上角的编号核对。";
        }
    }
}
