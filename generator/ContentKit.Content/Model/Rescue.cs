using System.Collections.Immutable;

namespace ContentKit.Content.Model;

/// <summary>What to do when cheated or about to be, from <c>rescue.md</c>.</summary>
public sealed record Rescue(
    string Title,
    string? Summary,
    ImmutableArray<RescueSituation> Situations,
    ImmutableArray<string> Prepare,
    ImmutableArray<string> Next,
    string? Comfort,
    MarkdownBody Body,
    DocumentSource Source);

public sealed record RescueSituation(string Id, string Name, ImmutableArray<string> Steps);
