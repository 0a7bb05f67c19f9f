using System.Collections.Immutable;
using ContentKit.Artwork.Formats;
using ContentKit.Artwork.Venues;
using ContentKit.Content.Model;

namespace ContentKit.Artwork.Reprint;

/// <summary>Compares what was printed with what would be printed today.</summary>
public static class ReprintPlanner
{
    private const string NoVenue = "其他";

    /// <param name="printed">Rows of the manifest from which was printed.</param>
    /// <param name="current">Rows of the manifest as it is now.</param>
    /// <param name="today">Pieces whose day is over are listed too; null leaves the calendar out.</param>
    public static ReprintList Compare(
        IEnumerable<ReprintPiece> printed, IEnumerable<ReprintPiece> current, Library library, FormatCatalogue formats, DateOnly? today)
    {
        SortedDictionary<string, ReprintPiece> old = ByPiece(printed), now = ByPiece(current);
        Dictionary<string, DateOnly> expiries = Expiries(library);
        var entries = new List<ReprintEntry>();
        foreach ((string key, ReprintPiece piece) in old)
        {
            ReprintPiece? present = now.GetValueOrDefault(key);
            // The day stands in the file as it is now, which may have moved to another folder.
            DateOnly? expired = today is { } day && expiries.TryGetValue((present ?? piece).Source, out DateOnly until) && until <= day ? until : null;
            if (Entry(piece, present, expired, library, formats) is { } entry) entries.Add(entry);
        }

        return new ReprintList([.. Venues(entries, library)], entries.Count);
    }

    private static ReprintEntry? Entry(ReprintPiece old, ReprintPiece? now, DateOnly? expired, Library library, FormatCatalogue formats)
    {
        ImmutableArray<TextChange> changes = now is null ? [] : TextDiff.Compare(old.Text, now.Text);
        ReprintReason? reason =
            now is null ? ReprintReason.Gone
            : expired is not null ? ReprintReason.Expired
            : changes.IsEmpty ? null
            : changes.Any(change => change.ChangesNumbers) ? ReprintReason.Numbers : ReprintReason.Words;
        if (reason is not { } why) return null;
        return new ReprintEntry(
            old.Path, old.Source, old.Format, formats.Find(old.Format)?.Name ?? old.Format,
            old.Audience, library.FindAudience(old.Audience)?.Name ?? old.Audience,
            why, why == ReprintReason.Expired ? expired : null, why == ReprintReason.Expired ? [] : changes);
    }

    private static IEnumerable<ReprintVenue> Venues(List<ReprintEntry> entries, Library library)
    {
        var placed = new HashSet<string>(StringComparer.Ordinal);
        foreach (Venue venue in library.Venues)
        {
            ImmutableArray<ReprintEntry> here =
                [.. Ordered(entries.Where(entry => library.FindAudience(entry.AudienceId) is { } audience && VenueReach.Hangs(venue, audience, entry.FormatId)))];
            foreach (ReprintEntry entry in here) placed.Add(entry.Path);
            if (here.Length > 0) yield return new ReprintVenue(venue.Id, venue.Name, here);
        }

        ImmutableArray<ReprintEntry> rest = [.. Ordered(entries.Where(entry => !placed.Contains(entry.Path)))];
        if (rest.Length > 0) yield return new ReprintVenue("", NoVenue, rest);
    }

    private static IEnumerable<ReprintEntry> Ordered(IEnumerable<ReprintEntry> entries) =>
        entries.OrderBy(entry => entry.Reason).ThenBy(entry => entry.Path, StringComparer.Ordinal);

    // The files of one piece, such as PDF and preview, count once; a file moved to another folder stays the same source.
    private static SortedDictionary<string, ReprintPiece> ByPiece(IEnumerable<ReprintPiece> rows)
    {
        var pieces = new SortedDictionary<string, ReprintPiece>(StringComparer.Ordinal);
        foreach (ReprintPiece row in rows.Where(row => row.IsPrinted).OrderBy(row => !row.Path.EndsWith(".pdf", StringComparison.Ordinal)).ThenBy(row => row.Path, StringComparer.Ordinal))
            pieces.TryAdd($"{row.Audience}/{row.Format}/{Path.GetFileNameWithoutExtension(row.Source)}", row);
        return pieces;
    }

    private static Dictionary<string, DateOnly> Expiries(Library library)
    {
        var expiries = new Dictionary<string, DateOnly>(StringComparer.Ordinal);
        foreach (Case source in library.Cases)
            if (source.Expires is { } day) expiries[source.Source.Path] = day;
        foreach (Tip source in library.Tips)
            if (source.Expires is { } day) expiries[source.Source.Path] = day;
        return expiries;
    }
}
