namespace ContentKit.Drawing.Text.Layout;

/// <summary>Classifies characters after GB/T 15834 (marks at line edges) and W3C clreq.</summary>
internal static class Characters
{
    private const string Opening = "“‘（《〈「『【〔〖［｛｟([{";
    private const string Closing = "”’）》〉」』】〕〗］｝｠、，；：。！？．｡､)]},;:.!?％‰℃";
    private const string Joining = "·・‧～－–々〻ー";

    internal static CharacterKind Kind(int codePoint)
    {
        if (codePoint is ' ' or '\t' or >= 0x2000 and <= 0x2006 or 0x2008 or 0x2009 or 0x200A or 0x3000 or 0x200B) return CharacterKind.Space;
        if (codePoint is 0xA0 or 0x2007 or 0x202F or 0x2060 or 0x180E) return CharacterKind.FixedSpace;
        if (codePoint is 0x2014 or 0x2026 or 0x2E3A or 0x22EF) return CharacterKind.Long;
        if (codePoint <= 0xFFFF)
        {
            char character = (char)codePoint;
            if (Opening.Contains(character)) return CharacterKind.Open;
            if (Closing.Contains(character)) return CharacterKind.Close;
            if (Joining.Contains(character)) return CharacterKind.Joiner;
        }

        if (codePoint is >= 0x0F00 and <= 0x0FFF) return CharacterKind.Tibetan;
        return IsWide(codePoint) ? CharacterKind.Han : CharacterKind.Word;
    }

    /// <summary>A letter or digit of Latin, Greek or Cyrillic, or a sign set with them: gets a gap beside an ideograph.</summary>
    internal static bool TakesGap(int codePoint) =>
        codePoint is >= '0' and <= '9' or >= 'A' and <= 'Z' or >= 'a' and <= 'z' or '%' or '$' or '+' or '-' or '@' or '#' or '&'
            or >= 0xC0 and <= 0x24F or >= 0x370 and <= 0x52F or 0xA5 or 0x20AC or 0xB0 or 0xB1;

    internal static bool IsDigit(int codePoint) => codePoint is >= '0' and <= '9' or >= 0xFF10 and <= 0xFF19;

    /// <summary>A sign of its own that counts as a character for "the last line has at least two".</summary>
    internal static bool IsInk(int codePoint) => Kind(codePoint) is CharacterKind.Han or CharacterKind.Word or CharacterKind.Tibetan;

    /// <summary>Printable ASCII without the space: two of them in a row belong to one word, address or number.</summary>
    internal static bool IsAsciiSign(int codePoint) => codePoint is > ' ' and < 0x7F;

    private static bool IsWide(int codePoint) =>
        codePoint is >= 0x2E80 and <= 0xA4CF // radicals, kana, bopomofo, CJK extension A, unified ideographs, Yi
            or >= 0xAC00 and <= 0xD7A3 or >= 0xF900 and <= 0xFAFF or >= 0xFE30 and <= 0xFE4F or >= 0xFF00 and <= 0xFFEF
            or >= 0x20000 and <= 0x3FFFF or >= 0x1F000 and <= 0x1FAFF
            or >= 0x2190 and <= 0x27BF; // arrows, box drawing, enclosed numbers ①, shapes ■●★, dingbats ✔
}
