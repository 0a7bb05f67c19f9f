using System.Collections.Immutable;
using Civic.Print.Layout;
using ContentKit.Drawing.Geometry;
using ContentKit.Drawing.Scenes;

namespace Civic.Print.Documents.Typography;

/// <summary>Bands poured into a height: what is placed, and what is left for the next column.</summary>
/// <param name="Placed">The column's items, its top left at (0, 0).</param>
/// <param name="Height">Used.</param>
internal sealed record Column(ImmutableArray<SceneItem> Placed, double Height, ImmutableArray<Band> Rest)
{
    // Rounding slack when heights are added up: far below what can be seen.
    private const double Slack = 1e-6;

    /// <param name="stretch">Added to every space between bands that has one, to fill a page.</param>
    public static Column Pour(ImmutableArray<Band> bands, double height, double stretch = 0)
    {
        int count = BreakAt(bands, height, stretch);
        var items = ImmutableArray.CreateBuilder<SceneItem>();
        double y = 0;
        for (int i = 0; i < count; i++)
        {
            y += Space(bands, i, stretch);
            if (y == 0) items.AddRange(bands[i].Items);
            else if (!bands[i].Items.IsEmpty) items.Add(new SceneItem.Group(Transform.Translate(0, y), bands[i].Items));
            y += bands[i].Height;
        }

        return new Column(items.ToImmutable(), y, bands[count..]);
    }

    /// <summary>All bands below one another.</summary>
    public static Block Whole(ImmutableArray<Band> bands, double width)
    {
        Column column = Pour(bands, double.PositiveInfinity);
        return new Block(width, column.Height, column.Placed);
    }

    /// <summary>Height of all bands in one column.</summary>
    public static double HeightOf(ImmutableArray<Band> bands)
    {
        double height = 0;
        for (int i = 0; i < bands.Length; i++) height += Space(bands, i, 0) + bands[i].Height;
        return height;
    }

    /// <summary>Number of spaces that a stretch would widen.</summary>
    public static int Spaces(ImmutableArray<Band> bands) => bands.Skip(1).Count(band => band.Above > 0);

    private static double Space(ImmutableArray<Band> bands, int index, double stretch) =>
        index == 0 || bands[index].Above <= 0 ? 0 : bands[index].Above + stretch;

    // The last break that fits and cuts nothing kept together; if all before it is kept together, wherever it fits.
    private static int BreakAt(ImmutableArray<Band> bands, double height, double stretch)
    {
        double y = 0;
        int fitting = 0, best = 0;
        for (int i = 0; i < bands.Length; i++)
        {
            y += Space(bands, i, stretch) + bands[i].Height;
            if (y > height + Slack) break;
            fitting = i + 1;
            if (!bands[i].KeepsWithNext || fitting == bands.Length) best = fitting;
        }

        return best > 0 ? best : fitting;
    }
}
