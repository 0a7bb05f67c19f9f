using System.Collections.Immutable;
using ContentKit.Artwork.Designs;
using ContentKit.Artwork.Ledgers;
using ContentKit.Core;
using ContentKit.Drawing.Geometry;
using ContentKit.Drawing.Scenes;
using ContentKit.Drawing.Text;

namespace ContentKit.Artwork.Preflight;

/// <summary>The 印前检查单 drawn on A4 landscape, to be printed and laid beside the job. One page, as long as type of 6 pt allows.</summary>
public static class PreflightPages
{
    private const double WidthMm = 297, HeightMm = 210, MarginMm = 12, HeadMm = 17, FootMm = 6, PadMm = 1.1, HairMm = 0.2;

    // From comfortable down to 6 pt, the least that is read at arm's length without effort [C].
    private static readonly ImmutableArray<double> SizesMm = [3.2, 3, 2.8, 2.6, 2.4, 2.2, Length.Pt(6).Millimetres];

    /// <summary>The largest type that needs one page; more pages only where the smallest still needs them.</summary>
    public static ImmutableArray<Scene> Draw(LedgerForm form, Palette palette, Typesetter typesetter)
    {
        ImmutableArray<ImmutableArray<Row>> pages = [];
        foreach (double size in SizesMm)
        {
            pages = Pages(form, palette, typesetter, size);
            if (pages.Length == 1) break;
        }

        return [.. pages.Select((rows, i) => Page(form, palette, typesetter, rows, i + 1, pages.Length))];
    }

    private static ImmutableArray<ImmutableArray<Row>> Pages(LedgerForm form, Palette palette, Typesetter typesetter, double size)
    {
        Row head = Measure([.. form.Columns.Select(column => column.Name)], form, new TextStyle("sans-bold", size, palette["black"]), palette["grey-light"], typesetter);
        var style = new TextStyle("sans-regular", size, palette["black"]) { LineHeight = 1.25 };
        double room = HeightMm - 2 * MarginMm - HeadMm - FootMm, used = head.Height;
        var pages = ImmutableArray.CreateBuilder<ImmutableArray<Row>>();
        var page = new List<Row> { head };
        foreach (Row row in form.Rows.Select(cells => Measure(cells, form, style, null, typesetter)))
        {
            if (used + row.Height > room && page.Count > 1)
            {
                pages.Add([.. page]);
                (page, used) = ([head], head.Height);
            }

            page.Add(row);
            used += row.Height;
        }

        pages.Add([.. page]);
        return pages.ToImmutable();
    }

    private static Row Measure(ImmutableArray<string> cells, LedgerForm form, TextStyle style, Paint? ground, Typesetter typesetter)
    {
        double height = 0;
        var texts = ImmutableArray.CreateBuilder<TextBlock?>();
        foreach ((string cell, double width) in cells.Zip(Widths(form)))
        {
            TextBlock? set = typesetter.Set(cell, style, width - 2 * PadMm) is TextFit.Fits fits ? fits.Block : null;
            texts.Add(set);
            height = Math.Max(height, (set?.HeightMm ?? 0) + 2 * PadMm);
        }

        return new Row(height, texts.ToImmutable(), ground);
    }

    private static Scene Page(LedgerForm form, Palette palette, Typesetter typesetter, ImmutableArray<Row> rows, int number, int count)
    {
        var items = ImmutableArray.CreateBuilder<SceneItem>();
        Write(form.Title, new TextStyle("sans-black", Length.Pt(18).Millimetres, palette["black"]) { Role = TextRole.Main }, MarginMm);
        Write(form.Note, new TextStyle("sans-regular", Length.Pt(9).Millimetres, palette["black"]), MarginMm + 9.5);
        double top = MarginMm + HeadMm, y = top;
        foreach (Row row in rows)
        {
            if (row.Ground is { } ground) items.Add(new SceneItem.Fill(Outline.Rectangle(new Box(MarginMm, y, WidthMm - 2 * MarginMm, row.Height)), ground));
            double x = MarginMm;
            foreach ((TextBlock? text, double width) in row.Texts.Zip(Widths(form)))
            {
                if (text is not null) items.AddRange(text.At(x + PadMm, y + (row.Height - text.HeightMm) / 2));
                x += width;
            }

            Rule(MarginMm, y, WidthMm - 2 * MarginMm, HairMm);
            y += row.Height;
        }

        Rule(MarginMm, y, WidthMm - 2 * MarginMm, HairMm);
        double edge = MarginMm;
        foreach (double width in Widths(form).Append(0))
        {
            Rule(edge, top, HairMm, y - top + HairMm);
            edge += width;
        }

        string foot = "逐件的数字见同一文件夹里的 preflight.json。" + (count > 1 ? FormattableString.Invariant($"第 {number} 页，共 {count} 页") : "");
        Write(foot, new TextStyle("sans-regular", Length.Pt(8).Millimetres, palette["black"]) { Role = TextRole.Imprint }, HeightMm - MarginMm - 3.5);
        return new Scene(Length.Mm(WidthMm), Length.Mm(HeightMm), Length.Zero, null, items.ToImmutable());

        void Write(string text, TextStyle style, double at)
        {
            if (typesetter.Set(text, style, WidthMm - 2 * MarginMm) is TextFit.Fits { Block: var set }) items.AddRange(set.At(MarginMm, at));
        }

        void Rule(double left, double at, double width, double height) =>
            items.Add(new SceneItem.Fill(Outline.Rectangle(new Box(left, at, width, height)), palette["grey"]));
    }

    private static IEnumerable<double> Widths(LedgerForm form)
    {
        double shares = form.Columns.Sum(column => column.Share);
        return form.Columns.Select(column => (WidthMm - 2 * MarginMm) * column.Share / shares);
    }

    private sealed record Row(double Height, ImmutableArray<TextBlock?> Texts, Paint? Ground);
}
