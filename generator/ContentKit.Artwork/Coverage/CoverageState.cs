namespace ContentKit.Artwork.Coverage;

public enum CoverageState
{
    /// <summary>Nothing warns this audience of this scam in this venue.</summary>
    Missing,

    Covered,

    /// <summary>There are pieces, but none may hang any more.</summary>
    Expired,
}
