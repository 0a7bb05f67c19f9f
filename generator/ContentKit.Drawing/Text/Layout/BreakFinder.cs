namespace ContentKit.Drawing.Text.Layout;

/// <summary>Grades every place of a paragraph as a line break. Works on characters, before shaping.</summary>
internal static class BreakFinder
{
    // Characters that usually lead a phrase or close one. Only a preference between breaks that are all allowed.
    private const string Leading = "就都也和与或及但却不请别把被让从向是要在凡若如先再才只将对";
    private const string Trailing = "的了吗呢吧们着过地得啊";
    private const string UnitHead = "约近超第逾共前每满达至到仅";
    private const string UnitMiddle = "万亿千百十余多几";
    private const string UnitTail = "元块角分岁年月日号点时秒天个人名次条种家米折倍成周层楼度起单笔张部项位例类句步户口页期届级款克吨台件组台字份";

    /// <returns>Grade of a break before each character; index 0 and the end are <see cref="BreakGrade.None"/>.</returns>
    internal static BreakGrade[] Find(string text, IReadOnlyCollection<int> marks, LineBreakRules rules)
    {
        var grades = new BreakGrade[text.Length + 1];
        Array.Fill(grades, BreakGrade.None);
        for (int i = 1; i < text.Length; i++) grades[i] = Between(text, i);
        KeepNumbers(text, grades);
        Weigh(text, grades, rules);
        foreach (string term in rules.Terms) Forbid(text, term, grades);
        KeepLastTwo(text, grades);
        foreach (int mark in marks)
            if (mark > 0 && mark < text.Length) grades[mark] = BreakGrade.Mark;
        return grades;
    }

    private static BreakGrade Between(string text, int i)
    {
        if (char.IsLowSurrogate(text[i])) return BreakGrade.None;
        int before = char.IsLowSurrogate(text[i - 1]) && i > 1 ? char.ConvertToUtf32(text[i - 2], text[i - 1]) : text[i - 1];
        int after = char.IsHighSurrogate(text[i]) && i + 1 < text.Length ? char.ConvertToUtf32(text[i], text[i + 1]) : text[i];
        CharacterKind left = Characters.Kind(before), right = Characters.Kind(after);
        if (right is CharacterKind.Space) return BreakGrade.None;
        if (left is CharacterKind.FixedSpace || right is CharacterKind.FixedSpace) return BreakGrade.None;
        if (IsExtending(text, i)) return BreakGrade.None;
        if (right is CharacterKind.Close or CharacterKind.Joiner) return BreakGrade.None;
        if (left is CharacterKind.Space)
            return EndsOpen(text, i) ? BreakGrade.None : right is CharacterKind.Long ? BreakGrade.Poor : BreakGrade.Word;
        if (left is CharacterKind.Open) return BreakGrade.None;
        if (left is CharacterKind.Long && right is CharacterKind.Long && before == after) return BreakGrade.None;
        if (Characters.IsAsciiSign(before) && Characters.IsAsciiSign(after)) return BreakGrade.None;
        if (left is CharacterKind.Word && right is CharacterKind.Word) return BreakGrade.None;
        if (left is CharacterKind.Tibetan && right is CharacterKind.Tibetan)
            return before == 0x0F0B && after is not (>= 0x0F0B and <= 0x0F14) ? BreakGrade.Word : BreakGrade.None;
        if (after is '/' or '%' or '％' || before is '/') return BreakGrade.None;
        if (right is CharacterKind.Long) return BreakGrade.Poor;
        if (left is CharacterKind.Close or CharacterKind.Long || right is CharacterKind.Open) return BreakGrade.Punctuation;
        return left is CharacterKind.Word || right is CharacterKind.Word ? BreakGrade.Word : BreakGrade.Plain;
    }

    // A space after an opening mark (“ 你) must not become a way round the rule.
    private static bool EndsOpen(string text, int i)
    {
        int k = i - 1;
        while (k >= 0 && Characters.Kind(text[k]) is CharacterKind.Space) k--;
        return k < 0 || Characters.Kind(text[k]) is CharacterKind.Open;
    }

    // Combining marks, joiners and variation selectors stay with what they modify.
    private static bool IsExtending(string text, int i) =>
        char.GetUnicodeCategory(text, i) is System.Globalization.UnicodeCategory.NonSpacingMark
            or System.Globalization.UnicodeCategory.SpacingCombiningMark or System.Globalization.UnicodeCategory.EnclosingMark
            or System.Globalization.UnicodeCategory.Format;

    private static void KeepNumbers(string text, BreakGrade[] grades)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (!Characters.IsDigit(text[i]) || i > 0 && Characters.IsDigit(text[i - 1])) continue;
            if (i > 0 && (UnitHead.Contains(text[i - 1]) || text[i - 1] is '¥' or '￥')) grades[i] = BreakGrade.None;
            int end = i;
            while (end < text.Length && (Characters.IsDigit(text[end]) ||
                text[end] is '.' or ',' or '-' or '～' or '~' or '—' or ':' && end + 1 < text.Length && Characters.IsDigit(text[end + 1])))
                grades[end++] = end - 1 == i ? grades[i] : BreakGrade.None;
            while (end < text.Length && UnitMiddle.Contains(text[end])) grades[end++] = BreakGrade.None;
            if (end < text.Length && UnitTail.Contains(text[end])) grades[end] = BreakGrade.None;
            else if (end + 1 < text.Length && text.AsSpan(end, 2) is "小时" or "公里" or "公斤" or "星期" or "平米") grades[end] = grades[end + 1] = BreakGrade.None;
            else if (end + 1 < text.Length && text.AsSpan(end, 2) is "分钟" or "毫米" or "厘米") grades[end] = grades[end + 1] = BreakGrade.None;
            if (end + 1 < text.Length && text.AsSpan(end, 2) is "分钟" or "点钟" or "个月" or "万元" or "块钱" or "周岁" or "时许") grades[end] = grades[end + 1] = BreakGrade.None;
        }
    }

    private static void Weigh(string text, BreakGrade[] grades, LineBreakRules rules)
    {
        for (int i = 1; i < text.Length; i++)
        {
            if (grades[i] != BreakGrade.Plain) continue;
            if (Leading.Contains(text[i - 1]) || Trailing.Contains(text[i])) grades[i] = BreakGrade.Poor;
            else if (Leading.Contains(text[i]) || Trailing.Contains(text[i - 1])) grades[i] = BreakGrade.Word;
        }

        foreach (string word in rules.Words.Concat(rules.Terms))
        {
            if (word.Length < 2) continue;
            for (int at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
            {
                if (grades[at] == BreakGrade.Plain) grades[at] = BreakGrade.Word;
                if (grades[at + word.Length] == BreakGrade.Plain) grades[at + word.Length] = BreakGrade.Word;
                for (int k = at + 1; k < at + word.Length; k++)
                    if (grades[k] is BreakGrade.Plain or BreakGrade.Word) grades[k] = BreakGrade.Poor;
            }
        }
    }

    private static void Forbid(string text, string term, BreakGrade[] grades)
    {
        if (term.Length < 2) return;
        for (int at = text.IndexOf(term, StringComparison.Ordinal); at >= 0; at = text.IndexOf(term, at + 1, StringComparison.Ordinal))
            for (int k = at + 1; k < at + term.Length; k++) grades[k] = BreakGrade.None;
    }

    // A last line of one character (marks not counted) is a widow: no break before it.
    private static void KeepLastTwo(string text, BreakGrade[] grades)
    {
        int ink = 0;
        for (int i = text.Length - 1; i > 0 && ink < 2; i--)
        {
            if (char.IsLowSurrogate(text[i]) && char.IsHighSurrogate(text[i - 1])) continue;
            if (Characters.IsInk(char.IsHighSurrogate(text[i]) ? char.ConvertToUtf32(text, i) : text[i])) ink++;
            if (ink < 2) grades[i] = BreakGrade.None;
        }
    }
}
