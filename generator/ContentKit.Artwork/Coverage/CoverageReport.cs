using System.Collections.Immutable;

namespace ContentKit.Artwork.Coverage;

/// <summary>
/// 全覆盖、无遗漏, checked: audience × scam × venue, with a cell wherever the audience comes to the venue. Holds dates, not states, so
/// that a published page does not change by itself; <see cref="CountAt"/> looks at it on a given day.
/// </summary>
/// <param name="Cells">In the library's order: venue, audience, scam.</param>
/// <param name="Expiries">By day, then source.</param>
/// <param name="Unplaced">Audience and format of pieces that no venue has a place for, ordinal order.</param>
public sealed record CoverageReport(
    ImmutableArray<CoverageCell> Cells,
    ImmutableArray<CoverageExpiry> Expiries,
    ImmutableArray<(string AudienceId, string FormatId)> Unplaced)
{
    /// <summary>Counts that hold on any day: expired pieces still count as there.</summary>
    public CoverageCount Count => Sum(Cells, DateOnly.MinValue);

    public IEnumerable<CoverageCell> Missing => Cells.Where(cell => cell.Pieces == 0);

    public CoverageCount CountAt(DateOnly today) => Sum(Cells, today);

    public CoverageCount OfAudience(string id) => Sum(Cells.Where(cell => string.Equals(cell.AudienceId, id, StringComparison.Ordinal)), DateOnly.MinValue);

    public CoverageCount OfScam(string id) => Sum(Cells.Where(cell => string.Equals(cell.ScamId, id, StringComparison.Ordinal)), DateOnly.MinValue);

    public CoverageCount OfVenue(string id) => Sum(Cells.Where(cell => string.Equals(cell.VenueId, id, StringComparison.Ordinal)), DateOnly.MinValue);

    private static CoverageCount Sum(IEnumerable<CoverageCell> cells, DateOnly today)
    {
        int covered = 0, missing = 0, expired = 0;
        foreach (CoverageCell cell in cells)
        {
            switch (cell.At(today))
            {
                case CoverageState.Missing: missing++; break;
                case CoverageState.Expired: expired++; break;
                default: covered++; break;
            }
        }

        return new CoverageCount(covered, missing, expired);
    }
}
