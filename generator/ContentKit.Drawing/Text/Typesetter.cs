using System.Collections.Immutable;
using ContentKit.Drawing.Geometry;
using ContentKit.Drawing.Text.Layout;

namespace ContentKit.Drawing.Text;

/// <summary>
/// Sets Chinese text (and Latin, Uyghur, Tibetan, Mongolian) by the rules of GB/T 15834 and W3C clreq.
/// In a text, <c>|</c> marks where a line preferably breaks and is never printed; <c>\n</c> ends a paragraph.
/// Safe to use from several threads.
/// </summary>
public sealed class Typesetter(FontLibrary fonts, LineBreakRules rules)
{
    // Steps of the size search: finer cannot be seen, and a fixed grid makes the answer the same everywhere.
    private const double StepMm = 0.05;

    private readonly ParagraphBuilder _builder = new(fonts, rules);

    public FontLibrary Fonts => fonts;

    /// <summary>Sets the text at <see cref="TextStyle.SizeMm"/>.</summary>
    /// <param name="widthMm">Measure of a horizontal text; for columns, the room for all of them side by side.</param>
    /// <param name="maxHeightMm">Room for all lines; for columns, their measure.</param>
    public TextFit Set(string text, TextStyle style, double widthMm, double maxHeightMm = double.PositiveInfinity) =>
        Set([new TextSpan(text)], style, widthMm, maxHeightMm);

    /// <summary>Sets a text whose parts have fonts of their own, as one: lines break across the parts as if there were none.</summary>
    public TextFit Set(ImmutableArray<TextSpan> spans, TextStyle style, double widthMm, double maxHeightMm = double.PositiveInfinity)
    {
        if (Prepare(spans, style, out ImmutableArray<Paragraph> paragraphs) is { } problem) return problem;
        var room = Room.For(paragraphs, widthMm, maxHeightMm, style);
        return SizeSearch.At(paragraphs, room, style.SizeMm) is { } setting
            ? new TextFit.Fits(BlockComposer.Compose(setting, style, room))
            : FitReport.TooLong(string.Concat(spans.Select(span => span.Text)), paragraphs, room, style.SizeMm);
    }

    /// <summary>Sets the text at the largest size that fits <paramref name="box"/>.</summary>
    /// <param name="minMm">Smallest em allowed.</param>
    /// <param name="maxMm">Largest em wanted.</param>
    /// <param name="maxLines">Most lines (or columns) wanted.</param>
    public TextFit Fit(string text, TextStyle style, Box box, double minMm, double maxMm, int maxLines = int.MaxValue)
    {
        if (Prepare([new TextSpan(text)], style, out ImmutableArray<Paragraph> paragraphs) is { } problem) return problem;
        var room = Room.For(paragraphs, box.Width, box.Height, style, maxLines);
        return SizeSearch.Largest(paragraphs, room, minMm, Math.Max(minMm, maxMm), StepMm) is { } found
            ? new TextFit.Fits(BlockComposer.Compose(found.Setting, style with { SizeMm = found.SizeMm }, room))
            : FitReport.TooLong(text, paragraphs, room, minMm);
    }

    private TextFit? Prepare(ImmutableArray<TextSpan> spans, TextStyle style, out ImmutableArray<Paragraph> paragraphs)
    {
        var missing = new SortedSet<int>();
        paragraphs = [.. SpanLine.Split(spans, style.Font).Select(line => _builder.Build(line.Text, line.FontAt, style, missing))];
        return missing.Count == 0 ? null : FitReport.Missing(string.Concat(spans.Select(span => span.Text)), style.Font, missing);
    }
}
