using System.Collections.Immutable;
using ContentKit.Artwork.Coverage;
using ContentKit.Artwork.Kits;
using ContentKit.Artwork.Ledgers;
using ContentKit.Artwork.Messages;
using ContentKit.Artwork.Playlists;
using ContentKit.Content.Model;
using ContentKit.Site.Model;

namespace ContentKit.Build.Kits;

/// <summary>What an office keeps beside the pieces: the coverage table, ledgers to fill in, play lists of its signs.</summary>
internal sealed class OfficeStage(Library library, IOutputFolder output)
{
    private readonly ImmutableArray<PublishedFile>.Builder _written = ImmutableArray.CreateBuilder<PublishedFile>();
    private readonly ImmutableArray<OfficeFile>.Builder _listed = ImmutableArray.CreateBuilder<OfficeFile>();

    /// <param name="plan">All planned pieces, also those this build does not draw: what is missing is a matter of content.</param>
    public (ImmutableArray<PublishedFile> Files, CoverageTable Table) Run(ImmutableArray<PlannedPiece> plan, ImmutableArray<FinishedKit> kits)
    {
        CoverageReport report = CoveragePlanner.Build(library, plan.Select(CoveragePiece.Of));
        foreach (LedgerForm form in LedgerPlanner.All(library))
        {
            Write($"ledgers/{form.Id}.csv", form.Title, "CSV", form.ToCsv());
            Write($"ledgers/{form.Id}.html", form.Title, "HTML", form.ToHtml());
        }

        ImmutableArray<Playlist> playlists = [.. kits.Where(kit => kit.Kit.Kind == KitKind.Venue).SelectMany(Playlists)];
        if (!playlists.IsEmpty) Write("playlists.json", "各场所播放表", "JSON", PlaylistFiles.ToJson(playlists, item => item.File));
        Write("coverage/coverage.json", "覆盖表", "JSON", CoverageJson.Write(report, library));
        return (_written.ToImmutable(), CoverageTables.Of(report, library, _listed.ToImmutable()));
    }

    private IEnumerable<Playlist> Playlists(FinishedKit kit) =>
        library.Venues.Where(venue => venue.Id == kit.Kit.Id).SelectMany(venue => PlaylistPlanner.Plan(venue, kit.Kit.Items.Select(item => (item.File, item.Name))));

    private void Write(string path, string name, string kind, ImmutableArray<byte> bytes)
    {
        _written.Add(output.Write(path, default, bytes.AsSpan()));
        _listed.Add(new OfficeFile(path, name, kind));
    }
}
