using System.Collections.Immutable;
using ContentKit.Content.Model;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax;

namespace ContentKit.Content.Markdown;

/// <summary>Markdig's syntax tree to <see cref="Block"/>s.</summary>
internal sealed class BlockReader
{
    private readonly HeadingIds _ids = new();
    private readonly InlineReader _inlines = new();
    private readonly int _lineOffset;

    private BlockReader(int firstLine) => _lineOffset = firstLine;

    public static ImmutableArray<Block> Read(MarkdownBody body)
    {
        if (MarkdownGuard.Refuses(body.Text)) return Unparsed(body);
        MarkdownDocument document;
        try
        {
            document = Markdig.Markdown.Parse(body.Text, Pipeline.Rendering);
        }
        catch (ArgumentException)
        {
            // Markdig refuses nesting that no person writes.
            return Unparsed(body);
        }

        return new BlockReader(body.FirstLine).Blocks(document);
    }

    /// <summary>The checker reports it as an error; a preview shows the text as it is.</summary>
    private static ImmutableArray<Block> Unparsed(MarkdownBody body) => [new Block.Code(body.Text, body.FirstLine)];

    private ImmutableArray<Block> Blocks(ContainerBlock container)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>(container.Count);
        foreach (Markdig.Syntax.Block block in container)
            if (Convert(block) is { } converted) blocks.Add(converted);
        return blocks.DrainToImmutable();
    }

    private Block? Convert(Markdig.Syntax.Block block)
    {
        int line = block.Line + _lineOffset;
        switch (block)
        {
            case HeadingBlock heading:
                ImmutableArray<Inline> text = _inlines.Read(heading.Inline);
                return new Block.Heading(Math.Clamp(heading.Level, 2, 6), _ids.Next(PlainText.Of(text)), text, line);
            case ParagraphBlock paragraph:
                ImmutableArray<Inline> inlines = _inlines.Read(paragraph.Inline);
                return inlines.IsEmpty ? null : new Block.Paragraph(inlines, line);
            case ListBlock list:
                return ConvertList(list, line);
            case QuoteBlock quote:
                return new Block.Quote(Blocks(quote), line);
            case Table table:
                return ConvertTable(table, line);
            case ThematicBreakBlock:
                return new Block.ThematicBreak(line);
            case CodeBlock code:
                return new Block.Code(code.Lines.ToString(), line);
            case HtmlBlock html:
                return new Block.Paragraph([new Inline.Run(html.Lines.ToString().Trim(), RunStyle.None, null)], line);
            case FootnoteGroup notes:
                return new Block.Notes([.. notes.OfType<Footnote>().Where(note => note.Order > 0).OrderBy(note => note.Order).Select(Blocks)], line);
            default:
                return null;
        }
    }

    private Block.List ConvertList(ListBlock list, int line)
    {
        var items = ImmutableArray.CreateBuilder<ListItem>(list.Count);
        foreach (Markdig.Syntax.Block child in list)
        {
            if (child is not ListItemBlock item) continue;
            TaskList? task = item.Count > 0 && item[0] is ParagraphBlock paragraph ? paragraph.Inline?.FirstChild as TaskList : null;
            items.Add(new ListItem(task?.Checked, !list.IsLoose, Blocks(item)));
        }

        int start = int.TryParse(list.OrderedStart, System.Globalization.CultureInfo.InvariantCulture, out int number) ? number : 1;
        return new Block.List(list.IsOrdered, start, items.DrainToImmutable(), line);
    }

    private Block.Table ConvertTable(Table table, int line)
    {
        ImmutableArray<ImmutableArray<Inline>> head = [];
        var rows = ImmutableArray.CreateBuilder<ImmutableArray<ImmutableArray<Inline>>>(table.Count);
        int width = 0;
        foreach (Markdig.Syntax.Block child in table)
        {
            if (child is not TableRow row) continue;
            ImmutableArray<ImmutableArray<Inline>> cells = ConvertRow(row);
            width = Math.Max(width, cells.Length);
            if (row.IsHeader) head = cells;
            else rows.Add(cells);
        }

        var columns = ImmutableArray.CreateBuilder<CellAlign>(width);
        for (int i = 0; i < width; i++)
        {
            columns.Add((i < table.ColumnDefinitions.Count ? table.ColumnDefinitions[i].Alignment : null) switch
            {
                TableColumnAlign.Center => CellAlign.Centre,
                TableColumnAlign.Right => CellAlign.End,
                _ => CellAlign.Start,
            });
        }

        return new Block.Table(columns.DrainToImmutable(), head, rows.DrainToImmutable(), line);
    }

    private ImmutableArray<ImmutableArray<Inline>> ConvertRow(TableRow row)
    {
        var cells = ImmutableArray.CreateBuilder<ImmutableArray<Inline>>(row.Count);
        foreach (Markdig.Syntax.Block child in row)
            if (child is TableCell cell) cells.Add(_inlines.Read((cell.Count > 0 ? cell[0] as LeafBlock : null)?.Inline));
        return cells.DrainToImmutable();
    }
}
