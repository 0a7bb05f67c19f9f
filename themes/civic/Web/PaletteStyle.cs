using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ContentKit.Core;

namespace Civic.Web;

/// <summary>The theme's palette as custom properties, and a class for each colour an audience may have as its accent.</summary>
internal static class PaletteStyle
{
    public static string Write(ImmutableSortedDictionary<string, Rgb> palette)
    {
        StringBuilder css = new(":root{");
        foreach ((string name, Rgb colour) in palette) css.Append("--").Append(name).Append(':').Append(colour).Append(';');
        css.Append("}\n");
        foreach ((string name, Rgb colour) in palette)
            css.Append(CultureInfo.InvariantCulture, $".accent-{name}{{--accent:{colour};--on-accent:{TextOn(colour)};--accent-soft:{Tint(colour)}}}\n");
        return css.ToString();
    }

    /// <summary>Black or white, whichever stands out more on a ground (WCAG 2.2 contrast ratio).</summary>
    private static string TextOn(Rgb ground)
    {
        double luminance = Luminance(ground);
        return 1.05 / (luminance + 0.05) >= (luminance + 0.05) / 0.05 ? "#fff" : "#111";
    }

    // One part in seven on white: light enough that dark text keeps a contrast over 12:1.
    private static Rgb Tint(Rgb colour) => new(Mix(colour.R), Mix(colour.G), Mix(colour.B));

    private static byte Mix(byte channel) => (byte)((channel + 6 * 255 + 3) / 7);

    private static double Luminance(Rgb colour) => 0.2126 * Linear(colour.R) + 0.7152 * Linear(colour.G) + 0.0722 * Linear(colour.B);

    private static double Linear(byte channel)
    {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }
}
