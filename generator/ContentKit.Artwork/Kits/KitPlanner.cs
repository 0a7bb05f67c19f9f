using System.Collections.Immutable;
using ContentKit.Artwork.Ledgers;
using ContentKit.Artwork.Playlists;
using ContentKit.Artwork.Venues;
using ContentKit.Content.Model;

namespace ContentKit.Artwork.Kits;

/// <summary>Decides what goes into the ZIP of each audience and each venue, under which name.</summary>
public static class KitPlanner
{
    private const string ThumbFolder = "缩略图";

    /// <param name="files">All published files of pieces, in the library's order.</param>
    /// <param name="papers">Files that every kit carries, such as licences.</param>
    /// <returns>One kit for each audience, then one for each venue, each with at least one piece.</returns>
    public static ImmutableArray<Kit> Plan(Library library, IReadOnlyCollection<PieceFile> files, params ImmutableArray<KitPaper> papers)
    {
        ImmutableArray<PieceFile> taken = [.. files.Where(KitSelection.Takes)];
        ILookup<string, PieceFile> byAudience = taken.ToLookup(file => file.AudienceId, StringComparer.Ordinal);
        int audiences = library.Audiences.Length;
        var kits = new Kit[audiences + library.Venues.Length];
        Parallel.For(0, kits.Length, i => kits[i] = i < audiences
            ? ForAudience(library.Audiences[i], byAudience[library.Audiences[i].Id], library)
            : ForVenue(library.Venues[i - audiences], byAudience, library));
        return [.. kits.Where(kit => kit.Items.Length > 0).Select(kit => kit with { Papers = kit.Papers.AddRange(papers) })];
    }

    private static Kit ForAudience(Audience audience, IEnumerable<PieceFile> files, Library library)
    {
        Kit kit = Start(KitKind.Audience, audience.Id, audience.Name, files, audience.Formats, library);
        foreach (Letter letter in library.Letters.Where(letter => string.Equals(letter.Audience, audience.Id, StringComparison.Ordinal)))
            if (LedgerPlanner.Receipts(letter) is { } receipts)
                kit = With(kit, receipts, "收到一份回执，勾去一个编号。");
        return kit;
    }

    // A shop does not hang the same case five times in five wordings: each source comes once in each format, in the words for
    // the first of the venue's audiences that it speaks to.
    private static Kit ForVenue(Venue venue, ILookup<string, PieceFile> byAudience, Library library)
    {
        var chosen = new Dictionary<(string Format, string Source), string>();
        var files = new List<PieceFile>();
        foreach (Audience audience in VenueReach.Audiences(venue, library))
        {
            foreach (PieceFile file in byAudience[audience.Id])
            {
                if (!venue.Formats.Contains(file.Format.Id, StringComparer.Ordinal)) continue;
                (string, string) piece = (file.Format.Id, file.SourceId);
                if (!chosen.TryAdd(piece, audience.Id) && chosen[piece] != audience.Id) continue;
                files.Add(file);
            }
        }

        Kit kit = Start(KitKind.Venue, venue.Id, venue.Name, files, venue.Formats, library);
        ImmutableArray<Playlist> playlists = PlaylistPlanner.Plan(venue, kit.Items.Select(item => (item.File, item.Name)));
        if (playlists.Length > 0)
        {
            kit = kit.With($"{KitFolder.Ledger}/播放表.csv", "LED 和大屏按这个顺序、秒数循环播放。", PlaylistFiles.ToCsv(playlists))
                .With($"{KitFolder.Ledger}/播放表.json", "同一张播放表，给能自动读取的播控软件。", PlaylistFiles.ToJson(playlists, item => item.KitName));
        }

        LedgerForm distribution = LedgerPlanner.Distribution(venue, kit.Items.Select(item => item.File));
        kit = With(kit, distribution, "发了多少、谁领的、哪天收回，记在这里。");
        return With(kit, LedgerPlanner.Registration(library), "走了哪些户、哪些店，当天记下。");
    }

    private static Kit With(Kit kit, LedgerForm form, string about)
    {
        // Two letters to one audience may have the same title.
        HashSet<string> taken = [.. kit.Papers.Select(paper => ArchiveName.Fold(paper.Name))];
        return kit
            .With(ArchiveName.Unique(KitFolder.Ledger, ".csv", taken, form.Title), about + "用表格软件填。", form.ToCsv())
            .With(ArchiveName.Unique(KitFolder.Ledger, ".html", taken, form.Title), about + "打印出来填，A4 横放。", form.ToHtml());
    }

    private static Kit Start(KitKind kind, string id, string name, IEnumerable<PieceFile> files, ImmutableArray<string> formats, Library library)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal) { ArchiveName.Fold(Kit.ContentsName) };
        var thumbs = new Dictionary<string, string>(StringComparer.Ordinal);
        var items = ImmutableArray.CreateBuilder<KitItem>();
        foreach (PieceFile file in InOrder(files, formats))
        {
            string audience = library.FindAudience(file.AudienceId)?.Name ?? file.AudienceId;
            items.Add(new KitItem(Name(file, audience, taken), file, audience, Thumb(file, thumbs, taken)));
        }

        return new Kit(kind, id, name, library.Site.Title, library.Site.Organisation, items.ToImmutable(), []);
    }

    // A printer takes one size after the other; inside a size the library's order holds (the sort is stable).
    private static IEnumerable<PieceFile> InOrder(IEnumerable<PieceFile> files, ImmutableArray<string> formats)
    {
        int Place(string id) => formats.IndexOf(id) is >= 0 and int place ? place : int.MaxValue;
        return files
            .OrderBy(file => KitFolder.Of(file.Format), StringComparer.Ordinal)
            .ThenBy(file => Place(file.Format.Id))
            .ThenBy(file => file.Format.Id, StringComparer.Ordinal);
    }

    private static string Name(PieceFile file, string audience, HashSet<string> taken)
    {
        // Pieces made from the audience itself, such as the booklet, carry its name as their title.
        string title = string.Equals(file.Title, audience, StringComparison.Ordinal) ? "" : file.Title;
        return ArchiveName.Unique(KitFolder.Of(file.Format), file.Extension, taken, file.Format.Name, title, audience, file.Part ?? "");
    }

    private static string? Thumb(PieceFile file, Dictionary<string, string> thumbs, HashSet<string> taken)
    {
        if (file.Thumb is not { } path) return null;
        if (!thumbs.TryGetValue(path, out string? name))
        {
            // Numbered, because nobody looks for these by name.
            name = ArchiveName.Unique(ThumbFolder, System.IO.Path.GetExtension(path), taken, FormattableString.Invariant($"{thumbs.Count + 1:0000}"));
            thumbs.Add(path, name);
        }

        return name;
    }
}
