using ContentKit.Artwork.Formats;

namespace ContentKit.Artwork.Messages;

/// <summary>Whether a message carries what a format needs.</summary>
public static class FormatNeeds
{
    /// <summary>The first thing the message lacks, as the front matter key that would give it; null when nothing is missing.</summary>
    public static string? Missing(Message message, Format format)
    {
        foreach (string need in format.Needs)
            if (!Has(message, need)) return need;
        return null;
    }

    /// <summary>The names a format's <c>needs</c> may list.</summary>
    public static IReadOnlyList<string> Known { get; } = ["line", "sms", "stamp", "points", "illustration"];

    private static bool Has(Message message, string need) => need switch
    {
        "line" => message.Line is { Length: > 0 },
        "sms" => message.Sms is { Length: > 0 },
        "stamp" => message.Stamp.Length > 0,
        "points" => message.Points.Length > 0,
        "illustration" => message.Illustration is not null,
        _ => false,
    };
}
