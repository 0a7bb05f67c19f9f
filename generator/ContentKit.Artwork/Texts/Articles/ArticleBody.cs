using System.Collections.Immutable;
using System.Globalization;
using System.Net;
using System.Text;
using ContentKit.Content.Markdown;

namespace ContentKit.Artwork.Texts.Articles;

/// <summary>
/// Writes Markdown blocks as an article's body. Lists are paragraphs with hanging markers, because the platform redraws real
/// lists; links are plain words, because it strips addresses outside itself; pictures are their description, because they
/// have to be uploaded there.
/// </summary>
public sealed class ArticleBody(ArticleStyle style)
{
    private readonly StringBuilder _html = new();

    public static string Write(ImmutableArray<Block> blocks, ArticleStyle style)
    {
        var body = new ArticleBody(style);
        body.Blocks(blocks, depth: 0);
        return body._html.ToString();
    }

    /// <summary>Text for an element's content.</summary>
    public static string Escape(string text) => WebUtility.HtmlEncode(text);

    private void Blocks(ImmutableArray<Block> blocks, int depth)
    {
        foreach (Block block in blocks) One(block, depth);
    }

    private void One(Block block, int depth)
    {
        switch (block)
        {
            case Block.Heading heading:
                Element("p", style.Heading(heading.Level), () => Inlines(heading.Text));
                break;
            case Block.Paragraph paragraph:
                Element("p", style.Paragraph, () => Inlines(paragraph.Text));
                break;
            case Block.List list:
                List(list, depth);
                break;
            case Block.Quote quote:
                Section(style.Quote, () => Blocks(quote.Blocks, depth));
                break;
            case Block.Table table:
                Table(table);
                break;
            case Block.Code code:
                Element("p", style.Paragraph + style.Code, () => _html.Append(Escape(code.Text).Replace("\n", "<br>", StringComparison.Ordinal)));
                break;
            case Block.ThematicBreak:
                _html.Append(CultureInfo.InvariantCulture, $"<hr style=\"{style.Break}\">\n");
                break;
            case Block.Notes notes:
                Notes(notes);
                break;
            default:
                throw new InvalidOperationException($"block {block.GetType().Name} has no place in an article");
        }
    }

    private void List(Block.List list, int depth)
    {
        for (int i = 0; i < list.Items.Length; i++)
        {
            ListItem item = list.Items[i];
            string marker = item.Done is { } done ? (done ? "☑" : "☐")
                : list.Ordered ? string.Create(CultureInfo.InvariantCulture, $"{list.Start + i}.") : "•";
            ImmutableArray<Block> rest = item.Blocks;
            Element("p", style.Item(depth), () =>
            {
                _html.Append(CultureInfo.InvariantCulture, $"<span style=\"{style.Marker}\">{marker}</span>");
                if (rest is [Block.Paragraph first, ..])
                {
                    Inlines(first.Text);
                    rest = rest.RemoveAt(0);
                }
            });
            Blocks(rest, depth + 1);
        }
    }

    private void Table(Block.Table table)
    {
        _html.Append(CultureInfo.InvariantCulture, $"<table style=\"{style.Table}\"><tbody>\n");
        if (!table.Head.IsEmpty) Row(table, table.Head, head: true);
        foreach (ImmutableArray<ImmutableArray<Inline>> row in table.Rows) Row(table, row, head: false);
        _html.Append("</tbody></table>\n");
    }

    private void Row(Block.Table table, ImmutableArray<ImmutableArray<Inline>> cells, bool head)
    {
        _html.Append("<tr>");
        for (int i = 0; i < cells.Length; i++)
        {
            string align = (i < table.Columns.Length ? table.Columns[i] : CellAlign.Start) switch
            {
                CellAlign.Centre => "center",
                CellAlign.End => "right",
                _ => "left",
            };
            _html.Append(CultureInfo.InvariantCulture, $"<td style=\"{style.Cell(align, head)}\">");
            Inlines(cells[i]);
            _html.Append("</td>");
        }

        _html.Append("</tr>\n");
    }

    private void Notes(Block.Notes notes)
    {
        for (int i = 0; i < notes.Items.Length; i++)
        {
            int number = i + 1;
            Element("p", style.Small, () =>
                _html.Append(CultureInfo.InvariantCulture, $"［{number}］{Escape(MarkdownRenderer.ToPlainText(notes.Items[number - 1])).Replace("\n", "<br>", StringComparison.Ordinal)}"));
        }
    }

    private void Inlines(ImmutableArray<Inline> inlines)
    {
        foreach (Inline inline in inlines)
        {
            switch (inline)
            {
                case Inline.Run run:
                    Run(run);
                    break;
                case Inline.Image image:
                    if (image.Alt.Length > 0) _html.Append(CultureInfo.InvariantCulture, $"（图：{Escape(image.Alt)}）");
                    break;
                case Inline.Break:
                    _html.Append("<br>");
                    break;
                case Inline.NoteMark mark:
                    _html.Append(CultureInfo.InvariantCulture, $"［{mark.Number}］");
                    break;
                default:
                    throw new InvalidOperationException($"inline {inline.GetType().Name} has no place in an article");
            }
        }
    }

    private void Run(Inline.Run run)
    {
        string css = (run.Style.HasFlag(RunStyle.Bold) ? style.Strong : "") +
            (run.Style.HasFlag(RunStyle.Code) ? style.Code : "") +
            (run.Style.HasFlag(RunStyle.Struck) ? "text-decoration:line-through;" : "") +
            // Slanted Han is hard to read; Chinese marks emphasis with weight.
            (run.Style.HasFlag(RunStyle.Italic) && !run.Style.HasFlag(RunStyle.Bold) ? "font-weight:bold;" : "");
        if (css.Length == 0) _html.Append(Escape(run.Text));
        else _html.Append(CultureInfo.InvariantCulture, $"<span style=\"{css}\">{Escape(run.Text)}</span>");
    }

    private void Element(string name, string css, Action content)
    {
        _html.Append(CultureInfo.InvariantCulture, $"<{name} style=\"{css}\">");
        content();
        _html.Append(CultureInfo.InvariantCulture, $"</{name}>\n");
    }

    private void Section(string css, Action content)
    {
        _html.Append(CultureInfo.InvariantCulture, $"<section style=\"{css}\">\n");
        content();
        _html.Append("</section>\n");
    }
}
