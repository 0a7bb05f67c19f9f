using System.Collections.Immutable;

namespace ContentKit.Content.Markdown;

/// <summary>
/// A piece of a Markdown body, resolved: no references, no raw HTML, no dangerous link is left in it. Web pages,
/// printed documents and the WeChat article are all written from these.
/// </summary>
public abstract record Block
{
    private Block(int line) => Line = line;

    /// <summary>Line of the source file, from 1.</summary>
    public int Line { get; }

    /// <param name="Level">2 to 6; the page's title is the only level 1.</param>
    /// <param name="Id">Unique in the body; readable in Chinese.</param>
    public sealed record Heading(int Level, string Id, ImmutableArray<Inline> Text, int Line) : Block(Line);

    public sealed record Paragraph(ImmutableArray<Inline> Text, int Line) : Block(Line);

    /// <param name="Start">Number of the first item of an ordered list.</param>
    public sealed record List(bool Ordered, int Start, ImmutableArray<ListItem> Items, int Line) : Block(Line);

    public sealed record Quote(ImmutableArray<Block> Blocks, int Line) : Block(Line);

    /// <param name="Columns">Alignment of each column.</param>
    /// <param name="Head">Cells of the heading row; empty when the table has none.</param>
    public sealed record Table(
        ImmutableArray<CellAlign> Columns,
        ImmutableArray<ImmutableArray<Inline>> Head,
        ImmutableArray<ImmutableArray<ImmutableArray<Inline>>> Rows,
        int Line) : Block(Line);

    /// <param name="Text">As written, lines separated by <c>\n</c>.</param>
    public sealed record Code(string Text, int Line) : Block(Line);

    public sealed record ThematicBreak(int Line) : Block(Line);

    /// <summary>The footnotes, once, at the end. The first is note 1.</summary>
    public sealed record Notes(ImmutableArray<ImmutableArray<Block>> Items, int Line) : Block(Line);
}
