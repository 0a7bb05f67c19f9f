using System.Globalization;

namespace ContentKit.Drawing.Text.Layout;

/// <summary>Grades every place of a paragraph as a line break. Works on characters, before shaping.</summary>
internal sealed class BreakFinder(LineBreakRules rules)
{
    // Characters that, standing alone, lead the phrase after them or close the one before. Only a preference.
    private const string Leading = "就都也和与或及但却不请别把被让从向是要在凡若如先再才只将对给为因由以可会想去没未无各每很更最太真";
    private const string Trailing = "的了吗呢吧们着过地得啊到里";

    private readonly WordCutter _words = new(rules);

    /// <returns>Grade of a break before each character; index 0 and the end are <see cref="BreakGrade.None"/>.</returns>
    internal BreakGrade[] Find(string text, IReadOnlyCollection<int> marks)
    {
        var grades = new BreakGrade[text.Length + 1];
        Array.Fill(grades, BreakGrade.None);
        int[] words = _words.Cut(text);
        for (int i = 1; i < text.Length; i++)
        {
            grades[i] = Between(text, i);
            if (grades[i] is BreakGrade.Plain or BreakGrade.Punctuation) grades[i] = Weigh(text, i, grades[i], words);
        }

        NumberKeeper.Keep(text, grades);
        foreach (string term in rules.Terms) Forbid(text, term, grades);
        KeepLastTwo(text, text.Length, grades);
        foreach (int mark in marks)
        {
            if (mark <= 0 || mark >= text.Length) continue;
            KeepLastTwo(text, mark, grades);
            grades[mark] = BreakGrade.Mark;
        }

        return grades;
    }

    private static BreakGrade Between(string text, int i)
    {
        if (char.IsLowSurrogate(text[i])) return BreakGrade.None;
        int before = char.IsLowSurrogate(text[i - 1]) && i > 1 ? char.ConvertToUtf32(text[i - 2], text[i - 1]) : text[i - 1];
        int after = char.IsHighSurrogate(text[i]) && i + 1 < text.Length ? char.ConvertToUtf32(text[i], text[i + 1]) : text[i];
        CharacterKind left = Characters.Kind(before), right = Characters.Kind(after);
        if (right is CharacterKind.Space or CharacterKind.FixedSpace || left is CharacterKind.FixedSpace) return BreakGrade.None;
        if (right is CharacterKind.Close or CharacterKind.Joiner || IsExtending(after)) return BreakGrade.None;
        if (left is CharacterKind.Space) return EndsOpen(text, i) ? BreakGrade.None : right is CharacterKind.Long ? BreakGrade.Poor : BreakGrade.Word;
        if (left is CharacterKind.Open || before == after && left is CharacterKind.Long) return BreakGrade.None;
        if (Characters.IsAsciiSign(before) && Characters.IsAsciiSign(after)) return BreakGrade.None;
        if (left is CharacterKind.Word && right is CharacterKind.Word) return BreakGrade.None;
        // GB/T 15834: the slash stands at neither edge of a line.
        if (after is '/' or '／' || before is '/' or '／') return BreakGrade.None;
        if (left is CharacterKind.Tibetan && right is CharacterKind.Tibetan) return AfterTsheg(before, after);
        if (right is CharacterKind.Long) return BreakGrade.Poor;
        if (left is CharacterKind.Close or CharacterKind.Long || right is CharacterKind.Open) return BreakGrade.Punctuation;
        return left is CharacterKind.Word || right is CharacterKind.Word ? BreakGrade.Word : BreakGrade.Plain;
    }

    // Tibetan breaks after a tsheg (U+0F0B), but never before another tsheg or a shad (U+0F0D–U+0F14).
    private static BreakGrade AfterTsheg(int before, int after) =>
        before == 0x0F0B && after is not (>= 0x0F0B and <= 0x0F14) ? BreakGrade.Word : BreakGrade.None;

    // A space after an opening mark (“ 你) must not become a way round the rule.
    private static bool EndsOpen(string text, int i)
    {
        int k = i - 1;
        while (k >= 0 && Characters.Kind(text[k]) is CharacterKind.Space) k--;
        return k < 0 || Characters.Kind(text[k]) is CharacterKind.Open;
    }

    // Combining marks, joiners and variation selectors stay with what they modify.
    private static bool IsExtending(int codePoint) => CharUnicodeInfo.GetUnicodeCategory(codePoint) is
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format;

    private static BreakGrade Weigh(string text, int i, BreakGrade grade, int[] words)
    {
        if (words[i] > 0) return BreakGrade.Poor;
        bool leftAlone = words[i - 1] == 0, rightAlone = words[i + 1] == 0;
        // “安全账户”|的 is as poor as 安全账户|的.
        if (rightAlone && Trailing.Contains(text[i])) return BreakGrade.Poor;
        if (grade is BreakGrade.Punctuation) return grade;
        if (leftAlone && Leading.Contains(text[i - 1])) return BreakGrade.Poor;
        bool phrase = rightAlone && Leading.Contains(text[i]) || leftAlone && Trailing.Contains(text[i - 1]);
        return phrase || !leftAlone || !rightAlone ? BreakGrade.Word : BreakGrade.Plain;
    }

    private static void Forbid(string text, string term, BreakGrade[] grades)
    {
        if (term.Length < 2) return;
        for (int at = text.IndexOf(term, StringComparison.Ordinal); at >= 0; at = text.IndexOf(term, at + 1, StringComparison.Ordinal))
            for (int k = at + 1; k < at + term.Length; k++) grades[k] = BreakGrade.None;
    }

    // A last line of one character (marks not counted) is a widow: no break before it. Likewise before an editor's mark.
    private static void KeepLastTwo(string text, int end, BreakGrade[] grades)
    {
        int ink = 0;
        for (int i = end - 1; i > 0 && ink < 2 && grades[i] is not BreakGrade.Mark; i--)
        {
            if (char.IsLowSurrogate(text[i]) && char.IsHighSurrogate(text[i - 1])) continue;
            if (Characters.IsInk(char.IsHighSurrogate(text[i]) && i + 1 < text.Length ? char.ConvertToUtf32(text[i], text[i + 1]) : text[i])) ink++;
            if (ink < 2) grades[i] = BreakGrade.None;
        }
    }
}
