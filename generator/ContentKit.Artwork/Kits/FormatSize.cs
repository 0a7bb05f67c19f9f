using System.Globalization;
using ContentKit.Artwork.Formats;

namespace ContentKit.Artwork.Kits;

/// <summary>A format's size as a print shop or an operator says it.</summary>
public static class FormatSize
{
    /// <returns>297×420 毫米, 1200×2400 毫米, 256×16 像素, 高 700 毫米; empty for text.</returns>
    public static string Text(Format format)
    {
        string unit = format.Unit == FormatUnit.Pixel ? "像素" : "毫米";
        string width = Number(format.Width.Millimetres);
        string height = Number(format.Height.Millimetres);
        if (format.Family == "text" || format.Height.Millimetres <= 0) return "";
        return format.Width.Millimetres <= 0 ? $"高 {height} {unit}，长随字数" : $"{width}×{height} {unit}";
    }

    private static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
