using System.Collections.Immutable;
using ContentKit.Artwork.Kits;
using ContentKit.Content.Model;

namespace ContentKit.Artwork.Playlists;

/// <summary>Puts the LED strips and screens of a venue in playing order, one list for each kind of sign.</summary>
public static class PlaylistPlanner
{
    /// <param name="files">The venue's pieces in the order they should play, with their names in the kit.</param>
    public static ImmutableArray<Playlist> Plan(Venue venue, IEnumerable<(PieceFile File, string KitName)> files) =>
    [
        .. files
            .Where(entry => IsPlayed(entry.File))
            .GroupBy(entry => entry.File.Format.Id, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new Playlist(venue.Id, venue.Name, group.First().File.Format, Items(group))),
    ];

    private static ImmutableArray<PlaylistItem> Items(IEnumerable<(PieceFile File, string KitName)> files) =>
    [
        .. files.GroupBy(entry => (entry.File.AudienceId, entry.File.SourceId)).SelectMany(piece =>
        {
            int pages = piece.Count();
            return piece.Select(entry => Item(entry.File, entry.KitName, pages));
        }),
    ];

    private static PlaylistItem Item(PieceFile file, string kitName, int pages)
    {
        PlayMode mode = PlayTime.ModeOf(file.Format);
        // The pages of a text share its reading time evenly; none stands shorter than a glance takes.
        double seconds = mode == PlayMode.Scroll
            ? PlayTime.ScrollSeconds(file.Text, file.Format)
            : Math.Max(PlayTime.HoldSeconds(""), PlayTime.HoldSeconds(file.Text) / pages);
        return new PlaylistItem(file.Path, kitName, file.Title, file.Text, mode, (int)Math.Ceiling(seconds));
    }

    // What a sign's software loads: the bitmap of an LED, the picture of a screen. GIF and TXT are for people.
    private static bool IsPlayed(PieceFile file) => KitFolder.Of(file.Format) switch
    {
        KitFolder.Led => file.Extension == ".bmp",
        KitFolder.Screen => file.Format.Id.StartsWith("screen", StringComparison.Ordinal) && file.Extension == ".png",
        _ => false,
    };
}
