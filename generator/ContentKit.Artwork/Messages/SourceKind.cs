namespace ContentKit.Artwork.Messages;

/// <summary>What kind of content file a piece is made from.</summary>
public enum SourceKind
{
    Case,
    Tip,
    Scam,
    Letter,
    Audience,
    Venue,
    Quiz,
}
