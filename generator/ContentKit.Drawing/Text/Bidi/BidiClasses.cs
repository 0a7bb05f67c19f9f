using System.Globalization;

namespace ContentKit.Drawing.Text.Bidi;

/// <summary>Gives characters their type, after Unicode's DerivedBidiClass for the scripts used in China.</summary>
internal static class BidiClasses
{
    internal static BidiClass Of(int codePoint) => codePoint switch
    {
        >= '0' and <= '9' or 0xB2 or 0xB3 or 0xB9 or 0x2070 or >= 0x2074 and <= 0x2079 or >= 0x2080 and <= 0x2089
            or >= 0x2488 and <= 0x249B or >= 0x6F0 and <= 0x6F9 or >= 0xFF10 and <= 0xFF19 => BidiClass.EuropeanNumber,
        '+' or '-' or 0x207A or 0x207B or 0x208A or 0x208B or 0x2212 or 0xFF0B or 0xFF0D => BidiClass.EuropeanSeparator,
        '#' or '$' or '%' or >= 0xA2 and <= 0xA5 or 0xB0 or 0xB1 or 0x609 or 0x60A or 0x66A or >= 0x2030 and <= 0x2034
            or >= 0x20A0 and <= 0x20CF or 0x212E or 0x2213 or >= 0xFF03 and <= 0xFF05 or 0xFFE0 or 0xFFE1 or 0xFFE5 or 0xFFE6
            => BidiClass.EuropeanTerminator,
        ',' or '.' or '/' or ':' or 0xA0 or 0x60C or 0x202F or 0x2044 or 0xFF0C or 0xFF0E or 0xFF0F or 0xFF1A => BidiClass.CommonSeparator,
        >= 0x600 and <= 0x605 or >= 0x660 and <= 0x669 or 0x66B or 0x66C or 0x6DD => BidiClass.ArabicNumber,
        0x200E => BidiClass.LeftToRight,
        0x200F => BidiClass.RightToLeft,
        ' ' or 0x1680 or >= 0x2000 and <= 0x200A or 0x2028 or 0x205F or 0x3000 => BidiClass.Whitespace,
        0x6DE or 0x6E9 or 0x606 or 0x607 or 0x60E or 0x60F => BidiClass.OtherNeutral,
        _ => ByCategory(codePoint),
    };

    internal static bool IsStrong(BidiClass type) =>
        type is BidiClass.LeftToRight or BidiClass.RightToLeft or BidiClass.ArabicLetter;

    private static BidiClass ByCategory(int codePoint) => CharUnicodeInfo.GetUnicodeCategory(codePoint) switch
    {
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark => BidiClass.NonSpacingMark,
        UnicodeCategory.Control or UnicodeCategory.Format => BidiClass.BoundaryNeutral,
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
            or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.SpacingCombiningMark
            or UnicodeCategory.LetterNumber or UnicodeCategory.DecimalDigitNumber => Letter(codePoint),
        _ => IsRightToLeft(codePoint) ? Letter(codePoint) : BidiClass.OtherNeutral,
    };

    private static BidiClass Letter(int codePoint) => codePoint switch
    {
        >= 0x600 and <= 0x7BF or >= 0x860 and <= 0x8FF or >= 0xFB50 and <= 0xFDFF or >= 0xFE70 and <= 0xFEFE => BidiClass.ArabicLetter,
        _ => IsRightToLeft(codePoint) ? BidiClass.RightToLeft : BidiClass.LeftToRight,
    };

    private static bool IsRightToLeft(int codePoint) =>
        codePoint is >= 0x590 and <= 0x8FF or >= 0xFB1D and <= 0xFDCF or >= 0xFDF0 and <= 0xFDFC or >= 0xFE70 and <= 0xFEFE;
}
