using System.Collections.Immutable;

namespace ContentKit.Content.Model;

/// <summary>Other words for one audience. Null or default means: as in the file itself.</summary>
public sealed record Variant(
    string AudienceId,
    string? Slogan,
    ImmutableArray<string>? Points,
    string? Summary,
    string? Illustration,
    Composition? Composition);
