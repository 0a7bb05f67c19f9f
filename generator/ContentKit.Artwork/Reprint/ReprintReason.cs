namespace ContentKit.Artwork.Reprint;

/// <summary>Why a printed piece is wrong now, the gravest first.</summary>
public enum ReprintReason
{
    /// <summary>A telephone number, amount or date on it has changed.</summary>
    Numbers,

    /// <summary>It is no longer made: take it down.</summary>
    Gone,

    /// <summary>Its day is over: take it down.</summary>
    Expired,

    /// <summary>Its words have changed.</summary>
    Words,
}
