using System.Collections.Immutable;
using ContentKit.Content.Model;

namespace ContentKit.Content.Markdown;

/// <summary>Everything that can be made from a Markdown body. Pure and safe to call from many threads.</summary>
public static class MarkdownRenderer
{
    public static ImmutableArray<Block> ToBlocks(MarkdownBody body) => BlockReader.Read(body);

    /// <param name="pictures">Without it, pictures show as their text alternative.</param>
    public static RenderedMarkdown ToHtml(MarkdownBody body, LinkResolver links, PictureResolver? pictures = null) => ToHtml(ToBlocks(body), links, pictures);

    public static RenderedMarkdown ToHtml(ImmutableArray<Block> blocks, LinkResolver links, PictureResolver? pictures = null) => new(
        HtmlWriter.Write(blocks, links, pictures ?? (_ => null)),
        [.. blocks.OfType<Block.Heading>().Select(heading => new Heading(heading.Level, heading.Id, PlainText.Of(heading.Text)))]);

    /// <summary>The id of the heading that <c>#fragment</c> names; null when the body has none.</summary>
    public static string? FindHeading(MarkdownBody body, string fragment) =>
        HeadingIds.Match(ToBlocks(body).OfType<Block.Heading>().Select(heading => heading.Id).ToHashSet(StringComparer.Ordinal), fragment);

    /// <summary>A line for each paragraph, heading, list item and table row.</summary>
    public static string ToPlainText(MarkdownBody body) => PlainText.Of(ToBlocks(body));

    public static string ToPlainText(ImmutableArray<Block> blocks) => PlainText.Of(blocks);

    public static string ToPlainText(ImmutableArray<Inline> inlines) => PlainText.Of(inlines);
}
