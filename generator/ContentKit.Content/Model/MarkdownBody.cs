namespace ContentKit.Content.Model;

/// <summary>A document's Markdown as written, and where it starts. Rendered on demand, so a large library stays small in memory.</summary>
/// <param name="Text">Markdown after the front matter, <c>\n</c> line ends.</param>
/// <param name="FirstLine">Line of the file on which it starts, from 1.</param>
public sealed record MarkdownBody(string Text, int FirstLine)
{
    public static MarkdownBody Empty { get; } = new("", 1);
}
