using System.Collections.Immutable;
using ContentKit.Core;
using ContentKit.Drawing.Geometry;
using ContentKit.Drawing.Scenes;
using ContentKit.Drawing.Text;

namespace ContentKit.Build.ContactSheets;

/// <summary>Small pictures in rows, each over its name: a page in pixels to look a whole kit over at once.</summary>
internal static class ContactSheet
{
    private const double Width = 2000, Margin = 48, Gap = 36, HeadingSize = 44, LabelSize = 20;

    // An LED strip's dots are made so many times larger that it is no longer than the other pictures.
    private const int LongSide = 360, MostEnlarged = 4;

    // Grey, so that white paper and black panels both end somewhere.
    private static readonly Paint s_ground = new Paint.Process("ground", new Cmyk(0, 0, 0, 0.1), new Rgb(0xE4, 0xE4, 0xE4));
    private static readonly Paint s_ink = new Paint.Process("ink", new Cmyk(0, 0, 0, 1), new Rgb(0x1A, 0x1A, 0x1A));

    /// <param name="Id">Stands in the name's place where the fonts lack one of its characters.</param>
    public sealed record Cell(string Id, string Name, PixelImage Picture);

    /// <returns>The tallest pictures first, as many in a row as the page is wide.</returns>
    public static Scene Compose(string heading, string id, ImmutableArray<Cell> cells, Typesetter typesetter)
    {
        var items = ImmutableArray.CreateBuilder<SceneItem>();
        TextBlock title = Set(heading, id, new TextStyle("sans-bold", HeadingSize, s_ink), typesetter);
        items.AddRange(title.At(Margin, Margin));
        double x = Margin, y = Margin + Math.Ceiling(title.HeightMm) + Gap, rowBottom = y;
        foreach ((PixelImage picture, TextBlock label) in cells
            .Select(cell => (Picture: Enlarged(cell.Picture), Label: Set(cell.Name, cell.Id, new TextStyle("sans-regular", LabelSize, s_ink), typesetter)))
            .OrderByDescending(cell => cell.Picture.Height))
        {
            // Whole pixels, so that no picture is blurred.
            double width = Math.Max(picture.Width, Math.Ceiling(label.Ink.Right));
            if (x > Margin && x + width > Width - Margin) (x, y) = (Margin, rowBottom + Gap);
            items.Add(new SceneItem.Picture(picture, new Box(x, y, picture.Width, picture.Height), string.Concat(label.Lines.Select(line => line.Plain))));
            items.AddRange(label.At(x, y + picture.Height + LabelSize * 0.3));
            rowBottom = Math.Max(rowBottom, y + picture.Height + LabelSize * 0.3 + Math.Ceiling(label.HeightMm));
            x += width + Gap;
        }

        return new Scene(Length.Mm(Width), Length.Mm(Math.Ceiling(rowBottom + Margin)), default, s_ground, items.ToImmutable());
    }

    private static TextBlock Set(string text, string id, TextStyle style, Typesetter typesetter) =>
        (typesetter.Set(text, style, Width - 2 * Margin) as TextFit.Fits ?? (TextFit.Fits)typesetter.Set(id, style, Width - 2 * Margin)).Block;

    // Whole times, each dot a square: a strip read through a filter is no strip.
    private static PixelImage Enlarged(PixelImage image)
    {
        int times = Math.Clamp(LongSide / Math.Max(image.Width, image.Height), 1, MostEnlarged);
        if (times == 1) return image;
        int width = image.Width * times, height = image.Height * times;
        var rgb = new byte[width * height * 3];
        for (int y = 0; y < height; y++)
            for (int x = 0; x < width; x++)
                image.Rgb.Span.Slice((y / times * image.Width + x / times) * 3, 3).CopyTo(rgb.AsSpan((y * width + x) * 3));
        return new PixelImage(width, height, rgb);
    }
}
