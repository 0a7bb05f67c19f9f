using System.Collections.Immutable;
using ContentKit.Content.Model;

namespace ContentKit.Content.Markdown;

/// <summary>Everything that can be made from a Markdown body. Pure and safe to call from many threads.</summary>
public static class MarkdownRenderer
{
    public static ImmutableArray<Block> ToBlocks(MarkdownBody body) => BlockReader.Read(body);

    /// <param name="pictures">Without it, pictures show as their text alternative.</param>
    /// <returns>Safe to place into a page as it is.</returns>
    public static string ToHtml(MarkdownBody body, LinkResolver links, PictureResolver? pictures = null) =>
        HtmlWriter.Write(ToBlocks(body), links, pictures ?? (_ => null));

    /// <summary>The id of the heading that <c>#fragment</c> names; null when the body has none.</summary>
    public static string? FindHeading(MarkdownBody body, string fragment) =>
        HeadingIds.Match(HeadingIds.Of(ToBlocks(body)), fragment);

    /// <summary>A line for each paragraph, heading, list item and table row.</summary>
    public static string ToPlainText(MarkdownBody body) => PlainText.Of(ToBlocks(body));

    public static string ToPlainText(ImmutableArray<Block> blocks) => PlainText.Of(blocks);

    public static string ToPlainText(ImmutableArray<Inline> inlines) => PlainText.Of(inlines);
}
