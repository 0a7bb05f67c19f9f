using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace ContentKit.Content.Markdown;

/// <summary>Blocks to HTML. Every character of content goes through <see cref="Escape"/>; no other path leads to the page.</summary>
internal sealed class HtmlWriter(ImmutableArray<Block> body, LinkResolver links, PictureResolver pictures)
{
    // A page of text, so that it seldom grows.
    private readonly StringBuilder _html = new(2048);
    private readonly HashSet<int> _marked = [];
    private IReadOnlySet<string>? _headingIds;

    public static string Write(ImmutableArray<Block> blocks, LinkResolver links, PictureResolver pictures)
    {
        HtmlWriter writer = new(blocks, links, pictures);
        writer.Blocks(blocks, false);
        return writer._html.ToString();
    }

    private void Blocks(ImmutableArray<Block> blocks, bool tight)
    {
        foreach (Block block in blocks) One(block, tight);
    }

    private void One(Block block, bool tight)
    {
        switch (block)
        {
            case Block.Heading heading:
                _html.Append(CultureInfo.InvariantCulture, $"<h{heading.Level} id=\"");
                Escape(heading.Id);
                _html.Append("\">");
                Inlines(heading.Text);
                _html.Append(CultureInfo.InvariantCulture, $"</h{heading.Level}>\n");
                break;
            case Block.Paragraph paragraph when tight:
                Inlines(paragraph.Text);
                _html.Append('\n');
                break;
            case Block.Paragraph paragraph:
                _html.Append("<p>");
                Inlines(paragraph.Text);
                _html.Append("</p>\n");
                break;
            case Block.List list:
                List(list);
                break;
            case Block.Quote quote:
                _html.Append("<blockquote>\n");
                Blocks(quote.Blocks, false);
                _html.Append("</blockquote>\n");
                break;
            case Block.Table table:
                Table(table);
                break;
            case Block.Code code:
                _html.Append("<pre><code>");
                Escape(code.Text);
                _html.Append("</code></pre>\n");
                break;
            case Block.ThematicBreak:
                _html.Append("<hr>\n");
                break;
            case Block.Notes notes:
                Notes(notes);
                break;
            default:
                throw new InvalidOperationException($"block {block.GetType().Name} has no HTML");
        }
    }

    private void List(Block.List list)
    {
        bool tasks = list.Items.Any(item => item.Done is not null);
        _html.Append(list.Ordered ? "<ol" : "<ul");
        if (list.Ordered && list.Start != 1) _html.Append(CultureInfo.InvariantCulture, $" start=\"{list.Start}\"");
        if (tasks) _html.Append(" class=\"tasks\"");
        _html.Append(">\n");
        foreach (ListItem item in list.Items)
        {
            _html.Append("<li>");

            // A picture of a box with a name: a real but dead checkbox is announced as a form field that nobody can use.
            if (item.Done is { } done)
                _html.Append(done ? "<span class=\"task done\" role=\"img\" aria-label=\"已完成\"></span> " : "<span class=\"task\" role=\"img\" aria-label=\"未完成\"></span> ");
            Blocks(item.Blocks, item.Tight);
            if (_html[^1] == '\n') _html.Length--;
            _html.Append("</li>\n");
        }

        _html.Append(list.Ordered ? "</ol>\n" : "</ul>\n");
    }

    private void Table(Block.Table table)
    {
        _html.Append("<div class=\"table-scroll\" tabindex=\"0\"><table>\n");
        if (!table.Head.IsEmpty)
        {
            _html.Append("<thead><tr>");
            Cells(table, table.Head, "th scope=\"col\"", "th");
            _html.Append("</tr></thead>\n");
        }

        _html.Append("<tbody>\n");
        foreach (ImmutableArray<ImmutableArray<Inline>> row in table.Rows)
        {
            _html.Append("<tr>");
            Cells(table, row, "td", "td");
            _html.Append("</tr>\n");
        }

        _html.Append("</tbody></table></div>\n");
    }

    private void Cells(Block.Table table, ImmutableArray<ImmutableArray<Inline>> cells, string open, string close)
    {
        for (int i = 0; i < cells.Length; i++)
        {
            _html.Append('<').Append(open);
            if (table.Columns[i] != CellAlign.Start) _html.Append(table.Columns[i] == CellAlign.Centre ? " class=\"centre\"" : " class=\"end\"");
            _html.Append('>');
            Inlines(cells[i]);
            _html.Append("</").Append(close).Append('>');
        }
    }

    private void Notes(Block.Notes notes)
    {
        _html.Append("<section class=\"notes\" aria-label=\"脚注\"><ol>\n");
        for (int i = 0; i < notes.Items.Length; i++)
        {
            _html.Append(CultureInfo.InvariantCulture, $"<li id=\"note-{i + 1}\">");
            Blocks(notes.Items[i], false);
            _html.Append(CultureInfo.InvariantCulture, $"<a href=\"#note-mark-{i + 1}\" aria-label=\"回到正文\">↑</a></li>\n");
        }

        _html.Append("</ol></section>\n");
    }

    private void Inlines(ImmutableArray<Inline> inlines)
    {
        string? open = null;
        foreach (Inline inline in inlines)
        {
            string? link = (inline as Inline.Run)?.Link;
            if (!string.Equals(link, open, StringComparison.Ordinal))
            {
                if (open is not null) _html.Append("</a>");
                open = link is not null && OpenLink(link) ? link : null;
            }

            switch (inline)
            {
                case Inline.Run run:
                    Run(run);
                    break;
                case Inline.Image image:
                    Image(image);
                    break;
                case Inline.Break:
                    _html.Append("<br>\n");
                    break;
                case Inline.NoteMark mark:
                    _html.Append(CultureInfo.InvariantCulture, $"<sup><a href=\"#note-{mark.Number}\"");

                    // A note may be pointed at twice; it leads back to the first place.
                    if (_marked.Add(mark.Number)) _html.Append(CultureInfo.InvariantCulture, $" id=\"note-mark-{mark.Number}\"");
                    _html.Append(CultureInfo.InvariantCulture, $" aria-label=\"脚注{mark.Number}\">{mark.Number}</a></sup>");
                    break;
                default:
                    throw new InvalidOperationException($"inline {inline.GetType().Name} has no HTML");
            }
        }

        if (open is not null) _html.Append("</a>");
    }

    private void Run(Inline.Run run)
    {
        if (run.Style.HasFlag(RunStyle.Bold)) _html.Append("<strong>");
        if (run.Style.HasFlag(RunStyle.Italic)) _html.Append("<em>");
        if (run.Style.HasFlag(RunStyle.Struck)) _html.Append("<del>");
        if (run.Style.HasFlag(RunStyle.Code)) _html.Append("<code>");
        Escape(run.Text);
        if (run.Style.HasFlag(RunStyle.Code)) _html.Append("</code>");
        if (run.Style.HasFlag(RunStyle.Struck)) _html.Append("</del>");
        if (run.Style.HasFlag(RunStyle.Italic)) _html.Append("</em>");
        if (run.Style.HasFlag(RunStyle.Bold)) _html.Append("</strong>");
    }

    private bool OpenLink(string target)
    {
        LinkKind kind = LinkSafety.Classify(target);
        string? address = kind switch
        {
            LinkKind.Web or LinkKind.Contact => target,
            LinkKind.Fragment => HeadingIds.Match(_headingIds ??= HeadingIds.Of(body), target) is { } id ? "#" + id : target,
            LinkKind.Relative => links(target)?.OriginalString,
            _ => null,
        };

        // The resolver is not ours: what it gives is held to the same rule.
        if (address is null || LinkSafety.Classify(address) == LinkKind.Dangerous) return false;
        _html.Append("<a href=\"");
        EscapeAddress(address);
        _html.Append(kind == LinkKind.Web ? "\" rel=\"noopener noreferrer\">" : "\">");
        return true;
    }

    private void Image(Inline.Image image)
    {
        // The resolver is not ours: what it gives is held to the same rule as a link's.
        if (pictures(image.Source) is not { } picture || LinkSafety.Classify(picture.Source) is not (LinkKind.Relative or LinkKind.Web))
        {
            Escape(image.Alt);
            return;
        }

        _html.Append("<img src=\"");
        EscapeAddress(picture.Source);
        _html.Append("\" srcset=\"");
        Escape(picture.Sources);
        _html.Append("\" sizes=\"");
        Escape(picture.Sizes);
        _html.Append(CultureInfo.InvariantCulture, $"\" width=\"{picture.Width}\" height=\"{picture.Height}\" alt=\"");
        Escape(image.Alt);
        _html.Append("\" loading=\"lazy\" decoding=\"async\">");
    }

    private void EscapeAddress(string address)
    {
        foreach (char c in address)
        {
            if (c is <= ' ' or '"' or '\'' or '<' or '>' or '`' or '\\' or '{' or '}' or '|' or '^' or '\u007F') _html.Append(CultureInfo.InvariantCulture, $"%{(int)c:X2}");
            else if (c == '&') _html.Append("&amp;");
            else _html.Append(c);
        }
    }

    private void Escape(string text)
    {
        ReadOnlySpan<char> rest = text;
        for (int at = rest.IndexOfAny("<>&\"'"); at >= 0; at = rest.IndexOfAny("<>&\"'"))
        {
            _html.Append(rest[..at]).Append(rest[at] switch
            {
                '<' => "&lt;",
                '>' => "&gt;",
                '&' => "&amp;",
                '"' => "&quot;",
                _ => "&#39;",
            });
            rest = rest[(at + 1)..];
        }

        _html.Append(rest);
    }
}
