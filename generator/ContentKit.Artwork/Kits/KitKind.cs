namespace ContentKit.Artwork.Kits;

public enum KitKind
{
    Audience,
    Venue,
}
