using System.Collections.Immutable;

namespace ContentKit.Content.Markdown;

/// <param name="Html">Safe to place into a page as it is.</param>
public sealed record RenderedMarkdown(string Html, ImmutableArray<Heading> Headings);
