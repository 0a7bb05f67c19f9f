using System.Globalization;
using ContentKit.Content.Model;

namespace ContentKit.Artwork.Documents;

/// <summary>A running number as letters, receipts and ledgers print it: the same digits everywhere, so that they can be ticked off.</summary>
public static class SerialNumber
{
    // Four digits at least: 0001 is read out over the telephone digit by digit, and lists stay in order.
    private const int FewestDigits = 4;

    /// <param name="number">One of the range's numbers.</param>
    public static string Format(SerialRange range, int number)
    {
        int digits = Math.Max(FewestDigits, range.Last.ToString(CultureInfo.InvariantCulture).Length);
        return number.ToString(CultureInfo.InvariantCulture).PadLeft(digits, '0');
    }

    /// <summary>Every number of the batch in order.</summary>
    public static IEnumerable<string> All(SerialRange range)
    {
        for (int number = range.First; number <= range.Last; number++) yield return Format(range, number);
    }
}
