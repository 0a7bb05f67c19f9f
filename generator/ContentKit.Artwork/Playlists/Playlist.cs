using System.Collections.Immutable;
using ContentKit.Artwork.Formats;

namespace ContentKit.Artwork.Playlists;

/// <summary>What one kind of sign in one venue shows, round and round.</summary>
public sealed record Playlist(string VenueId, string VenueName, Format Format, ImmutableArray<PlaylistItem> Items)
{
    /// <summary>One round, in whole seconds.</summary>
    public int Seconds => Items.Sum(item => item.Seconds);
}

/// <param name="File">Path of the file in the output.</param>
/// <param name="KitName">Name of the same file in the venue's kit.</param>
/// <param name="Seconds">Whole seconds, rounded up, because that is what sign software takes.</param>
public sealed record PlaylistItem(string File, string KitName, string Title, string Text, PlayMode Mode, int Seconds);
