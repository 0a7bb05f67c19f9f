using System.Globalization;
using System.Text;

namespace ContentKit.Export.Pdf;

/// <summary>The small written forms of PDF: names, strings, numbers, dates.</summary>
internal static class PdfText
{
    /// <summary>Any text, as hexadecimal UTF-16 with a byte order mark (ISO 32000-1, 7.9.2.2).</summary>
    public static string String(string text) => "<FEFF" + Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text)) + ">";

    /// <summary>A name; bytes that are not regular characters are written <c>#xx</c> (7.3.5).</summary>
    public static string Name(string text)
    {
        var name = new StringBuilder("/");
        foreach (byte value in Encoding.UTF8.GetBytes(text))
        {
            bool regular = value is > 0x20 and < 0x7F && !"#()<>[]{}/%".Contains((char)value, StringComparison.Ordinal);
            if (regular) name.Append((char)value);
            else name.Append(CultureInfo.InvariantCulture, $"#{value:X2}");
        }

        return name.ToString();
    }

    /// <summary>Four decimals: a box is right to 0.00004 mm.</summary>
    public static string Number(double value) => Math.Round(value, 4).ToString("0.####", CultureInfo.InvariantCulture);

    public static string Numbers(params ReadOnlySpan<double> values)
    {
        var text = new StringBuilder();
        foreach (double value in values)
        {
            if (text.Length > 0) text.Append(' ');
            text.Append(Number(value));
        }

        return text.ToString();
    }

    public static string Date(DateOnly date) => date.ToString("'(D:'yyyyMMdd'000000Z)'", CultureInfo.InvariantCulture);
}
