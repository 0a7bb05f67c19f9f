using System.Collections.Immutable;

namespace ContentKit.Content.Model;

/// <param name="Accent">A colour name of the theme's palette.</param>
/// <param name="LargeType">Pieces for this audience set every text a size up.</param>
/// <param name="Formats">Format ids this audience gets; their order is the order of the print desk.</param>
/// <param name="Composition">Which poster composition fits this audience when the file names none.</param>
/// <param name="Greeting">How a page addresses this audience, one sentence.</param>
public sealed record Audience(
    string Id,
    string Name,
    string Accent,
    Reading Reading,
    bool LargeType,
    ImmutableArray<string> Formats,
    ImmutableArray<string> Venues,
    Composition Composition,
    string? Illustration,
    string? Greeting,
    int Order,
    MarkdownBody Body,
    DocumentSource Source)
{
    /// <summary>Scam types that concern this audience: cases and tips about them are for it too, without naming it.</summary>
    public ImmutableArray<string> Scams { get; init; } = [];
}
