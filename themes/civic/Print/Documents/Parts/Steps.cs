using System.Collections.Immutable;
using System.Globalization;
using Civic.Print.Layout;
using ContentKit.Drawing.Geometry;
using ContentKit.Drawing.Scenes;
using ContentKit.Drawing.Text;

namespace Civic.Print.Documents.Parts;

/// <summary>Numbered steps: a disc with the number, a line down to the next, the text beside it.</summary>
internal sealed record Steps(TextStyle Text, Paint Disc, Paint Number)
{
    private const double DiscEm = 1.62;

    private const double TextGapEm = 0.7;

    /// <summary>Between a step's last line and the next disc.</summary>
    public double GapEm { get; init; } = 0.75;

    /// <summary>The line from disc to disc; null for none.</summary>
    public Paint? Thread { get; init; }

    public Block Set(Sheet sheet, ImmutableArray<string> steps, double width)
    {
        double em = Text.SizeMm, disc = DiscEm * em, textX = disc + TextGapEm * em, y = 0;
        // Items of two lines break between phrases, not in a word with two characters left over.
        TextStyle style = Text with { Balanced = true };
        var items = ImmutableArray.CreateBuilder<SceneItem>();
        for (int i = 0; i < steps.Length; i++)
        {
            if (sheet.Set(steps[i], style, width - textX) is not { } set) continue;
            double height = Math.Max(disc, set.HeightMm + (disc - em) / 2);
            if (Thread is { } thread && i < steps.Length - 1)
                items.AddRange(Shapes.Rule(disc / 2 - 0.15, y + disc, 0.3, height - disc + GapEm * em, thread));
            items.Add(new SceneItem.Fill(Outline.Circle(disc / 2, y + disc / 2, disc / 2), Disc));
            Block digit = sheet.Line((i + 1).ToString(CultureInfo.InvariantCulture), new TextStyle("sans-bold", em * 0.92, Number));
            items.AddRange(digit.At((disc - digit.Width) / 2, y + (disc - digit.Height) / 2));
            items.AddRange(set.At(textX, y + (disc - em) / 2));
            y += height + (i < steps.Length - 1 ? GapEm * em : 0);
        }

        return new Block(width, y, items.ToImmutable());
    }
}
