using System.Collections.Immutable;
using Civic.Print.Layout;
using ContentKit.Artwork.Messages;
using ContentKit.Drawing.Scenes;
using ContentKit.Drawing.Text;

namespace Civic.Print.Blocks;

/// <summary>What to do (or what to notice), a row each with a marker.</summary>
internal sealed record PointList(Paint Text, Paint Marker, Paint MarkerInk)
{
    /// <summary>Boxes to tick off instead of discs.</summary>
    public bool Boxes { get; init; }

    /// <summary>Distance of rows, from em box to em box, in em.</summary>
    public double GapEm { get; init; } = 0.75;

    /// <summary>A hairline between rows; null for none.</summary>
    public Paint? Rule { get; init; }

    /// <summary>Most points a format has room for (option <c>points</c>), 4 unless it says less.</summary>
    public static ImmutableArray<string> Of(Sheet sheet) =>
        [.. sheet.Message.Points.Take((int)sheet.Format.Number("points", 4))];

    /// <summary>Heading of the list, by what the points are.</summary>
    public static string Heading(Sheet sheet) => sheet.Message.Kind == SourceKind.Scam ? "出现这些，就要当心" : "请您这样做";

    /// <summary>All rows at one size between the smallest allowed and <paramref name="wantedEm"/>; the block is as wide as its longest row, or as <paramref name="widthMm"/> when it has rules.</summary>
    public Block Set(Sheet sheet, double widthMm, double wantedEm)
    {
        ImmutableArray<string> points = Of(sheet);
        if (points.IsEmpty) return Block.Empty;
        double least = sheet.Type.Least(TextRole.Supporting);
        double em = Math.Max(least, Math.Min(wantedEm, widthMm / (Longest(sheet, points) + MarkerEm + MarkerGapEm)));
        // When a row would have to be much smaller than wanted, two lines at the wanted size read better.
        if (em < wantedEm * 0.72) em = Math.Max(least, wantedEm * 0.86);

        var rows = ImmutableArray.CreateBuilder<Block>();
        double side = MarkerEm * em, textX = side + MarkerGapEm * em;
        foreach (string point in points)
        {
            var style = new TextStyle("sans-bold", em, Text) { LineHeight = 1.2, Balanced = true };
            if (sheet.Set(point, style, widthMm - textX) is not { } set) continue;
            Block marker = MarkerOf(sheet, side);
            rows.Add(new Block(Rule is null ? textX + set.Ink.Right : widthMm, Math.Max(set.HeightMm, side),
            [
                .. marker.At(0, (em - side) / 2 + Math.Max(0, (side - em) / 2)),
                .. set.At(textX, Math.Max(0, (side - em) / 2)),
            ]));
        }

        return Stack(rows, em);
    }

    /// <summary>As <see cref="Set"/>, a size down as long as the rows are taller than the height, but never under what the distance asks for.</summary>
    public Block SetWithin(Sheet sheet, double widthMm, double heightMm, double wantedEm)
    {
        double least = sheet.Type.Least(TextRole.Supporting), em = wantedEm;
        Block rows = Set(sheet, widthMm, em);
        while (rows.Height > heightMm && em > least)
        {
            em = Math.Max(least, em * 0.9);
            rows = Set(sheet, widthMm, em);
        }

        return rows;
    }

    private const double MarkerEm = 1.06;
    private const double MarkerGapEm = 0.45;

    private Block Stack(IReadOnlyList<Block> rows, double em)
    {
        double width = rows.Select(row => row.Width).DefaultIfEmpty().Max();
        var items = ImmutableArray.CreateBuilder<SceneItem>();
        double y = 0, gap = GapEm * em;
        for (int i = 0; i < rows.Count; i++)
        {
            if (i > 0)
            {
                if (Rule is { } rule) items.AddRange(Shapes.Rule(0, y + gap / 2 - em * 0.015, width, em * 0.03, rule));
                y += gap;
            }

            items.AddRange(rows[i].At(0, y));
            y += rows[i].Height;
        }

        return new Block(width, y, items.ToImmutable());
    }

    private Block MarkerOf(Sheet sheet, double side) =>
        sheet.Message.Kind == SourceKind.Scam ? Shapes.Alert(side, Marker, MarkerInk)
        : Boxes ? Shapes.TickBox(side, Marker, MarkerInk)
        : Shapes.TickDisc(side, Marker, MarkerInk);

    // Widest point in em when set in one line.
    private static double Longest(Sheet sheet, ImmutableArray<string> points)
    {
        double longest = 1;
        foreach (string point in points)
            if (sheet.Set(point, new TextStyle("sans-bold", 100, sheet.Paper), 1e6) is { } set) longest = Math.Max(longest, set.Lines[0].ExtentMm / 100);
        return longest;
    }
}
