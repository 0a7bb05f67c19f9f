using System.Globalization;
using System.Text;

namespace ContentKit.Artwork.Texts.Speech;

/// <summary>Reads numbers aloud in Mandarin.</summary>
public static class ChineseNumerals
{
    private const string Digits = "零一二三四五六七八九";

    private static readonly string[] Places = ["", "十", "百", "千"];

    private static readonly string[] Groups = ["", "万", "亿", "万亿"];

    /// <summary>Digit by digit as in years: 2026 → 二〇二六.</summary>
    public static string Year(string digits) => EachDigit(digits, "〇一二三四五六七八九");

    /// <summary>Digit by digit as on the telephone, where 一 is heard as 七 and so becomes 幺: 96110 → 九六幺幺零. Anything else than a digit is left out.</summary>
    public static string Telephone(string digits) => EachDigit(digits, "零幺二三四五六七八九");

    /// <summary>Digit by digit: 00 → 零零.</summary>
    public static string Spell(string digits) => EachDigit(digits, Digits);

    /// <summary>
    /// A quantity: 12 → 十二, 305 → 三百零五, 12000 → 一万两千, 3.14 → 三点一四. Thousands separators are passed over.
    /// </summary>
    /// <param name="number">Digits with at most one point. More than sixteen digits are spelled out.</param>
    /// <param name="counting">A measure word follows, so that 2 alone is 两.</param>
    public static string Quantity(string number, bool counting = false)
    {
        string plain = number.Replace(",", "", StringComparison.Ordinal);
        int point = plain.IndexOf('.', StringComparison.Ordinal);
        string whole = point < 0 ? plain : plain[..point];
        if (whole.Length > 16) return Spell(whole);
        string spoken = Whole(ulong.Parse(whole, CultureInfo.InvariantCulture));
        if (point >= 0) return spoken + "点" + Spell(plain[(point + 1)..]);
        return counting && spoken == "二" ? "两" : spoken;
    }

    private static string Whole(ulong value)
    {
        if (value == 0) return "零";
        var spoken = new StringBuilder();
        bool gap = false;
        for (int group = Groups.Length - 1; group >= 0; group--)
        {
            ulong size = 1;
            for (int i = 0; i < group; i++) size *= 10_000;
            int part = (int)(value / size % 10_000);
            if (part == 0)
            {
                gap = spoken.Length > 0;
                continue;
            }

            // 10005 → 一万零五: a group that does not fill its thousands is joined by 零.
            if (spoken.Length > 0 && (gap || part < 1000)) spoken.Append('零');
            gap = false;
            string words = Group(part, first: spoken.Length == 0);
            spoken.Append(words == "二" && group > 0 ? "两" : words).Append(Groups[group]);
        }

        return spoken.ToString();
    }

    private static string Group(int part, bool first)
    {
        var spoken = new StringBuilder();
        bool gap = false;
        for (int place = 3; place >= 0; place--)
        {
            int digit = part / (int)Math.Pow(10, place) % 10;
            if (digit == 0)
            {
                gap = spoken.Length > 0;
                continue;
            }

            if (gap) spoken.Append('零');
            gap = false;
            // 十二, not 一十二, when the number starts there; 两千 but 二百 and 二十.
            bool bareTen = place == 1 && digit == 1 && spoken.Length == 0 && first;
            if (!bareTen) spoken.Append(place == 3 && digit == 2 ? '两' : Digits[digit]);
            spoken.Append(Places[place]);
        }

        return spoken.ToString();
    }

    private static string EachDigit(string digits, string names)
    {
        var spoken = new StringBuilder(digits.Length);
        foreach (char c in digits)
            if (char.IsAsciiDigit(c)) spoken.Append(names[c - '0']);
        return spoken.ToString();
    }
}
