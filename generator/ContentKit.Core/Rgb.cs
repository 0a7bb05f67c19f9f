using System.Globalization;

namespace ContentKit.Core;

/// <summary>An sRGB colour, 8 bits a channel.</summary>
public readonly record struct Rgb(byte R, byte G, byte B)
{
    /// <summary>Reads <c>#RRGGBB</c>. Returns false for anything else.</summary>
    public static bool TryParse(string text, out Rgb colour)
    {
        colour = default;
        if (text.Length != 7 || text[0] != '#' ||
            !int.TryParse(text.AsSpan(1), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int value))
            return false;
        colour = new Rgb((byte)(value >> 16), (byte)(value >> 8), (byte)value);
        return true;
    }

    public override string ToString() => FormattableString.Invariant($"#{R:X2}{G:X2}{B:X2}");
}
