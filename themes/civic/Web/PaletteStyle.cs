using System.Collections.Immutable;
using System.Text;
using ContentKit.Core;

namespace Civic.Web;

/// <summary>The palette's colours that a style sheet asks for as custom properties.</summary>
internal static class PaletteStyle
{
    /// <param name="style">The style sheet that follows: a phone loads no colour that it does not use.</param>
    public static string Write(ImmutableSortedDictionary<string, Rgb> palette, string style)
    {
        StringBuilder css = new(":root{");
        foreach ((string name, Rgb colour) in palette.Where(entry => style.Contains($"var(--{entry.Key})", StringComparison.Ordinal)))
            css.Append("--").Append(name).Append(':').Append(colour).Append(';');
        return css.Append("}\n").ToString();
    }
}
