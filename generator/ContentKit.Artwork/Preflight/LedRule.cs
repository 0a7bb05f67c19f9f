using System.Collections.Immutable;
using ContentKit.Artwork.Formats;
using ContentKit.Core;
using ContentKit.Drawing.Raster;
using ContentKit.Drawing.Scenes;

namespace ContentKit.Artwork.Preflight;

/// <summary>
/// What a panel of P10 modules (32 × 16 dots) and its card take: the panel's height, a width of whole modules, no more dots
/// than the card stores, and nothing between lit and dark [V] specs LED.
/// </summary>
internal sealed class LedRule : IPreflightRule
{
    private const int ModuleWidth = 32;

    public PreflightCheck? Check(PreflightSubject subject)
    {
        if (subject.Format.Family != "led") return null;
        var findings = ImmutableArray.CreateBuilder<Diagnostic>();
        int height = (int)Math.Round(subject.Format.Height.Millimetres), most = height <= 16 ? 4000 : 2000;
        int widest = 0;
        foreach (Scene page in subject.Pages)
        {
            double width = page.Width.Millimetres;
            widest = Math.Max(widest, (int)Math.Ceiling(width));
            if (page.Height.Millimetres != height)
                Add($"高 {page.Height.Millimetres:0.##} 点，屏高 {height} 点", $"{page.Height.Millimetres:0.##} dots high, the panel has {height}");
            if (width % ModuleWidth != 0)
                Add($"宽 {width:0.##} 点，不是 {ModuleWidth} 的倍数", $"{width:0.##} dots wide, not a multiple of {ModuleWidth}");
            if (width > most)
                Add($"宽 {width:0} 点，控制卡最多存 {most} 点", $"{width:0} dots wide, a card holds {most}");
            if (Greys(page) is > 0 and int greys)
                Add($"有 {greys} 个点半亮半暗，没有对齐点阵", $"{greys} dots are neither lit nor dark: the artwork is off the dot grid");
        }

        return new PreflightCheck(DiagnosticIds.LedMismatch, new LocalText("点阵尺寸和颜色", "dots and colours"),
            $"{widest} × {height}", $"n × {ModuleWidth}, ≤ {most}, × {height}", findings.ToImmutable());

        void Add(string chinese, string english) => findings.Add(subject.Error(DiagnosticIds.LedMismatch, chinese, english)
            .WithHint("按屏的点数重排，只用点阵字", "compose for the panel's dots with the bitmap font only"));
    }

    /// <summary>Dots that one pixel a dot would have to smooth.</summary>
    private static int Greys(Scene page)
    {
        HashSet<Rgb> plain = [.. PreflightSubject.Items(page).Select(item => item.Paint).Append(page.Ground).Select(Colour).OfType<Rgb>(), new Rgb(255, 255, 255)];
        byte[] pixels = Rasterizer.Draw(page, RasterArea.OfTrim(page, 25.4), PixelFormat.Rgb24);
        int greys = 0;
        for (int i = 0; i < pixels.Length; i += 3)
            if (!plain.Contains(new Rgb(pixels[i], pixels[i + 1], pixels[i + 2]))) greys++;
        return greys;
    }

    private static Rgb? Colour(Paint? paint) => paint switch
    {
        Paint.On on => on.Rgb,
        Paint.Off off => off.Rgb,
        _ => null,
    };
}
