using System.Collections.Immutable;
using Civic.Print.Documents.Parts;
using Civic.Print.Documents.Typography;
using Civic.Print.Layout;
using ContentKit.Content.Markdown;
using ContentKit.Drawing.Geometry;
using ContentKit.Drawing.Scenes;
using ContentKit.Drawing.Text;
using Block = Civic.Print.Layout.Block;
using MarkdownBlock = ContentKit.Content.Markdown.Block;

namespace Civic.Print.Documents.Booklets;

/// <summary>Inside of the cover: the audience's greeting and text, and who made the booklet.</summary>
internal sealed class GreetingPage(BookletContext context, ImmutableArray<BookletPage> pages)
{
    public void Draw(Sheet sheet, int page)
    {
        Box area = context.TextArea(page);
        sheet.Fill(sheet.Bleed, sheet.Accent.Tint);
        double y = area.Y + 4;
        string greeting = sheet.Message.Audience.Greeting ?? sheet.Message.Audience.Name;
        var large = new TextStyle("serif", context.Type.Pt(18, 20), sheet.Accent.Deep) { LineHeight = 1.5, Balanced = true };
        if (sheet.Set(greeting, large, area.Width) is { } hello)
        {
            sheet.Add(hello.At(area.X, y));
            y += hello.HeightMm + 7;
        }

        sheet.Fill(new Box(area.X, y - 2.5, 14, 0.9), sheet.Accent.Ground);
        y += 5;
        double foot = DrawImprint(sheet, area);
        foot = DrawUse(sheet, area, foot - 8);
        ImmutableArray<MarkdownBlock> body = MarkdownRenderer.ToBlocks(sheet.Message.Audience.Body);
        double room = foot - 8 - y;
        foreach (double size in context.Type.Large ? (double[])[15, 14.5, 14, 13.5, 13, 12.5, 12] : [12.5, 12, 11.5, 11, 10.5, 10, 9.5])
        {
            double em = ContentKit.Core.Length.Pt(size).Millimetres;
            var style = new BodyStyle(new TextStyle("serif", em, sheet.Colour("black")) { LineHeight = 1.65, Align = TextAlign.Justify }, sheet.Accent.Ground)
            {
                GapEm = 0.6, ItemGapEm = 0.25, HeadingPaint = sheet.Accent.Deep,
            };
            ImmutableArray<Band> bands = new BodySetter(sheet, style, area.Width).Set(body);
            Block set = Column.Whole(bands, area.Width);
            if (set.Height > room) continue;
            sheet.Place(set, area.X, y);
            return;
        }

        context.TooLong(sheet.Message.Audience.Name, double.Ceiling(room) + 1, room, "把对象文件的正文写短一些", "shorten the body of the audience's file");
    }

    /// <returns>Upper edge.</returns>
    private double DrawUse(Sheet sheet, Box area, double bottom)
    {
        const double PadMm = 5;
        int rescue = pages.TakeWhile(page => page.Entry != context.Library.Rescue?.Title).Count() + 1;
        ImmutableArray<string> ways =
        [
            "左页看一眼：这是什么骗局、有哪些信号。",
            "右页慢慢读：骗子怎么做、您怎么办。",
            .. rescue <= pages.Length ? [FormattableString.Invariant($"已经遇上了，直接翻到第 {rescue} 页。")] : ImmutableArray<string>.Empty,
        ];
        var text = new TextStyle("sans-regular", context.Type.Pt(10.5, 12.5), sheet.Colour("black")) { LineHeight = 1.35 };
        double inner = area.Width - 2 * PadMm;
        Block block = Block.Column(
            text.SizeMm,
            sheet.Line("怎么用这本手册", new TextStyle("sans-black", context.Type.Pt(12, 14), sheet.Accent.Deep)),
            new Steps(text, sheet.Accent.Ground, sheet.Accent.On) { GapEm = 0.45 }.Set(sheet, ways, inner));
        double height = block.Height + 2 * PadMm, top = bottom - height;
        sheet.Fill(Outline.RoundedRectangle(new Box(area.X, top, area.Width, height), 2), sheet.Paper);
        sheet.Place(block, area.X + PadMm, top + PadMm);
        return top;
    }

    private double DrawImprint(Sheet sheet, Box area)
    {
        var style = new TextStyle("sans-regular", context.Type.Imprint, sheet.Colour("black")) { LineHeight = 1.6, Role = TextRole.Imprint };
        Uri site = context.Library.Site.BaseUrl;
        string words = $"编印　{sheet.Message.Issuer}\n网址　{(site.Host + site.AbsolutePath).TrimEnd('/')}\n免费发放，欢迎传阅。书中案情均为示例。";
        if (sheet.Set(words, style, area.Width) is not { } set) return area.Bottom;
        double top = area.Bottom + 6 - set.HeightMm;
        sheet.Add(set.At(area.X, top));
        sheet.Fill(new Box(area.X, top - 3, area.Width, 0.2), sheet.Accent.Ground);
        return top - 3;
    }
}
