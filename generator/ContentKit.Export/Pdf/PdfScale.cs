using ContentKit.Core;
using ContentKit.Drawing.Scenes;

namespace ContentKit.Export.Pdf;

/// <summary>At what scale a page is drawn: 1:1, or 1:10 where a PDF page cannot be that long.</summary>
public static class PdfScale
{
    /// <summary>14,400 units of 1/72 inch is the longest side a PDF reader has to take [S] ISO 32000-1, annex C.</summary>
    public static readonly Length LongestSide = Length.Pt(14_400);

    /// <summary>1, or 10 for a banner longer than 5.08 m. A file drawn 1:10 must say so in its name: the shop enlarges it.</summary>
    /// <exception cref="ArgumentException">Longer than 50.8 m.</exception>
    public static int Denominator(Scene scene, ExportSettings settings)
    {
        Length width = PageBoxes.PaperSide(scene.Width, scene, settings), height = PageBoxes.PaperSide(scene.Height, scene, settings);
        Length longest = width > height ? width : height;
        if (longest <= LongestSide) return 1;
        return longest <= LongestSide * 10
            ? 10
            : throw new ArgumentException(FormattableString.Invariant($"a page of {longest} is longer than a PDF can hold at 1:10"), nameof(scene));
    }

    /// <summary>The scale for a whole file: that of its largest page.</summary>
    public static int Denominator(IEnumerable<Scene> pages, ExportSettings settings) => pages.Max(page => Denominator(page, settings));
}
