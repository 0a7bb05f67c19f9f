namespace ContentKit.Content.Schema;

/// <summary>What a value may name.</summary>
public enum ReferenceKind
{
    Audience,
    Scam,
    Venue,
    Format,
    Illustration,
    Colour,
    Vendor,
}
