using System.Collections.Immutable;
using Civic.Print.Layout;
using ContentKit.Drawing.Scenes;
using ContentKit.Drawing.Text;

namespace Civic.Print.Documents.Parts;

/// <summary>Lines to write on with a pen.</summary>
internal static class Fields
{
    /// <summary>What a line is for, and how much of the row it takes.</summary>
    internal readonly record struct Field(string Label, double Share, string? After = null);

    /// <summary>Fields side by side, labels on the line's left, all rules on one height.</summary>
    /// <param name="height">Room for handwriting: 9 mm and more.</param>
    public static Block Row(Sheet sheet, double width, double height, TextStyle label, Paint rule, params ImmutableArray<Field> fields)
    {
        const double RuleMm = 0.25;
        double gap = label.SizeMm * 1.6, shares = fields.Sum(field => field.Share), room = width - gap * (fields.Length - 1), x = 0;
        var items = ImmutableArray.CreateBuilder<SceneItem>();
        foreach (Field field in fields)
        {
            double wide = room * field.Share / shares;
            double left = Word(field.Label, x), right = field.After is { } after ? WordWidth(after) : 0;
            double from = x + left + label.SizeMm * 0.35, to = x + wide - right - (right > 0 ? label.SizeMm * 0.35 : 0);
            items.AddRange(Shapes.Rule(from, height - RuleMm, Math.Max(0, to - from), RuleMm, rule));
            if (field.After is { } unit) Word(unit, x + wide - right);
            x += wide + gap;
        }

        return new Block(width, height, items.ToImmutable());

        double WordWidth(string text) => sheet.Set(text, label, 1e4) is { } set ? set.Lines[0].ExtentMm : 0;

        double Word(string text, double at)
        {
            if (sheet.Set(text, label, 1e4) is not { } set) return 0;
            items.AddRange(set.At(at, height - label.SizeMm * 1.1));
            return set.Lines[0].ExtentMm;
        }
    }

    /// <summary>年 月 日 with room before each.</summary>
    public static Block Date(Sheet sheet, double width, double height, TextStyle label, Paint rule) =>
        Row(sheet, width, height, label, rule, new Field("日期", 5, "年"), new Field("", 2.4, "月"), new Field("", 2.4, "日"));
}
