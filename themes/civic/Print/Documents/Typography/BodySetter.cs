using System.Collections.Immutable;
using System.Globalization;
using Civic.Print.Layout;
using ContentKit.Content.Markdown;
using ContentKit.Drawing.Geometry;
using ContentKit.Drawing.Scenes;
using ContentKit.Drawing.Text;
using MarkdownBlock = ContentKit.Content.Markdown.Block;

namespace Civic.Print.Documents.Typography;

/// <summary>Sets a Markdown body as bands of a column. Nothing of the text is left out.</summary>
internal sealed class BodySetter(Sheet sheet, BodyStyle style, double width)
{
    // Bullet, or digits with their point (0.56 em a digit in Noto Sans), and the gap to the text.
    private const double MarkerRoomEm = 1.35, DigitEm = 0.58;

    public ImmutableArray<Band> Set(ImmutableArray<MarkdownBlock> blocks) => [.. blocks.SelectMany(block => Set(block, 0))];

    /// <summary>A list as Markdown would give it, from texts of the front matter.</summary>
    public ImmutableArray<Band> List(IEnumerable<string> items, bool ordered) =>
        Items([.. items.Select(Spans.Of)], ordered ? 1 : null, 0);

    public ImmutableArray<Band> Paragraph(string text) => Paragraph(Spans.Of(text), 0, style.IndentEm);

    public ImmutableArray<Band> Heading(string text) => Heading(Spans.Of(text), 1);

    private ImmutableArray<Band> Set(MarkdownBlock block, double left) => block switch
    {
        MarkdownBlock.Paragraph paragraph => Paragraph(Spans.Of(paragraph.Text, style.Strong), left, style.IndentEm),
        MarkdownBlock.Heading heading => Heading(Spans.Of(heading.Text, style.Heading), heading.Level <= 2 ? 1 : 0.9),
        MarkdownBlock.List list => List(list, left),
        MarkdownBlock.Quote quote => [.. quote.Blocks.SelectMany(inner => Set(inner, left + 2 * style.Em))],
        MarkdownBlock.Table table => [.. Rows(table).SelectMany(row => Paragraph(row, left, 0))],
        MarkdownBlock.Code code => Paragraph(Spans.Of(code.Text), left + style.Em, 0),
        MarkdownBlock.Notes notes => Items([.. notes.Items.Select(Flat)], 1, left),
        MarkdownBlock.ThematicBreak => [Rule()],
        _ => throw new InvalidOperationException($"{block.GetType().Name} has no printed form"),
    };

    private ImmutableArray<Band> Paragraph(ImmutableArray<TextSpan> spans, double left, double indentEm) =>
        Lines(spans, style.Text with { IndentEm = indentEm }, left, style.GapEm * style.Em);

    private ImmutableArray<Band> Heading(ImmutableArray<TextSpan> spans, double scale)
    {
        double em = style.Em * style.HeadingEm * scale;
        var text = new TextStyle(style.Heading, em, style.HeadingPaint) { LineHeight = 1.3, Balanced = true, Role = style.Text.Role };
        ImmutableArray<Band> lines = Lines(spans, text, 0, em * 0.9);
        return [.. lines.Select(line => line with { KeepsWithNext = true })];
    }

    private ImmutableArray<Band> List(MarkdownBlock.List list, double left)
    {
        if (list.Items.All(item => item.Blocks is [MarkdownBlock.Paragraph]))
            return Items([.. list.Items.Select(item => Spans.Of(((MarkdownBlock.Paragraph)item.Blocks[0]).Text, style.Strong))], list.Ordered ? list.Start : null, left);

        // Items of several blocks: the first hangs from the marker, the rest stands under it.
        var bands = ImmutableArray.CreateBuilder<Band>();
        int number = list.Start;
        foreach (ListItem item in list.Items)
        {
            ImmutableArray<MarkdownBlock> rest = item.Blocks;
            ImmutableArray<TextSpan> first = [];
            if (rest is [MarkdownBlock.Paragraph paragraph, ..]) (first, rest) = (Spans.Of(paragraph.Text, style.Strong), rest[1..]);
            bands.AddRange(Items([first], list.Ordered ? number++ : null, left));
            bands.AddRange(rest.SelectMany(inner => Set(inner, left + MarkerRoom(0))));
        }

        return bands.ToImmutable();
    }

    private ImmutableArray<Band> Items(ImmutableArray<ImmutableArray<TextSpan>> items, int? start, double left)
    {
        // Markers stand in the paragraphs' indent where there is one, so that all text starts on one edge.
        double room = MarkerRoom(start is { } one ? one + items.Length - 1 : 0), textLeft = left + room;
        var bands = ImmutableArray.CreateBuilder<Band>();
        for (int i = 0; i < items.Length; i++)
        {
            double gap = (i == 0 ? style.GapEm : style.ItemGapEm) * style.Em;
            ImmutableArray<Band> lines = Lines(items[i], style.Text, textLeft, gap);
            if (lines.IsEmpty) continue;
            SceneItem marker = start is { } first ? Number(first + i, textLeft, room) : Bullet(textLeft);
            bands.Add(lines[0] with { Items = [marker, .. lines[0].Items], KeepsWithNext = lines[0].KeepsWithNext || i == 0 && items.Length > 1 });
            bands.AddRange(lines[1..]);
        }

        return bands.ToImmutable();
    }

    private ImmutableArray<Band> Lines(ImmutableArray<TextSpan> spans, TextStyle text, double left, double above)
    {
        if (sheet.Taken(sheet.Tools.Typesetter.Set(spans, text, width - left)) is not { } set) return [];
        double pitch = text.SizeMm * text.LineHeight, rise = (pitch - text.SizeMm) / 2;
        var bands = ImmutableArray.CreateBuilder<Band>(set.Lines.Length);
        for (int i = 0; i < set.Lines.Length; i++)
        {
            TextBlock line = set with { Lines = [set.Lines[i]] };
            bands.Add(new Band(pitch, line.At(left, rise - i * pitch))
            {
                Above = i == 0 ? above : 0,
                // Neither the first nor the last line of a paragraph stands alone.
                KeepsWithNext = set.Lines.Length > 1 && (i == 0 || i == set.Lines.Length - 2),
            });
        }

        return bands.ToImmutable();
    }

    private SceneItem Number(int number, double textLeft, double room)
    {
        string text = number.ToString(CultureInfo.InvariantCulture) + ".";
        var marker = style.Text with { Font = "sans-bold", Paint = style.Marker, Align = TextAlign.End, IndentEm = 0 };
        return sheet.Set(text, marker, room - 0.35 * style.Em) is { } set
            ? new SceneItem.Group(Transform.Translate(textLeft - room, (style.Pitch - style.Em) / 2), set.At(0, 0))
            : new SceneItem.Group(Transform.Identity, []);
    }

    private double MarkerRoom(int lastNumber) =>
        Math.Max(style.IndentEm, lastNumber >= 10 ? MarkerRoomEm + DigitEm : MarkerRoomEm) * style.Em;

    private SceneItem Bullet(double textLeft) =>
        new SceneItem.Fill(Outline.Circle(textLeft - 0.68 * style.Em, style.Pitch / 2 + 0.02 * style.Em, 0.17 * style.Em), style.Marker);

    private Band Rule() => new(style.Pitch, Shapes.Rule(0, style.Pitch / 2, width, 0.25, style.Marker));

    private static IEnumerable<ImmutableArray<TextSpan>> Rows(MarkdownBlock.Table table)
    {
        if (!table.Head.IsEmpty) yield return Row(table.Head, "sans-bold");
        foreach (ImmutableArray<ImmutableArray<Inline>> row in table.Rows) yield return Row(row, null);
    }

    private static ImmutableArray<TextSpan> Row(ImmutableArray<ImmutableArray<Inline>> cells, string? font) =>
        [.. cells.SelectMany((cell, index) => Spans.Of(cell, "sans-bold").Select(span => font is null ? span : span with { Font = font })
            .Prepend(new TextSpan(index == 0 ? "" : "；")))];

    private static ImmutableArray<TextSpan> Flat(ImmutableArray<MarkdownBlock> blocks) => Spans.Of(MarkdownRenderer.ToPlainText(blocks));
}
