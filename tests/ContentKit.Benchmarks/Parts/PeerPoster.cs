using System.Collections.Immutable;
using ContentKit.Artwork.Themes;
using ContentKit.Benchmarks.Measuring;
using ContentKit.Cli.Disk;
using ContentKit.Core;
using ContentKit.Drawing.Geometry;
using ContentKit.Drawing.Raster;
using ContentKit.Drawing.Scenes;
using ContentKit.Drawing.Text;
using ContentKit.Export;
using ContentKit.Export.Pdf;
using ContentKit.Export.Png;

namespace ContentKit.Benchmarks.Parts;

/// <summary>
/// The poster that the peers draw: a red ground, a rounded panel, three lines of headline, a paragraph of 200 characters and a
/// grid of 29×29 modules.
/// </summary>
public sealed class PeerPoster(double widthMm, double heightMm, Typesetter typesetter)
{
    private const string Sentence = "凡是自称客服要求开启屏幕共享的，凡是要求把钱转到安全账户的，都是诈骗；";
    private static readonly Paint Red = new Paint.Process("red", Cmyk.Percent(5, 98, 90, 0), new Rgb(0xE3, 0x27, 0x31));
    private static readonly Paint White = new Paint.Process("paper", Cmyk.Percent(0, 0, 0, 0), new Rgb(0xFF, 0xFF, 0xFF));
    private static readonly Paint Black = new Paint.Process("black", Cmyk.Percent(0, 0, 0, 100), new Rgb(0x23, 0x1F, 0x20));
    private static readonly string Paragraph = string.Concat(Enumerable.Repeat(Sentence, 6))[..200];

    public static Theme Theme { get; } = ThemeLoader.Load(new DiskFileSource(Path.Combine(Project.Root, "themes", "civic"))).Theme
        ?? throw new InvalidOperationException("the theme cannot be read");

    public static PeerPoster Of(double widthMm, double heightMm) =>
        new(widthMm, heightMm, new Typesetter(Theme.OpenFonts(), new LineBreakRules([], [])));

    public static ExportSettings Settings { get; } = new() { Title = "poster", Colour = ExportColour.Rgb, Dpi = 300, Parallelism = Environment.ProcessorCount };

    /// <summary>Text shaped, set and placed: what comes before drawing.</summary>
    public Scene Compose()
    {
        double unit = widthMm / 297;
        var items = ImmutableArray.CreateBuilder<SceneItem>();
        items.Add(new SceneItem.Fill(Outline.RoundedRectangle(new Box(20 * unit, 150 * unit, 257 * unit, 200 * unit), 10 * unit), White));
        items.AddRange(Set("凡是要你\n共享屏幕的\n都是诈骗", new TextStyle("sans-black", 38 * unit, White) { LineHeight = 1.15 }, 257 * unit).At(20 * unit, 14 * unit));
        items.AddRange(Set(Paragraph, new TextStyle("sans-regular", 9 * unit, Black), 240 * unit).At(28 * unit, 165 * unit));
        items.Add(new SceneItem.Modules(BitMatrix.Create(29, 29, (x, y) => (x * 7 + y * 13 + x * y) % 5 < 2), 215 * unit, 270 * unit, 2 * unit, Black, ""));
        return new Scene(Length.Mm(widthMm), Length.Mm(heightMm), Length.Mm(0), Red, items.ToImmutable());
    }

    public TextBlock SetParagraph() => Set(Paragraph, new TextStyle("sans-regular", 9, Black), 240);

    /// <summary>Composed and drawn to pixels that go nowhere.</summary>
    public long Draw()
    {
        long sum = 0;
        Scene scene = Compose();
        Rasterizer.Draw(scene, RasterArea.Of(scene.Trim, Settings.Dpi), PixelFormat.Rgb24, Settings.Parallelism, (_, count, rows) => sum += rows[0] + count);
        return sum;
    }

    public void Png(Stream output) => new PngExporter().Export([Compose()], Settings, output);

    public void Pdf(Stream output) => new PdfExporter().Export([Compose()], Settings with { Colour = ExportColour.Cmyk }, output);

    private TextBlock Set(string text, TextStyle style, double width) => typesetter.Set(text, style, width) is TextFit.Fits fits
        ? fits.Block : throw new InvalidOperationException("the text does not fit");
}
