using System.Globalization;
using ContentKit.Artwork.Designs;
using ContentKit.Content.Model;

namespace ContentKit.Artwork.Texts.Articles;

/// <summary>
/// The inline styles of an article. The editor of 公众号 throws away style sheets, classes, ids and positions, so each element
/// carries its own; sizes are px, because readers set no root size there.
/// </summary>
public sealed class ArticleStyle
{
    private const string Ink = "#231F20";

    private readonly Accent _accent;
    private readonly int _size;

    public ArticleStyle(Audience audience, Palette palette)
    {
        _accent = palette.Accent(audience.Accent);
        // 16 px is the platform's own default; a size up for those who asked for large type.
        _size = audience.LargeType ? 17 : 16;
    }

    public string Page => string.Create(CultureInfo.InvariantCulture,
        $"margin:0 auto;padding:16px;max-width:677px;box-sizing:border-box;background:#FFFFFF;color:{Ink};font-size:{_size}px;line-height:1.75;letter-spacing:0.5px;text-align:left;word-break:break-word;");

    public string Banner => $"margin:0 0 24px;padding:28px 20px;background:{_accent.Ground.Rgb};color:{_accent.On.Rgb};border-radius:8px;text-align:center;";

    public string BannerLine => string.Create(CultureInfo.InvariantCulture, $"margin:0;font-size:{_size + 10}px;line-height:1.4;font-weight:bold;color:{_accent.On.Rgb};");

    public string Paragraph => string.Create(CultureInfo.InvariantCulture, $"margin:0 0 16px;font-size:{_size}px;line-height:1.75;color:{Ink};");

    public string Heading(int level) => string.Create(CultureInfo.InvariantCulture,
        $"margin:28px 0 12px;padding:0 0 0 10px;border-left:4px solid {_accent.Ground.Rgb};font-size:{_size + (level <= 2 ? 3 : 1)}px;line-height:1.4;font-weight:bold;color:{_accent.Deep.Rgb};");

    /// <summary>A list item: its marker hangs to the left of the text.</summary>
    public string Item(int depth) => string.Create(CultureInfo.InvariantCulture,
        $"margin:0 0 10px;padding:0 0 0 {1.6 * (1 + depth):0.#}em;text-indent:-1.6em;font-size:{_size}px;line-height:1.75;color:{Ink};");

    public string Marker => $"display:inline-block;width:1.6em;text-indent:0;font-weight:bold;color:{_accent.Deep.Rgb};";

    public string Quote => string.Create(CultureInfo.InvariantCulture,
        $"margin:0 0 16px;padding:12px 16px 1px;background:{_accent.Tint.Rgb};border-left:4px solid {_accent.Deep.Rgb};font-size:{_size}px;");

    public string Box => $"margin:24px 0;padding:18px 18px 6px;background:{_accent.Tint.Rgb};border-radius:8px;";

    public string BoxTitle => string.Create(CultureInfo.InvariantCulture, $"margin:0 0 10px;font-size:{_size + 2}px;line-height:1.4;font-weight:bold;color:{_accent.Deep.Rgb};");

    public string Rule => string.Create(CultureInfo.InvariantCulture, $"margin:24px 0;font-size:{_size + 3}px;line-height:1.5;font-weight:bold;text-align:center;color:{_accent.Deep.Rgb};");

    public string Number => string.Create(CultureInfo.InvariantCulture, $"font-size:{_size + 8}px;font-weight:bold;color:{_accent.Deep.Rgb};");

    public string Small => "margin:0 0 6px;font-size:14px;line-height:1.6;color:#636466;";

    public string Strong => $"font-weight:bold;color:{_accent.Deep.Rgb};";

    public string Code => "font-family:Menlo,Consolas,monospace;white-space:pre-wrap;";

    public string Table => "margin:0 0 16px;width:100%;border-collapse:collapse;font-size:15px;line-height:1.6;";

    public string Cell(string align, bool head) =>
        $"padding:6px 8px;border:1px solid #D1D3D4;text-align:{align};" + (head ? $"background:{_accent.Tint.Rgb};font-weight:bold;" : "");

    public string Break => "margin:24px 0;border:0;border-top:1px solid #D1D3D4;";
}
