using System.Collections.Immutable;

namespace ContentKit.Content.Markdown;

/// <param name="Done">Of a task list's item; null for others.</param>
/// <param name="Tight">Its paragraphs stand without a gap.</param>
public sealed record ListItem(bool? Done, bool Tight, ImmutableArray<Block> Blocks);
