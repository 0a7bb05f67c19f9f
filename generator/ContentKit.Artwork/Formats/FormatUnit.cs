namespace ContentKit.Artwork.Formats;

/// <summary>Unit in which the manifest states a piece's size.</summary>
public enum FormatUnit
{
    Millimetre,
    Pixel,
}
