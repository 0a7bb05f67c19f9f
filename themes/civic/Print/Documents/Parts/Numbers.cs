using System.Collections.Immutable;
using Civic.Print.Layout;
using ContentKit.Content.Model;
using ContentKit.Drawing.Scenes;
using ContentKit.Drawing.Text;

namespace Civic.Print.Documents.Parts;

/// <summary>The numbers to call, each under its name, parted by hairlines.</summary>
internal static class Numbers
{
    public static Block Row(Sheet sheet, double nameEm, double numberEm, Paint name, Paint number, Paint rule)
    {
        var items = ImmutableArray.CreateBuilder<SceneItem>();
        double gap = numberEm * 0.62, x = 0, height = 0;
        foreach (Hotline hotline in sheet.Message.Hotlines)
        {
            Block pair = Pair(sheet, hotline, nameEm, numberEm, name, number);
            height = pair.Height;
            if (x > 0)
            {
                items.AddRange(Shapes.Rule(x + gap, 0, 0.25, height, rule));
                x += 2 * gap;
            }

            items.AddRange(pair.At(x, 0));
            x += pair.Width;
        }

        return new Block(x, height, items.ToImmutable());
    }

    /// <summary>One below the other, the number at the right of its name.</summary>
    public static Block Stack(Sheet sheet, double nameEm, double numberEm, Paint name, Paint number, double gap) =>
        Block.Column(gap, sheet.Message.Hotlines.Select(hotline => Pair(sheet, hotline, nameEm, numberEm, name, number)));

    private static Block Pair(Sheet sheet, Hotline hotline, double nameEm, double numberEm, Paint name, Paint number) =>
        Block.Column(
            nameEm * 0.5,
            sheet.Line(hotline.Name, new TextStyle("sans-bold", nameEm, name)),
            sheet.Line(hotline.Number, new TextStyle("sans-black", numberEm, number)));
}
