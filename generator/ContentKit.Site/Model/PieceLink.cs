using System.Collections.Immutable;

namespace ContentKit.Site.Model;

/// <summary>A finished piece as the site links it. Filled by the build from the manifest, so that the site never sees drawing code.</summary>
/// <param name="SourceKind">case, tip, scam, letter, audience or venue.</param>
/// <param name="SourceTitle">Title of the content file.</param>
/// <param name="FormatName">海报 A3</param>
/// <param name="Family">poster, strip, led, label, stamp, document, text.</param>
/// <param name="Width">Trim size as in the manifest, in <paramref name="Unit"/>.</param>
/// <param name="Unit">mm or px.</param>
/// <param name="Colour">cmyk, rgb or 1bit.</param>
/// <param name="Text">The piece's plain text: its text alternative.</param>
/// <param name="Thumbnail">Path of a small picture from the output root; null for text pieces.</param>
public sealed record PieceLink(
    string SourceKind,
    string SourceId,
    string SourceTitle,
    string AudienceId,
    string FormatId,
    string FormatName,
    string Family,
    double Width,
    double Height,
    string Unit,
    double BleedMm,
    string Colour,
    string Text,
    PieceThumbnail? Thumbnail,
    ImmutableArray<PieceFile> Files,
    PreflightState Preflight = PreflightState.NotApplicable);

/// <param name="Path">From the output root, with <c>/</c>.</param>
public sealed record PieceThumbnail(string Path, int Width, int Height);

/// <param name="Path">From the output root, with <c>/</c>.</param>
/// <param name="Kind">pdf, png, svg …</param>
/// <param name="Bytes">0 before the piece is drawn; then <paramref name="Sha256"/> is empty too.</param>
/// <param name="Part">What sets it apart from the piece's other files of its kind: 反字, 拼版, 第2页; null for none.</param>
public sealed record PieceFile(string Path, string Kind, long Bytes, string Sha256, string? Part = null);
