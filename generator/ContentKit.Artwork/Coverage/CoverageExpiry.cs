namespace ContentKit.Artwork.Coverage;

/// <summary>A day on which pieces must come down.</summary>
/// <param name="Pieces">How many, over all audiences and formats.</param>
public sealed record CoverageExpiry(DateOnly Day, string SourceId, int Pieces);
