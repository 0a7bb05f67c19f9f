using System.Collections.Immutable;
using ContentKit.Core;
using ContentKit.Drawing.Geometry;
using ContentKit.Drawing.Scenes;

namespace ContentKit.Artwork.Imposition;

/// <summary>
/// Booklet pages in pairs on sheets that are laid into one another, folded once and stapled in the fold. Sheets are turned
/// over their short edge. Creep is not corrected: under 0.5 mm up to 40 pages of 100 g paper [C], inside the safe margin.
/// </summary>
public static class SaddleStitch
{
    /// <summary>
    /// Page numbers, from 1, of each sheet side in printing order: outermost sheet's front and back, then inwards.
    /// For 8 pages: (8,1) (2,7) (6,3) (4,5).
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">Not a positive multiple of 4.</exception>
    public static ImmutableArray<(int Left, int Right)> Order(int pageCount)
    {
        if (pageCount <= 0 || pageCount % 4 != 0)
            throw new ArgumentOutOfRangeException(nameof(pageCount), pageCount, "a folded sheet has four pages");
        var sides = ImmutableArray.CreateBuilder<(int, int)>();
        for (int outer = 1; outer <= pageCount / 2; outer += 2)
        {
            sides.Add((pageCount + 1 - outer, outer));
            sides.Add((outer + 1, pageCount - outer));
        }

        return sides.ToImmutable();
    }

    /// <summary>The sheets' sides, twice as wide as a page, with the pages' bleed around but none in the fold.</summary>
    /// <param name="pages">In reading order, all of one size.</param>
    /// <exception cref="ArgumentException">Pages of different sizes, or not a multiple of 4.</exception>
    public static ImmutableArray<Scene> Impose(ImmutableArray<Scene> pages)
    {
        ImmutableArray<(int Left, int Right)> order = Order(pages.Length);
        (Length width, Length height, Length bleed) = (pages[0].Width, pages[0].Height, pages[0].Bleed);
        if (pages.Any(page => page.Width != width || page.Height != height || page.Bleed != bleed))
            throw new ArgumentException("the pages of a booklet have one size and one bleed", nameof(pages));

        double bleedMm = bleed.Millimetres;
        Box trim = pages[0].Trim, left = trim.Inset(-bleedMm, -bleedMm, 0, -bleedMm), right = trim.Inset(0, -bleedMm, -bleedMm, -bleedMm);
        return
        [
            .. order.Select(side => new Scene(width * 2, height, bleed, null,
            [
                new SceneItem.Group(Transform.Identity, SceneClip.ToBox(pages[side.Left - 1], left)),
                new SceneItem.Group(Transform.Translate(width.Millimetres, 0), SceneClip.ToBox(pages[side.Right - 1], right)),
            ])),
        ];
    }
}
