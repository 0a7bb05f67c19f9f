using System.Collections.Immutable;
using Civic.Print.Layout;
using ContentKit.Drawing.Geometry;
using ContentKit.Drawing.Scenes;
using ContentKit.Drawing.Text;

namespace Civic.Print.Blocks;

/// <summary>The one message, as large as its place allows, its last phrase in a second colour.</summary>
internal static class Headline
{
    private const string Font = "sans-black";

    // Room between lines as a share of the em, measured from ink to ink.
    private const double LeadingEm = 0.2;

    // A short phrase may stand this much larger than a long one above it before the lines look like two messages.
    private const double MostContrast = 1.5;

    /// <param name="spark">Colour of the last phrase; null keeps one colour.</param>
    /// <returns>Cut to its ink; null when the text cannot be set large enough to be read, which the sheet then knows.</returns>
    public static Block? Fit(Sheet sheet, string text, double widthMm, double heightMm, double maxEm, Paint paint, Paint? spark, TextAlign align = TextAlign.Start)
    {
        double least = sheet.Type.Least(TextRole.Main);
        var style = new TextStyle(Font, least, paint) { Balanced = true, LineHeight = 1 + LeadingEm - 0.05, Role = TextRole.Main, Align = align };
        Block? stacked = Stacked(sheet, text, widthMm, heightMm, Math.Max(maxEm, least), style, spark, out double smallest);
        TextFit fit = sheet.Try(text, style, widthMm, heightMm, least, maxEm);
        if (stacked is not null && smallest >= least && (fit is not TextFit.Fits even || even.Block.SizeMm < smallest * 1.3 || Mixes(even.Block, text))) return stacked;
        return sheet.Taken(fit) is { } set ? Coloured(set, text, paint, spark) : null;
    }

    /// <summary>The headline on a single line, its last phrase in the second colour; null when it would be too small to be read from afar.</summary>
    public static Block? OneLine(Sheet sheet, string text, double widthMm, double maxEm, Paint paint, Paint spark)
    {
        double least = sheet.Type.Least(TextRole.Main);
        ImmutableArray<string> phrases = Phrases.Of(text);
        var style = new TextStyle(Font, 100, paint) { Role = TextRole.Main };
        if (sheet.Tools.Typesetter.Set(string.Concat(phrases), style, 1e6) is not TextFit.Fits { Block: var unit }) return null;
        double em = Math.Min(widthMm / (unit.Ink.Width / 100), maxEm);
        // A line much narrower than it could be in two would waste the sheet.
        if (em < least || em < widthMm * 0.095) return null;
        if (sheet.Tools.Typesetter.Set(string.Concat(phrases), style with { SizeMm = em }, 1e6) is not TextFit.Fits { Block: var set }) return null;
        return new Block(widthMm, set.Ink.Height, set.At((widthMm - set.Ink.Width) / 2 - set.Ink.X, -set.Ink.Y));
    }

    // Whether a line holds the rest of one phrase and the beginning of the next: read at a glance, it joins what does not belong together.
    private static bool Mixes(TextBlock set, string text)
    {
        int[] starts = [.. Phrases.Of(text).Take(..^1).Aggregate(ImmutableArray.Create(0), (all, phrase) => all.Add(all[^1] + phrase.Length))];
        int read = 0;
        foreach (TextLine line in set.Lines)
        {
            int from = read;
            read += line.Plain.Length;
            if (!starts.Contains(from) && starts.Any(start => start > from && start < read)) return true;
        }

        return false;
    }

    // Each phrase on a line of its own, every line as wide as the others where the contrast of sizes allows.
    private static Block? Stacked(Sheet sheet, string text, double width, double height, double maxEm, TextStyle style, Paint? spark, out double smallest)
    {
        smallest = 0;
        ImmutableArray<string> phrases = Phrases.Of(text);
        if (phrases.Length is < 2 or > 3) return null;
        TextBlock?[] units = [.. phrases.Select(phrase => sheet.Tools.Typesetter.Set(phrase, style with { SizeMm = 100, Align = TextAlign.Start }, 1e6) is TextFit.Fits fits ? fits.Block : null)];
        if (units.Any(unit => unit is null)) return null;

        double[] widths = [.. units.Select(unit => unit!.Ink.Width / 100)];
        double uniform = Math.Min(width / widths.Max(), maxEm);
        double[] ems = [.. widths.Select(wide => Math.Min(Math.Min(width / wide, uniform * MostContrast), maxEm))];
        // The last phrase is the point of it all: none before it stands larger.
        for (int i = 0; i < ems.Length - 1; i++) ems[i] = Math.Min(ems[i], ems[^1]);
        double needed = ems.Sum() * 0.94 + LeadingEm * ems.Skip(1).Zip(ems, Math.Max).Sum();
        double shrink = Math.Min(1, height / needed);
        for (int i = 0; i < ems.Length; i++) ems[i] *= shrink;
        smallest = ems.Min();

        var items = ImmutableArray.CreateBuilder<SceneItem>();
        double y = 0;
        for (int i = 0; i < ems.Length; i++)
        {
            if (sheet.Tools.Typesetter.Set(phrases[i], style with { SizeMm = ems[i], Align = TextAlign.Start }, 1e6) is not TextFit.Fits { Block: var line }) return null;
            if (i > 0) y += LeadingEm * Math.Max(ems[i], ems[i - 1]);
            double free = width - line.Ink.Width;
            double x = style.Align switch { TextAlign.Centre => free / 2, TextAlign.End => free, _ => 0 };
            Paint paint = i == ems.Length - 1 && spark is not null ? spark : style.Paint;
            items.AddRange((line with { Style = line.Style with { Paint = paint } }).At(x - line.Ink.X, y - line.Ink.Y));
            y += line.Ink.Height;
        }

        return new Block(width, y, items.ToImmutable());
    }

    private static Block Coloured(TextBlock set, string text, Paint paint, Paint? spark)
    {
        int sparkFrom = spark is null ? int.MaxValue : Phrases.LastStart(text);
        var items = ImmutableArray.CreateBuilder<SceneItem>();
        Transform move = Transform.Translate(set.Style.Align == TextAlign.Start ? -set.Ink.X : 0, -set.Ink.Y);
        int read = 0;
        foreach (TextLine line in set.Lines)
        {
            bool sparks = read >= sparkFrom && sparkFrom > 0;
            read += line.Plain.Length;
            if (!line.Outline.IsEmpty)
                items.Add(new SceneItem.Text(line.Outline.Transformed(move), sparks ? spark! : paint, line.Plain, set.SizeMm, set.Style.Role));
        }

        return new Block(set.WidthMm, set.Ink.Height, items.ToImmutable());
    }
}
