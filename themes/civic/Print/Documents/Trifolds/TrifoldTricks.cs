using System.Collections.Immutable;
using Civic.Print.Documents.Parts;
using Civic.Print.Documents.Typography;
using Civic.Print.Layout;
using ContentKit.Content.Model;
using ContentKit.Drawing.Geometry;
using ContentKit.Drawing.Scenes;
using ContentKit.Drawing.Text;

namespace Civic.Print.Documents.Trifolds;

/// <summary>The scam types over two panels: a drawing, a name, one sentence each.</summary>
internal sealed class TrifoldTricks(Sheet sheet, DocumentType type)
{
    private const double MarginMm = 10, HeadMm = 17, TextGapMm = 4.5;

    // Five rows of a panel are 35 mm high; more would set the sentences too small.
    private const int MostRows = 6;

    private double _sloganMm;

    public void Draw(Box first, Box second)
    {
        ImmutableArray<ScamType> scams = [.. Selection.Scams(sheet.Tools.Library, sheet.Message.Audience).Take(2 * MostRows).OrderBy(scam => scam.Rank)];
        int half = (scams.Length + 1) / 2;
        _sloganMm = SloganSize(scams, new Box(0, 0, Math.Min(first.Width, second.Width), first.Height).Inset(MarginMm), half);
        DrawPanel(first, scams[..half], half, FormattableString.Invariant($"{scams.Length} 类常见骗局"));
        DrawPanel(second, scams[half..], half, "一句话识破");
    }

    private void DrawPanel(Box panel, ImmutableArray<ScamType> scams, int rows, string heading)
    {
        Box inner = panel.Inset(MarginMm);
        if (sheet.Fit(heading, new TextStyle("sans-black", type.Pt(18, 20), sheet.Accent.Deep), inner.Width, 9, type.Pt(13, 14), type.Pt(18, 20), 1) is { } set)
            sheet.Place(Block.OfInk(set), inner.X, inner.Y + 2);
        sheet.Fill(new Box(inner.X, inner.Y + HeadMm - 4.5, inner.Width, 0.7), sheet.Accent.Ground);
        double pitch = (inner.Height - HeadMm) / Math.Max(1, rows), y = inner.Y + HeadMm;
        for (int i = 0; i < scams.Length; i++)
        {
            if (i > 0) sheet.Fill(new Box(inner.X, y - 0.1, inner.Width, 0.2), sheet.Colour("grey-light"));
            DrawRow(new Box(inner.X, y, inner.Width, pitch), scams[i]);
            y += pitch;
        }
    }

    private TextStyle Slogan => new("sans-black", type.Pt(13, 14), sheet.Colour("black")) { LineHeight = 1.3, Balanced = true };

    // One size for all rows: the largest that every sentence can be set at.
    private double SloganSize(ImmutableArray<ScamType> scams, Box inner, int rows)
    {
        double height = (inner.Height - HeadMm) / Math.Max(1, rows), width = inner.Width - Side(height) - TextGapMm, size = Slogan.SizeMm;
        foreach (ScamType scam in scams)
            if (sheet.Fit(scam.Slogan, Slogan, width, height - 10, type.Pt(10.5, 12), size, 3) is { } set) size = Math.Min(size, set.SizeMm);
        return size;
    }

    private static double Side(double rowHeight) => Math.Min(20, rowHeight - 5);

    private void DrawRow(Box row, ScamType scam)
    {
        double side = Side(row.Height);
        sheet.Fill(Outline.Circle(row.X + side / 2, row.CentreY, side / 2), sheet.Accent.Tint);
        Block drawing = Stamped.Of(sheet, scam.Illustration ?? "shield", side * 0.74);
        sheet.Place(drawing, row.X + side / 2 - drawing.Width / 2, row.CentreY - drawing.Height / 2);

        double x = row.X + side + TextGapMm, width = row.Right - x;
        var nameStyle = new TextStyle("sans-bold", type.Pt(9.5, 12), sheet.Accent.Deep);
        Block name = sheet.Fit(scam.Name, nameStyle, width, nameStyle.SizeMm * 2.4, type.Pt(9, 12), nameStyle.SizeMm, 2) is { } title ? Block.Of(title) : Block.Empty;
        Block sentence = sheet.Set(scam.Slogan, Slogan with { SizeMm = _sloganMm }, width) is { } text ? Block.Of(text) : Block.Empty;
        double gap = 1.8, height = name.Height + gap + sentence.Height, top = row.CentreY - height / 2;
        sheet.Place(name, x, top);
        sheet.Place(sentence, x, top + name.Height + gap);
    }
}
