namespace ContentKit.Artwork.Playlists;

/// <summary>How a sign shows one item.</summary>
public enum PlayMode
{
    /// <summary>A picture that stands still.</summary>
    Hold,

    /// <summary>Text that runs from right to left.</summary>
    Scroll,

    /// <summary>One page of a text that is turned.</summary>
    Page,
}
