using System.Collections.Immutable;

namespace ContentKit.Content.Model;

/// <summary>A short warning that fits labels, stamps, LED strips and messages.</summary>
/// <param name="Line">For LED strips, at most 40 characters.</param>
/// <param name="Sms">Text without the signature.</param>
/// <param name="Stamp">Lines of a stamp, each at most 8 characters.</param>
public sealed record Tip(
    string Id,
    string Title,
    ImmutableArray<string> Audiences,
    string? Scam,
    string? Summary,
    string? Slogan,
    string? Line,
    string? Sms,
    ImmutableArray<string> Stamp,
    ImmutableArray<string> Points,
    string? Illustration,
    Composition? Composition,
    ImmutableArray<string> Formats,
    ImmutableArray<Variant> Variants,
    ImmutableArray<AcceptedFinding> Accepted,
    DateOnly? Reviewed,
    DateOnly? Expires,
    bool Draft,
    MarkdownBody Body,
    DocumentSource Source);
