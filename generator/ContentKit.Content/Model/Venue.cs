using System.Collections.Immutable;

namespace ContentKit.Content.Model;

/// <summary>A kind of place where pieces hang, one of the ten that the plans name.</summary>
/// <param name="Places">Spots inside it: 楼道, 电梯, 公告栏.</param>
public sealed record Venue(
    string Id,
    string Name,
    int Order,
    ImmutableArray<string> Places,
    ImmutableArray<string> Formats,
    ImmutableArray<string> Audiences,
    MarkdownBody Body,
    DocumentSource Source);
