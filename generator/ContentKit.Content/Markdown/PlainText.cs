using System.Collections.Immutable;
using System.Text;

namespace ContentKit.Content.Markdown;

/// <summary>What is left of text when its styling goes: for search, feeds and speech.</summary>
internal static class PlainText
{
    public static string Of(ImmutableArray<Inline> inlines)
    {
        if (inlines is [Inline.Run only]) return only.Text;
        StringBuilder text = new();
        Append(text, inlines);
        return text.ToString();
    }

    public static string Of(ImmutableArray<Block> blocks)
    {
        StringBuilder text = new();
        Append(text, blocks);
        return text.ToString().TrimEnd('\n');
    }

    private static void Append(StringBuilder text, ImmutableArray<Block> blocks)
    {
        foreach (Block block in blocks)
        {
            switch (block)
            {
                case Block.Heading heading:
                    Append(text, heading.Text);
                    text.Append('\n');
                    break;
                case Block.Paragraph paragraph:
                    Append(text, paragraph.Text);
                    text.Append('\n');
                    break;
                case Block.List list:
                    foreach (ListItem item in list.Items) Append(text, item.Blocks);
                    break;
                case Block.Quote quote:
                    Append(text, quote.Blocks);
                    break;
                case Block.Table table:
                    if (!table.Head.IsEmpty) AppendRow(text, table.Head);
                    foreach (ImmutableArray<ImmutableArray<Inline>> row in table.Rows) AppendRow(text, row);
                    break;
                case Block.Code code:
                    text.Append(code.Text).Append('\n');
                    break;
                case Block.Notes notes:
                    foreach (ImmutableArray<Block> note in notes.Items) Append(text, note);
                    break;
                case Block.ThematicBreak:
                    break;
                default:
                    throw new InvalidOperationException($"block {block.GetType().Name} has no plain text");
            }
        }
    }

    private static void AppendRow(StringBuilder text, ImmutableArray<ImmutableArray<Inline>> cells)
    {
        for (int i = 0; i < cells.Length; i++)
        {
            if (i > 0) text.Append('\t');
            Append(text, cells[i]);
        }

        text.Append('\n');
    }

    private static void Append(StringBuilder text, ImmutableArray<Inline> inlines)
    {
        foreach (Inline inline in inlines)
        {
            switch (inline)
            {
                case Inline.Run run:
                    text.Append(run.Text);
                    break;
                case Inline.Image image:
                    text.Append(image.Alt);
                    break;
                case Inline.Break:
                    text.Append('\n');
                    break;
                case Inline.NoteMark:
                    break;
                default:
                    throw new InvalidOperationException($"inline {inline.GetType().Name} has no plain text");
            }
        }
    }
}
