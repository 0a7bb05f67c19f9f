using System.Collections.Immutable;

namespace ContentKit.Site.Model;

/// <summary>Which audience is warned of which scam type in which venue, and the files an office keeps its lists in.</summary>
/// <param name="Venues">In the library's order.</param>
/// <param name="Days">Days on which pieces must come down, the first first.</param>
/// <param name="Files">Ledgers, play lists and the table itself as data.</param>
public sealed record CoverageTable(ImmutableArray<CoverageVenue> Venues, ImmutableArray<CoverageDay> Days, ImmutableArray<OfficeFile> Files);

/// <param name="Rows">The audiences that come here, in the library's order.</param>
public sealed record CoverageVenue(string Id, ImmutableArray<CoverageRow> Rows);

/// <param name="Cells">One for each scam type, in the library's order.</param>
public sealed record CoverageRow(string AudienceId, ImmutableArray<CoverageCell> Cells);

/// <param name="Pieces">How many, over all formats.</param>
/// <param name="Until">The day on which the last of them must come down; null when one never must, or nothing is there.</param>
public readonly record struct CoverageCell(int Pieces, DateOnly? Until);

/// <param name="Title">Of the case or tip.</param>
public sealed record CoverageDay(DateOnly Day, string Title, int Pieces);

/// <param name="Path">From the output root.</param>
public sealed record OfficeFile(string Path, string Name, string Kind);
