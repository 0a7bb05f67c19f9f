using System.Collections.Immutable;

namespace ContentKit.Content.Model;

/// <param name="Rank">Place in the official list, from 1.</param>
/// <param name="Slogan">凡是… sentence; <c>|</c> marks where the editor wants a line to break.</param>
public sealed record ScamType(
    string Id,
    string Name,
    int Rank,
    string Slogan,
    ImmutableArray<string> RedFlags,
    string? Summary,
    string? Illustration,
    MarkdownBody Body,
    DocumentSource Source);
