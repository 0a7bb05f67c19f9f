namespace ContentKit.Drawing.Text.Layout;

/// <summary>The scripts this typesetter tells apart, after Unicode's script property; everything else is Latin's company.</summary>
internal static class Scripts
{
    internal const string Han = "Hani";
    internal const string Latin = "Latn";
    internal const string Arabic = "Arab";
    internal const string Tibetan = "Tibt";
    internal const string Mongolian = "Mong";

    /// <returns>The script, or null for signs that take the script of their surroundings.</returns>
    internal static string? Of(int codePoint) => codePoint switch
    {
        >= 'A' and <= 'Z' or >= 'a' and <= 'z' or 0xAA or 0xBA => Latin,
        < 0xC0 or 0xD7 or 0xF7 => null,
        < 0x250 => Latin,
        >= 0x370 and < 0x400 => "Grek",
        >= 0x400 and < 0x530 => "Cyrl",
        0x60C or 0x61B or 0x61F or 0x640 => null,
        >= 0x600 and < 0x700 or >= 0x750 and < 0x780 or >= 0x8A0 and < 0x900 or >= 0xFB50 and < 0xFE00 or >= 0xFE70 and < 0xFEFF => Arabic,
        >= 0xF00 and < 0x1000 => Tibetan,
        0x1802 or 0x1803 or 0x1805 => null,
        >= 0x1800 and < 0x18B0 => Mongolian,
        >= 0x3041 and < 0x30A0 => "Hira",
        >= 0x30A1 and < 0x3100 => "Kana",
        >= 0x3105 and < 0x3130 => "Bopo",
        >= 0x2E80 and < 0x2FE0 or 0x3005 or 0x3007 or >= 0x3400 and < 0x4DC0 or >= 0x4E00 and < 0xA000
            or >= 0xF900 and < 0xFB00 or >= 0x20000 and < 0x40000 => Han,
        >= 0xA000 and < 0xA4D0 => "Yiii",
        >= 0xAC00 and < 0xD7B0 => "Hang",
        _ => null,
    };

    /// <summary>The language that a font's local forms follow (BCP 47).</summary>
    internal static string Language(string script) => script switch
    {
        Arabic => "ug",
        Tibetan => "bo",
        Mongolian => "mn",
        _ => "zh-Hans",
    };
}
