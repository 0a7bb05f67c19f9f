using System.Collections.Immutable;

namespace ContentKit.Content.Model;

/// <summary>有人让我…: what someone is being asked to do right now.</summary>
/// <param name="Ask">让我打开屏幕共享</param>
/// <param name="Action">The right move in a line.</param>
public sealed record Situation(
    string Id,
    string Ask,
    int Order,
    ImmutableArray<string> Scams,
    string Action,
    string? Summary,
    MarkdownBody Body,
    DocumentSource Source);
