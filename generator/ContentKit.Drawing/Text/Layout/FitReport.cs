using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ContentKit.Core;

namespace ContentKit.Drawing.Text.Layout;

/// <summary>Words the reasons why a text cannot be set.</summary>
internal static class FitReport
{
    internal static TextFit.DoesNotFit Missing(string text, string font, SortedSet<int> missing)
    {
        return new([.. missing.Select(codePoint =>
        {
            string sign = Rune.IsValid(codePoint) && !Rune.IsControl(new Rune(codePoint)) ? char.ConvertFromUtf32(codePoint) : "";
            string code = "U+" + codePoint.ToString("X4", CultureInfo.InvariantCulture);
            return new FitProblem(
                DiagnosticIds.MissingGlyph, text,
                new($"字体 {font} 及其后备字体里没有字符“{sign}”（{code}）", $"neither font {font} nor its fallbacks have the character \"{sign}\" ({code})"),
                new("换一个写法，或在主题的 fonts 里添加含有该字符的字体", "write it differently, or add a font that has it to the theme's fonts"));
        })]);
    }

    internal static TextFit.DoesNotFit TooLong(string text, ImmutableArray<Paragraph> paragraphs, Room room, double smallestMm)
    {
        int? needed = LineBreaker.CountLines(paragraphs, room.MeasureMm / smallestMm, BreakPolicy.Any, room.Style.Balanced);
        int all = paragraphs.Sum(paragraph => paragraph.Clusters.Length);
        int fits = Longest(paragraphs, room, smallestMm);
        string smallest = Mm(smallestMm);
        LocalText message;
        if (needed is not { } lines)
        {
            double widest = paragraphs.Max(WidestPiece) * smallestMm;
            message = new(
                $"“{Short(text)}”里有不可拆分的词句宽 {Mm(widest)}，此处只有 {Mm(room.MeasureMm)}（字号已是允许的最小值 {smallest}）",
                $"\"{Short(text)}\" has an unbreakable piece {Mm(widest)} wide, there is {Mm(room.MeasureMm)} (at the smallest size allowed, {smallest})");
        }
        else if (lines > room.MaxLines)
            message = new(
                $"“{Short(text)}”需要 {lines} 行，此处只容 {room.MaxLines} 行（字号已是允许的最小值 {smallest}）",
                $"\"{Short(text)}\" needs {lines} lines, there is room for {room.MaxLines} (at the smallest size allowed, {smallest})");
        else
            message = new(
                $"“{Short(text)}”需要 {Mm(room.DepthOf(lines, smallestMm))}，此处只有 {Mm(room.DepthMm)}（字号已是允许的最小值 {smallest}）",
                $"\"{Short(text)}\" needs {Mm(room.DepthOf(lines, smallestMm))}, there is {Mm(room.DepthMm)} (at the smallest size allowed, {smallest})");
        LocalText hint = fits > 0
            ? new($"从 {all} 字缩短到 {fits} 字以内，或为此对象单写 `slogan`", $"shorten it from {all} to {fits} characters, or give a `slogan` for this audience")
            : new("为此对象单写更短的 `slogan`，或换大一些的规格", "give a shorter `slogan` for this audience, or use a larger format");
        return new([new FitProblem(DiagnosticIds.TextDoesNotFit, text, message, hint)]);
    }

    // How many of the first paragraph's characters would fit; an estimate for the writer, who will use other words.
    private static int Longest(ImmutableArray<Paragraph> paragraphs, Room room, double smallestMm)
    {
        double measureEm = room.MeasureMm / smallestMm;
        int lines = room.LinesAt(smallestMm);
        if (lines < 1 || measureEm < 1) return 0;
        int total = paragraphs.Sum(paragraph => paragraph.Clusters.Length);
        double width = paragraphs.Sum(paragraph => paragraph.Width(0, paragraph.Clusters.Length));
        double perCharacter = width / Math.Max(1, total);
        // A line that must not begin with a mark loses up to one character to the next.
        double usable = lines > 1 ? Math.Max(1, measureEm - 0.5) : measureEm;
        return Math.Max(0, Math.Min(total - 1, (int)(lines * Math.Floor(usable / perCharacter))));
    }

    private static double WidestPiece(Paragraph paragraph)
    {
        double widest = 0;
        int from = 0;
        for (int to = 1; to <= paragraph.Clusters.Length; to++)
        {
            if (to < paragraph.Clusters.Length && paragraph.Grades[to] is BreakGrade.None) continue;
            widest = Math.Max(widest, paragraph.Width(from, to));
            from = to;
        }

        return widest;
    }

    private static string Short(string text)
    {
        string line = text.ReplaceLineEndings(" ").Replace("|", "", StringComparison.Ordinal);
        return line.Length <= 20 ? line : line[..19] + "…";
    }

    private static string Mm(double millimetres) => millimetres.ToString("0.##", CultureInfo.InvariantCulture) + " mm";
}
