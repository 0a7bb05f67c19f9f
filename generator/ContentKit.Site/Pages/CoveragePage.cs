using ContentKit.Core;
using ContentKit.Site.Model;

namespace ContentKit.Site.Pages;

/// <summary>For editors: what exists, what is missing, what comes down when.</summary>
public sealed record CoveragePage(CoverageTable Table) : PageModel
{
    internal override void Describe(KeyBuilder key)
    {
        key.Add(Table.Venues.Length);
        foreach (CoverageVenue venue in Table.Venues)
        {
            key.Add(venue.Id).Add(venue.Rows.Length);
            foreach (CoverageRow row in venue.Rows)
            {
                key.Add(row.AudienceId).Add(row.Cells.Length);
                foreach (CoverageCell cell in row.Cells) key.Add(cell.Pieces).Add(cell.Until);
            }
        }

        key.Add(Table.Days.Length);
        foreach (CoverageDay day in Table.Days) key.Add(day.Day).Add(day.Title).Add(day.Pieces);
        key.Add(Table.Files.Length);
        foreach (OfficeFile file in Table.Files) key.Add(file.Path).Add(file.Name).Add(file.Kind);
    }
}
