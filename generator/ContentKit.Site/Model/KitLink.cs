namespace ContentKit.Site.Model;

/// <summary>A ZIP of all pieces of one audience or venue.</summary>
/// <param name="Id">Id of the audience or venue.</param>
/// <param name="Path">From the output root, with <c>/</c>.</param>
/// <param name="Pieces">Number of pieces inside.</param>
public sealed record KitLink(string Id, string Path, long Bytes, string Sha256, int Pieces)
{
    /// <summary>Whether it is a venue's: a venue may have the id of an audience.</summary>
    public bool IsForVenue { get; init; }
}
