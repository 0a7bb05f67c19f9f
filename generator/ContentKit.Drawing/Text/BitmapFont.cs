using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ContentKit.Drawing.Scenes;
using ContentKit.Drawing.Text.Layout;

namespace ContentKit.Drawing.Text;

/// <summary>
/// A font of dots in GNU Unifont's <c>.hex</c> format: 16 rows, ASCII 8 dots wide, Han 16. Glyphs stand on the panel's own
/// dots, enlarged by whole factors only. Safe to use from several threads.
/// </summary>
/// <param name="read">Gives the file's bytes; called when the first text needs them.</param>
public sealed class BitmapFont(Func<ReadOnlyMemory<byte>> read)
{
    /// <summary>Height of a line at scale 1, in dots.</summary>
    public const int Rows = 16;

    private readonly Lazy<HexGlyphs> _glyphs = new(() => new HexGlyphs(read()));

    // Unifont draws control characters as boxes with their number: not something to put on a panel.
    public bool Has(int codePoint) => !Rune.IsControl(new Rune(codePoint)) && _glyphs.Value.Find(codePoint).Width > 0;

    /// <summary>Sets a line dot for dot.</summary>
    /// <param name="scale">1 for 16 rows, 2 for 32, 3 for 48, 4 for 64.</param>
    /// <param name="gapDots">Empty columns between characters, before scaling.</param>
    public DotText Set(string text, int scale = 1, int gapDots = 0)
    {
        string shown = Printed(text);
        var missing = new SortedSet<int>();
        foreach (Rune rune in shown.EnumerateRunes())
            if (!IsIgnored(rune.Value) && !Has(rune.Value)) missing.Add(rune.Value);
        if (missing.Count > 0) return new DotText.Missing(FitReport.Missing(text, "unifont", missing).Problems);

        var columns = new List<int>();
        foreach (Rune rune in shown.EnumerateRunes())
        {
            if (IsIgnored(rune.Value)) continue;
            if (columns.Count > 0)
                for (int i = 0; i < gapDots; i++) columns.Add(0);
            _glyphs.Value.Find(rune.Value).AppendTo(columns);
        }

        return new DotText.Line(BitMatrix.Create(
            columns.Count * scale, Rows * scale, (x, y) => (columns[x / scale] >> (y / scale) & 1) != 0));
    }

    /// <summary>Dots the line takes across; missing characters count as Han.</summary>
    public int WidthOf(string text, int scale = 1, int gapDots = 0)
    {
        int width = 0, count = 0;
        foreach (Rune rune in Printed(text).EnumerateRunes())
        {
            if (IsIgnored(rune.Value)) continue;
            width += WidthOf(rune);
            count++;
        }

        return (width + Math.Max(0, count - 1) * gapDots) * scale;
    }

    /// <summary>
    /// Breaks a text into balanced lines that fit a panel, by the rules of Chinese lines and at the editor's marks; null when
    /// a protected term or a number is wider than the panel.
    /// </summary>
    public ImmutableArray<string>? Lines(string text, int widthDots, LineBreakRules rules, int scale = 1, int gapDots = 0)
    {
        var breaks = new BreakFinder(rules);
        ImmutableArray<Paragraph> paragraphs =
            [.. text.ReplaceLineEndings("\n").Split('\n').Select(line => DotParagraph.Of(line, breaks, WidthOf, gapDots))];
        double measure = (double)widthDots / scale;
        var style = new TextStyle("", 1, new Paint.Off(default)) { Balanced = true };
        BreakPolicy policy = LineBreaker.CountLines(paragraphs, measure, BreakPolicy.Marks, balanced: true) is null ? BreakPolicy.Any : BreakPolicy.Marks;
        if (LineBreaker.Break(paragraphs, measure, policy, style) is not { } setting) return null;
        return [.. setting.Paragraphs.Zip(setting.Ends).SelectMany(pair => pair.Second.Select((end, i) =>
            pair.First.Plain(i == 0 ? 0 : pair.Second[i - 1], end)))];
    }

    private int WidthOf(Rune rune) => IsIgnored(rune.Value) ? 0 : _glyphs.Value.Find(rune.Value).Width is > 0 and var width ? width : Rows;

    private static string Printed(string text) => text.Replace("|", "", StringComparison.Ordinal);

    // Joiners and direction marks have no dots of their own.
    private static bool IsIgnored(int codePoint) => CharUnicodeInfo.GetUnicodeCategory(codePoint) is UnicodeCategory.Format;
}
