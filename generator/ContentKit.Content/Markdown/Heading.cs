namespace ContentKit.Content.Markdown;

/// <summary>An entry of a page's table of contents.</summary>
public sealed record Heading(int Level, string Id, string Text);
