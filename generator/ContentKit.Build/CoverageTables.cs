using System.Collections.Immutable;
using ContentKit.Artwork.Coverage;
using ContentKit.Content.Model;
using ContentKit.Site.Model;

namespace ContentKit.Build;

/// <summary>The coverage report as the site shows it.</summary>
public static class CoverageTables
{
    public static CoverageTable Of(CoverageReport report, Library library, ImmutableArray<OfficeFile> files) => new(
        [.. report.Cells.GroupBy(cell => cell.VenueId, StringComparer.Ordinal).Select(venue => new CoverageVenue(
            venue.Key,
            [.. venue.GroupBy(cell => cell.AudienceId, StringComparer.Ordinal).Select(row => new CoverageRow(
                row.Key,
                [.. row.Select(cell => new Site.Model.CoverageCell(cell.Pieces, cell.CoveredUntil))]))]))],
        [.. report.Expiries.Select(expiry => new CoverageDay(expiry.Day, Title(library, expiry.SourceId), expiry.Pieces))],
        files);

    private static string Title(Library library, string id) =>
        library.Cases.FirstOrDefault(item => item.Id == id)?.Title ?? library.Tips.FirstOrDefault(item => item.Id == id)?.Title ?? id;
}
