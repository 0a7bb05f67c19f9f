namespace ContentKit.Content.Model;

/// <summary>A plain page: <c>pages/ID.md</c> or <c>guide/ID.md</c>.</summary>
/// <param name="Section"><c>pages</c> or <c>guide</c>.</param>
public sealed record Page(string Id, string Section, string Title, string? Summary, int Order, MarkdownBody Body, DocumentSource Source);
