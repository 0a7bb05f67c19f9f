using System.Collections.Immutable;
using Civic.Print.Documents.Parts;
using Civic.Print.Documents.Typography;
using Civic.Print.Layout;
using ContentKit.Content.Model;
using ContentKit.Drawing.Geometry;
using ContentKit.Drawing.Scenes;
using ContentKit.Drawing.Text;

namespace Civic.Print.Documents.Booklets;

/// <summary>What to do after money has gone, on a page of its own; the other situations on the pages after it.</summary>
internal sealed class RescuePages(BookletContext context)
{
    public ImmutableArray<BookletPage> Pages()
    {
        if (Selection.AfterTransfer(context.Library) is not { } first) return [];
        var pages = ImmutableArray.CreateBuilder<BookletPage>();
        pages.Add(new BookletPage((sheet, page) => DrawFirst(sheet, page, first)) { Entry = context.Library.Rescue!.Title, StartsSpread = true, IsDark = true });
        ImmutableArray<RescueSituation> others = [.. context.Library.Rescue.Situations.Where(situation => situation != first)];
        foreach (ImmutableArray<SceneItem> column in Flow.Pages(context, context.Type.Large ? [15, 14, 13, 12.5, 12] : [12, 11.5, 11, 10.5, 10, 9.5, 9], em => Others(others, em), "rescue.md"))
            pages.Add(new BookletPage((sheet, page) => Flow.Draw(context, sheet, page, column)) { Entry = context.Library.Rescue.Title });
        return pages.ToImmutable();
    }

    private void DrawFirst(Sheet sheet, int page, RescueSituation situation)
    {
        Box area = context.TextArea(page);
        Rescue rescue = context.Library.Rescue!;
        sheet.Fill(sheet.Bleed, sheet.Accent.Deep);
        double y = area.Y + 2;
        Block heading = sheet.Fit(situation.Name + "？马上做", new TextStyle("sans-black", context.Type.Pt(26, 26), sheet.Paper) { Role = TextRole.Main }, area.Width, 12, context.Type.Pt(16, 17), context.Type.Pt(26, 26), 1) is { } set
            ? Block.OfInk(set) : Block.Empty;
        sheet.Place(heading, area.X, y);
        y += heading.Height + 9;
        var text = new TextStyle("sans-bold", context.Type.Pt(13, 15), sheet.Paper) { LineHeight = 1.4 };
        Block steps = new Steps(text, sheet.Paper, sheet.Accent.Deep) { GapEm = 0.8 }.Set(sheet, situation.Steps, area.Width);
        sheet.Place(steps, area.X, y);
        y += steps.Height + 9;
        sheet.Fill(new Box(area.X, y, area.Width, 0.25), sheet.Paper);
        y += 7;
        Block ready = sheet.Line("报警时，把这些说清楚", new TextStyle("sans-black", context.Type.Pt(13, 15), sheet.Paper));
        var point = new TextStyle("sans-regular", context.Type.Pt(11, 13), sheet.Paper) { LineHeight = 1.4 };
        Block points = new Marks(point, side => Shapes.TickBox(side * 0.9, sheet.Paper, sheet.Accent.Deep)).Set(sheet, rescue.Prepare, area.Width);
        if (!rescue.Prepare.IsEmpty)
        {
            sheet.Place(ready, area.X, y);
            sheet.Place(points, area.X, y + ready.Height + 5);
            y += ready.Height + 5 + points.Height + 8;
        }

        double needed = y - area.Y;
        if (needed > area.Height + 4) context.TooLong(situation.Name, needed, area.Height, "把 rescue.md 里的步骤写短一些", "shorten the steps in rescue.md");
        if (rescue.Comfort is not { } comfort) return;
        var serif = new TextStyle("serif", context.Type.Pt(11, 13), sheet.Paper) { LineHeight = 1.55, Align = TextAlign.Justify };
        if (sheet.Set(comfort, serif, area.Width) is { } words && y + words.HeightMm < area.Bottom)
            sheet.Add(words.At(area.X, area.Bottom - words.HeightMm));
    }

    private ImmutableArray<Band> Others(ImmutableArray<RescueSituation> situations, double em)
    {
        Sheet sheet = context.NewSheet();
        double width = context.TextArea(1).Width;
        var text = new TextStyle("sans-regular", em, sheet.Colour("black")) { LineHeight = 1.35 };
        if (situations.IsEmpty) return [];
        var bands = ImmutableArray.CreateBuilder<Band>();
        bands.Add(Flow.Heading(context, sheet, "别的情况，这样做"));
        foreach (RescueSituation situation in situations)
        {
            Block heading = sheet.Line(situation.Name, new TextStyle("sans-black", em * 1.25, sheet.Accent.Deep));
            Block steps = new Marks(text, side => Shapes.TickDisc(side, sheet.Accent.Ground, sheet.Accent.On)) { GapEm = 0.4 }.Set(sheet, situation.Steps, width);
            bands.Add(Band.Of(Block.Column(em * 0.75, heading, steps)) with { Above = em * 1.6 });
        }

        return bands.ToImmutable();
    }
}
