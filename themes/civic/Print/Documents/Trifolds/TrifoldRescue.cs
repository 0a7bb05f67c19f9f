using System.Collections.Immutable;
using Civic.Print.Documents.Parts;
using Civic.Print.Documents.Typography;
using Civic.Print.Layout;
using ContentKit.Content.Model;
using ContentKit.Drawing.Geometry;
using ContentKit.Drawing.Scenes;
using ContentKit.Drawing.Text;

namespace Civic.Print.Documents.Trifolds;

/// <summary>The panel that stays in view longest: what to do before and after money has gone.</summary>
internal sealed class TrifoldRescue(Sheet sheet, DocumentType type)
{
    private const double MarginMm = 10;

    public void Draw(Box panel)
    {
        Box bleed = sheet.Bleed, inner = panel.Inset(MarginMm);
        sheet.Fill(new Box(panel.X, bleed.Y, bleed.Right - panel.X, bleed.Height), sheet.Accent.Deep);
        if (sheet.Tools.Library.Rescue is not { Situations.IsEmpty: false } rescue)
        {
            sheet.TooLong("rescue.md", "rescue.md 里没有被骗以后的步骤，折页上“怎么办”一栏是空的", "rescue.md has no steps, the panel that says what to do would be empty",
                "写好 rescue.md 的 situations，或从这类人的 formats 里去掉三折页", "write the situations of rescue.md, or take the folder out of the audience's formats");
            return;
        }

        ImmutableArray<RescueSituation> situations = [.. First(rescue)];
        var body = new TextStyle("sans-regular", type.Pt(12, 13), sheet.Paper) { LineHeight = 1.4 };
        double y = inner.Y + 2;
        for (int i = 0; i < situations.Length; i++)
        {
            Block heading = sheet.Fit(situations[i].Name + "？", new TextStyle("sans-black", type.Pt(18, 20), sheet.Paper), inner.Width, 9, type.Pt(13, 14), type.Pt(18, 20), 1) is { } set
                ? Block.OfInk(set) : Block.Empty;
            Block steps = new Steps(body, sheet.Paper, sheet.Accent.Deep) { GapEm = 0.65 }.Set(sheet, situations[i].Steps, inner.Width);
            if (y + heading.Height + 5 + steps.Height > inner.Bottom)
            {
                if (i > 0) break;
                sheet.TooLong(situations[i].Name,
                    FormattableString.Invariant($"“{situations[i].Name}”要 {heading.Height + 5 + steps.Height:0} 毫米高，折页上只有 {inner.Height:0} 毫米"),
                    FormattableString.Invariant($"\"{situations[i].Name}\" needs {heading.Height + 5 + steps.Height:0} mm, the panel has {inner.Height:0} mm"),
                    "把 rescue.md 里的步骤写短一些", "shorten the steps in rescue.md");
                break;
            }

            sheet.Place(heading, inner.X, y);
            y += heading.Height + 5;
            sheet.Place(steps, inner.X, y);
            y += steps.Height + 10;
        }
    }

    // Before the money is sent and just after decide most; the next one in the file where there is room.
    private static IEnumerable<RescueSituation> First(Rescue rescue)
    {
        RescueSituation? after = rescue.Situations.FirstOrDefault(situation => situation.Id == "transferred");
        RescueSituation? before = rescue.Situations.FirstOrDefault(situation => situation.Id == "about-to-transfer");
        return before is null || after is null ? rescue.Situations.Take(3)
            : [before, after, .. rescue.Situations.Where(situation => situation != before && situation != after).Take(1)];
    }
}
