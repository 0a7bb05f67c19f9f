using ContentKit.Artwork.Formats;

namespace ContentKit.Artwork.Kits;

/// <summary>One published file of a piece, as kits, play lists and ledgers need it.</summary>
/// <param name="Path">From the output root, with <c>/</c>.</param>
/// <param name="Title">Of the source; names the file in a kit.</param>
/// <param name="Expires">From this day it should no longer hang.</param>
/// <param name="Length">Bytes.</param>
/// <param name="Text">What the piece says.</param>
/// <param name="Part">What tells this file from the piece's other files of the same kind: 反字, 样稿, 第2页; null for the piece itself.</param>
/// <param name="Size">For text pieces: 68 字，1 条; null elsewhere.</param>
/// <param name="Thumb">Path of a small picture of it in the output; null when there is none.</param>
public sealed record PieceFile(
    string Path,
    Format Format,
    string AudienceId,
    string SourceId,
    string Title,
    DateOnly? Expires,
    long Length,
    string Text,
    string? Part = null,
    string? Size = null,
    string? Thumb = null)
{
    /// <summary>With its dot, lower case.</summary>
    public string Extension => System.IO.Path.GetExtension(Path).ToLowerInvariant();
}
