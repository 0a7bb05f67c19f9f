using System.Collections.Immutable;

namespace ContentKit.Artwork.Reprint;

/// <summary>Printed pieces that are wrong now, by the place where they hang.</summary>
/// <param name="Venues">In the library's order; pieces that hang in several are in each, because each has to be walked to.</param>
/// <param name="Pieces">How many different pieces there are.</param>
public sealed record ReprintList(ImmutableArray<ReprintVenue> Venues, int Pieces);

/// <param name="Id">Empty for pieces that no venue has a place for.</param>
public sealed record ReprintVenue(string Id, string Name, ImmutableArray<ReprintEntry> Entries);

/// <param name="Path">Of the file as it was printed.</param>
/// <param name="FormatName">As the theme names it, or its id when the theme no longer has it.</param>
/// <param name="Expired">The day it had to come down; null for other reasons.</param>
/// <param name="Changes">Empty when it is gone or expired.</param>
public sealed record ReprintEntry(
    string Path,
    string Source,
    string FormatId,
    string FormatName,
    string AudienceId,
    string AudienceName,
    ReprintReason Reason,
    DateOnly? Expired,
    ImmutableArray<TextChange> Changes);
