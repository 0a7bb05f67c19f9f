using System.Collections.Immutable;
using Civic.Print.Documents.Typography;
using Civic.Print.Layout;
using ContentKit.Drawing.Geometry;
using ContentKit.Drawing.Scenes;
using ContentKit.Drawing.Text;

namespace Civic.Print.Documents.Booklets;

/// <summary>Bands that run over as many pages as they need, all about equally full.</summary>
internal static class Flow
{
    // A page stretched by more than this a gap looks torn apart.
    private const double MostStretchMm = 7;

    /// <summary>On the fewest pages that one of the sizes allows, at the largest size that needs no more.</summary>
    /// <param name="sizes">In points, largest first.</param>
    /// <param name="set">Sets the bands at an em in millimetres.</param>
    public static ImmutableArray<ImmutableArray<SceneItem>> Pages(
        BookletContext context, IEnumerable<double> sizes, Func<double, ImmutableArray<Band>> set, string what)
    {
        double room = context.TextArea(1).Height;
        ImmutableArray<Band> bands = sizes.Select(size => set(ContentKit.Core.Length.Pt(size).Millimetres)).MinBy(candidate => Count(candidate, room));
        if (bands.IsEmpty) return [];
        if (bands.FirstOrDefault(band => band.Height > room) is { } tall)
        {
            context.TooLong(what, tall.Height, room, "把这一条写短一些", "shorten this item");
            return [];
        }

        double even = Even(bands, room);
        var columns = ImmutableArray.CreateBuilder<ImmutableArray<SceneItem>>();
        while (!bands.IsEmpty)
        {
            Column column = Column.Pour(bands, even);
            ImmutableArray<Band> placed = bands[..^column.Rest.Length];
            int gaps = Column.Spaces(placed);
            double stretch = gaps == 0 ? 0 : Math.Min((room - column.Height) / gaps, MostStretchMm);
            columns.Add(Column.Pour(placed, double.PositiveInfinity, stretch).Placed);
            bands = column.Rest;
        }

        return columns.ToImmutable();
    }

    public static void Draw(BookletContext context, Sheet sheet, int page, ImmutableArray<SceneItem> column)
    {
        Box area = context.TextArea(page);
        sheet.Add(new SceneItem.Group(Transform.Translate(area.X, area.Y), column));
    }

    /// <summary>A heading at the top of a flow, with the short rule that all such pages have.</summary>
    public static Band Heading(BookletContext context, Sheet sheet, string text)
    {
        var style = new TextStyle("sans-black", context.Type.Pt(21, 22), sheet.Accent.Deep) { Role = TextRole.Main };
        double width = context.TextArea(1).Width;
        Block line = sheet.Fit(text, style, width, style.SizeMm * 1.01, context.Type.Pt(14, 16), style.SizeMm, 1) is { } set ? Block.OfInk(set) : Block.Empty;
        double height = line.Height + 5;
        return new Band(height, [.. line.At(0, 0), .. Shapes.Rule(0, height - 0.9, 14, 0.9, sheet.Accent.Ground)]) { KeepsWithNext = true };
    }

    // The least height at which the pages stay as few as they are.
    private static double Even(ImmutableArray<Band> bands, double room)
    {
        int count = Count(bands, room);
        if (count < 2) return room;
        double low = room / 2, high = room;
        while (high - low > 0.5)
        {
            double middle = (low + high) / 2;
            if (Count(bands, middle) <= count) high = middle;
            else low = middle;
        }

        return high;
    }

    private static int Count(ImmutableArray<Band> bands, double room)
    {
        int count = 0;
        while (!bands.IsEmpty)
        {
            Column column = Column.Pour(bands, room);
            if (column.Rest.Length == bands.Length) return int.MaxValue;
            bands = column.Rest;
            count++;
        }

        return count;
    }
}
