using System.Globalization;
using ContentKit.Core;

namespace ContentKit.Artwork.Texts;

/// <summary>
/// How carriers count and bill a Chinese text message: up to 70 characters go as one message; a longer one is cut into
/// parts of 67, because each part spends three characters on the header that joins it to the others; 500 is the most a
/// gateway takes. Characters are UTF-16 units (the network sends UCS-2), and the signature counts. Source: specs, Text channels.
/// </summary>
/// <param name="Characters">UTF-16 units with the signature.</param>
/// <param name="Parts">Messages billed; 0 for an empty text.</param>
public readonly record struct SmsCount(int Characters, int Parts)
{
    public const int SingleLimit = 70;

    public const int PartLimit = 67;

    public const int TotalLimit = 500;

    public bool Fits => Characters <= TotalLimit;

    /// <summary>68 字，1 条.</summary>
    public LocalText Described => new(
        string.Create(CultureInfo.InvariantCulture, $"{Characters} 字，{Parts} 条"),
        string.Create(CultureInfo.InvariantCulture, $"{Characters} characters in {Parts} part{(Parts == 1 ? "" : "s")}"));

    /// <param name="text">The whole message, signature included.</param>
    public static SmsCount Of(string text)
    {
        int characters = text.Length;
        int parts = characters == 0 ? 0 : characters <= SingleLimit ? 1 : (characters + PartLimit - 1) / PartLimit;
        return new SmsCount(characters, parts);
    }
}
