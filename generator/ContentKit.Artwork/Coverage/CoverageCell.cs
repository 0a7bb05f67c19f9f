using System.Collections.Immutable;

namespace ContentKit.Artwork.Coverage;

/// <summary>What warns one audience of one scam type in one venue.</summary>
/// <param name="Pieces">How many pieces, over all formats.</param>
/// <param name="Sources">Ids of the cases, tips and scam types they are made from, ordinal order.</param>
/// <param name="FirstExpiry">The first day on which one of them must come down; null when none ever must.</param>
/// <param name="CoveredUntil">The day on which the last of them must come down and the cell is empty; null when that never happens, or nothing is there.</param>
public sealed record CoverageCell(
    string AudienceId,
    string ScamId,
    string VenueId,
    int Pieces,
    ImmutableArray<string> Sources,
    DateOnly? FirstExpiry,
    DateOnly? CoveredUntil)
{
    /// <param name="today">Given by the caller; nothing published depends on it.</param>
    public CoverageState At(DateOnly today) =>
        Pieces == 0 ? CoverageState.Missing : CoveredUntil is { } until && until <= today ? CoverageState.Expired : CoverageState.Covered;
}
