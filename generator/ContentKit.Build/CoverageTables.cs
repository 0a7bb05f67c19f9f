using System.Collections.Immutable;
using ContentKit.Artwork.Coverage;
using ContentKit.Site.Model;

namespace ContentKit.Build;

/// <summary>The coverage report as the site shows it.</summary>
public static class CoverageTables
{
    public static CoverageTable Of(CoverageReport report, ImmutableArray<OfficeFile> files) => new(
        [.. report.Cells.GroupBy(cell => cell.VenueId, StringComparer.Ordinal).Select(venue => new CoverageVenue(
            venue.Key,
            [.. venue.GroupBy(cell => cell.AudienceId, StringComparer.Ordinal).Select(row => new CoverageRow(
                row.Key,
                [.. row.Select(cell => new Site.Model.CoverageCell(cell.Pieces, cell.CoveredUntil))]))]))],
        [.. report.Expiries.Select(expiry => new CoverageDay(expiry.Day, expiry.SourceId, expiry.Pieces))],
        files);
}
