using System.Collections.Immutable;
using Civic.Print.Documents.Parts;
using Civic.Print.Documents.Typography;
using Civic.Print.Layout;
using ContentKit.Content.Model;
using ContentKit.Drawing.Geometry;
using ContentKit.Drawing.Scenes;
using ContentKit.Drawing.Text;

namespace Civic.Print.Documents.Leaflets;

/// <summary>The side that is kept: how the trick goes, how to notice it, what to do, whom to call.</summary>
internal sealed class LeafletBack(Sheet sheet, DocumentType type)
{
    private const double MarginMm = 15, GutterMm = 8, PanelPadMm = 6;

    private ImmutableArray<double> Sizes => type.Large ? [16, 15, 14, 13.5, 13, 12.5, 12] : [14, 13.5, 13, 12.5, 12, 11.5, 11, 10.5, 10, 9.5, 9];

    public void Draw()
    {
        Box trim = sheet.Trim;
        double left = MarginMm, width = trim.Width - 2 * MarginMm;
        double top = DrawHead(left, width);
        double foot = DrawFoot(new Box(left, 0, width, trim.Height - MarginMm));
        var body = new Box(left, top, width, foot - 7 - top);
        foreach (double size in Sizes)
            if (Layout(body, ContentKit.Core.Length.Pt(size).Millimetres, last: false) is { } items)
            {
                sheet.Add(items);
                return;
            }

        Layout(body, ContentKit.Core.Length.Pt(Sizes[^1]).Millimetres, last: true);
    }

    private double DrawHead(double left, double width)
    {
        Box bleed = sheet.Bleed;
        const double HeightMm = 40;
        sheet.Fill(new Box(bleed.X, bleed.Y, bleed.Width, HeightMm - bleed.Y), sheet.Accent.Ground);
        Block drawing = Stamped.Of(sheet, sheet.Message.Illustration, 29);
        double disc = 34, discX = left + width - disc;
        sheet.Fill(Shapes.Sun(discX + disc / 2, HeightMm - disc * 0.36, disc / 2, HeightMm), sheet.Accent.Tint);
        sheet.Place(drawing, discX + (disc - drawing.Width) / 2, HeightMm - drawing.Height * 0.97);
        sheet.Fill(new Box(bleed.X, HeightMm, bleed.Width, 3), sheet.Paper);
        double room = width - disc - 8;
        var name = new TextStyle("sans-black", type.Pt(25, 28), sheet.Accent.On) { Role = TextRole.Main, TrackingEm = 0.02 };
        Block title = sheet.Fit(sheet.Message.Title, name, room, name.SizeMm * 1.01, type.Pt(16, 18), name.SizeMm, 1) is { } set ? Block.OfInk(set) : Block.Empty;
        Block line = sheet.Fit("看清套路，就不上当", name with { Font = "sans-bold", Paint = sheet.Accent.Spark }, room, 8, type.Pt(11, 13), type.Pt(13, 15), 1) is { } sub ? Block.OfInk(sub) : Block.Empty;
        double height = title.Height + 4.5 + line.Height;
        sheet.Place(title, left, (HeightMm + 3 - height) / 2);
        sheet.Place(line, left, (HeightMm + 3 - height) / 2 + title.Height + 4.5);
        return HeightMm + 9;
    }

    /// <returns>Upper edge.</returns>
    private double DrawFoot(Box box)
    {
        const double QrMm = 29, PadMm = 7;
        Box bleed = sheet.Bleed;
        Block code = QrTile.Set(sheet, QrMm);
        Block numbers = Numbers.Row(sheet, type.Pt(10, 12), type.Pt(28, 31), sheet.Colour("black"), sheet.Accent.Deep, sheet.Colour("grey"));
        var small = new TextStyle("sans-regular", type.Small, sheet.Colour("black")) { LineHeight = 1.5 };
        string scan = code.IsEmpty ? "" : "扫右边的码，看更多办法。";
        double room = box.Width - code.Width - 8;
        Block words = sheet.Set($"拿不准先问，被骗了马上报警，越早越好。{scan}\n{sheet.Message.Issuer}", small, room) is { } set ? Block.Of(set) : Block.Empty;
        Block left = Block.Column(4.5, numbers, words);
        double height = Math.Max(left.Height, code.Height), top = box.Bottom - height;
        sheet.Fill(new Box(bleed.X, top - PadMm, bleed.Width, bleed.Bottom - top + PadMm), sheet.Accent.Tint);
        sheet.Place(left, box.X, top + (height - left.Height) / 2);
        sheet.Place(code, box.Right - code.Width, top + (height - code.Height) / 2);
        return top - PadMm;
    }

    private IEnumerable<SceneItem>? Layout(Box box, double em, bool last)
    {
        ImmutableArray<BodySection> sections = sheet.Message.Scam is { } scam ? BodySection.Of(scam.Body) : [];
        var body = new TextStyle("sans-regular", em, sheet.Colour("black")) { LineHeight = 1.4 };
        double leftWidth = (box.Width - GutterMm) * 0.57, rightWidth = box.Width - GutterMm - leftWidth, inner = rightWidth - 2 * PanelPadMm;

        var steps = new Steps(body, sheet.Accent.Ground, sheet.Accent.On) { Thread = sheet.Accent.Ground };
        Block how = Section(sections, 0, leftWidth, em, items => steps.Set(sheet, items, leftWidth));
        var todo = new Steps(body, sheet.Accent.Deep, sheet.Paper);
        Block act = Section(sections, 2, leftWidth, em, items => todo.Set(sheet, items, leftWidth));
        double leftGap = em * 2.1;
        double leftHeight = how.Height + leftGap + act.Height;

        var marks = new Marks(body with { Font = "sans-bold" }, side => Shapes.Alert(side, sheet.Accent.Ground, sheet.Accent.On));
        Block signs = Section(sections, 1, inner, em, items => marks.Set(sheet, items, inner));
        double rightRoom = box.Height - 2 * PanelPadMm - signs.Height - em * 2.2;
        var table = new SituationTable(body with { Font = "sans-bold" }, body, sheet.Accent.Ground, sheet.Accent.Ground);
        Block heading = Heading("有人让我……", em, inner);
        Block asks = table.Fill(sheet, SituationTable.For(sheet.Tools.Library, sheet.Message.Scam?.Id), inner, rightRoom - heading.Height - em, most: 6);

        if (leftHeight > box.Height || signs.Height + 2 * PanelPadMm > box.Height)
        {
            if (last) Report(Math.Max(leftHeight, signs.Height + 2 * PanelPadMm), box.Height);
            return null;
        }

        double spare = Math.Min(box.Height - leftHeight, em * 4);
        var items = new List<SceneItem>();
        items.AddRange(how.At(box.X, box.Y));
        items.AddRange(act.At(box.X, box.Y + how.Height + leftGap + spare / 2));
        double x = box.X + leftWidth + GutterMm;
        items.Add(new SceneItem.Fill(Outline.RoundedRectangle(new Box(x, box.Y - 2, rightWidth, box.Height + 2), 2), sheet.Accent.Tint));
        double y = box.Y - 2 + PanelPadMm;
        items.AddRange(signs.At(x + PanelPadMm, y));
        if (asks.IsEmpty) return items;
        y += signs.Height + em * 2.2;
        items.AddRange(heading.At(x + PanelPadMm, y));
        items.AddRange(asks.At(x + PanelPadMm, y + heading.Height + em));
        return items;
    }

    private Block Section(ImmutableArray<BodySection> sections, int index, double width, double em, Func<ImmutableArray<string>, Block> list)
    {
        if (index >= sections.Length) return Block.Empty;
        BodySection section = sections[index];
        Block content = section.Items is { } items
            ? list(items)
            : Column.Whole(new BodySetter(sheet, new BodyStyle(new TextStyle("sans-regular", em, sheet.Colour("black")) { LineHeight = 1.45 }, sheet.Accent.Deep), width).Set(section.Blocks), width);
        return Block.Column(em * 1.05, section.Heading.Length > 0 ? Heading(section.Heading, em, width) : Block.Empty, content);
    }

    private Block Heading(string text, double em, double width) =>
        sheet.Set(text, new TextStyle("sans-black", em * 1.35, sheet.Accent.Deep) { LineHeight = 1.25, Balanced = true }, width) is { } set ? Block.OfInk(set) : Block.Empty;

    private void Report(double needed, double room) => sheet.TooLong(
        sheet.Message.Title,
        FormattableString.Invariant($"背面的文字高 {needed:0} 毫米，宣传单只有 {room:0} 毫米"),
        FormattableString.Invariant($"the text of the back is {needed:0} mm high, the leaflet has {room:0} mm"),
        "把“骗子怎么做”“怎么办”各写短一两条", "shorten the steps in the scam type's file");
}
