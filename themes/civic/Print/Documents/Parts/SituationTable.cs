using System.Collections.Immutable;
using Civic.Print.Layout;
using ContentKit.Content.Model;
using ContentKit.Drawing.Scenes;
using ContentKit.Drawing.Text;

namespace Civic.Print.Documents.Parts;

/// <summary>有人让我……: what is asked, and below it the right move.</summary>
internal sealed record SituationTable(TextStyle Ask, TextStyle Action, Paint Rule, Paint Arrow)
{
    public double GapEm { get; init; } = 0.6;

    /// <summary>The situations of a scam type first, then the others in their order.</summary>
    public static ImmutableArray<Situation> For(Library library, string? scamId) =>
        [.. library.Situations.OrderBy(situation => scamId is not null && situation.Scams.Contains(scamId, StringComparer.Ordinal) ? 0 : 1).ThenBy(situation => situation.Order)];

    public Block Set(Sheet sheet, IEnumerable<Situation> situations, double width)
    {
        double em = Ask.SizeMm, y = 0;
        var items = ImmutableArray.CreateBuilder<SceneItem>();
        foreach (Situation situation in situations)
        {
            if (sheet.Set(situation.Ask, Ask, width) is not { } ask || sheet.Set(situation.Action, Action with { Balanced = true }, width - em * 1.3) is not { } action) continue;
            if (y > 0)
            {
                items.AddRange(Shapes.Rule(0, y + GapEm * em, width, 0.2, Rule));
                y += 2 * GapEm * em;
            }

            items.AddRange(ask.At(0, y));
            y += ask.HeightMm + em * 0.35;
            items.Add(Triangle(em * 0.1, y + Action.SizeMm / 2, Action.SizeMm * 0.5));
            items.AddRange(action.At(em * 1.3, y));
            y += action.HeightMm;
        }

        return new Block(width, y, items.ToImmutable());
    }

    /// <summary>As many as fit the height.</summary>
    public Block Fill(Sheet sheet, ImmutableArray<Situation> situations, double width, double height, int most)
    {
        for (int count = Math.Min(most, situations.Length); count > 0; count--)
            if (Set(sheet, situations.Take(count), width) is var block && block.Height <= height) return block;
        return Block.Empty;
    }

    private SceneItem Triangle(double x, double centreY, double side) => new SceneItem.Fill(
        new ContentKit.Drawing.Geometry.OutlineBuilder()
            .MoveTo(x, centreY - side * 0.6).LineTo(x + side * 1.05, centreY).LineTo(x, centreY + side * 0.6).Close().Build(),
        Arrow);
}
