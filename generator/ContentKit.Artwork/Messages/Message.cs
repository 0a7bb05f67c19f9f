using System.Collections.Immutable;
using ContentKit.Content.Model;

namespace ContentKit.Artwork.Messages;

/// <summary>
/// What one source says to one audience. Variants are merged here and nowhere else; designs see only this.
/// </summary>
/// <param name="SourceId">Id of the case, tip, scam, letter …; names the output file.</param>
/// <param name="Headline">The one message; <c>|</c> marks where the editor wants a line to break.</param>
/// <param name="Points">What to do, verbs first.</param>
/// <param name="Warning">The scam's 凡是… sentence, when it differs from the headline; null otherwise.</param>
/// <param name="Line">For LED strips.</param>
/// <param name="Sms">Without signature.</param>
/// <param name="PageUrl">Absolute address of the page this piece leads to; what its QR code says.</param>
/// <param name="Illustration">Id of a drawing in the theme or the input; null shows none.</param>
public sealed record Message(
    SourceKind Kind,
    string SourceId,
    Audience Audience,
    ScamType? Scam,
    string Title,
    string Headline,
    string? Summary,
    ImmutableArray<string> Points,
    string? Warning,
    string? Line,
    string? Sms,
    ImmutableArray<string> Stamp,
    string? Illustration,
    Composition Composition,
    ImmutableArray<Hotline> Hotlines,
    string Issuer,
    string Signature,
    Uri PageUrl,
    DateOnly? Date,
    DateOnly? Expires,
    DocumentSource Source);
