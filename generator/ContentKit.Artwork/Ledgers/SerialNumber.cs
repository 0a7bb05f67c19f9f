using System.Globalization;
using ContentKit.Content.Model;

namespace ContentKit.Artwork.Ledgers;

/// <summary>How a letter's running number is printed, in the letter, on its receipt and in the list to tick off.</summary>
public static class SerialNumber
{
    /// <summary>All numbers of a batch have the same length, at least four digits: 0001 … 0500.</summary>
    public static string Text(SerialRange range, int number)
    {
        int digits = Math.Max(4, range.Last.ToString(CultureInfo.InvariantCulture).Length);
        return number.ToString(CultureInfo.InvariantCulture).PadLeft(digits, '0');
    }
}
