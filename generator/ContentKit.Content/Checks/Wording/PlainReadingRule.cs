using ContentKit.Core;

namespace ContentKit.Content.Checks.Wording;

/// <summary>Length of what people read who read little. Limits are this project's own, set on its sample content.</summary>
internal sealed class PlainReadingRule : IRule
{
    private const int MaxSlogan = 14;
    private const int MaxPoint = 10;
    private const int MaxSentence = 60;
    private const int MaxClause = 25;

    public RuleInfo Info { get; } = new(
        DiagnosticIds.LongForPlainReaders, Severity.Warning, new("对浅阅读的人太长", "long for plain readers"),
        $"给 reading: plain 的人群看的标语不超过 {MaxSlogan} 字，要点每条不超过 {MaxPoint} 字，摘要一句不超过 {MaxSentence} 字、两个标点之间不超过 {MaxClause} 字。可以在 variants 里给他们写短一点。",
        "---\ntitle: 例\ndate: 2026-01-01\nscam: rebate-orders\naudiences: [elderly]\nslogan: 凡是自称电商平台客服主动打电话说要给您退款的都是诈骗\n---\n\n正文。",
        "---\ntitle: 例\ndate: 2026-01-01\nscam: rebate-orders\naudiences: [elderly]\nslogan: 主动退款的，|先别信\n---\n\n正文。");

    public void Check(CheckedFile file, Findings findings)
    {
        foreach ((string key, ShortTexts.Role role, string text) in file.ShortTexts)
        {
            (int length, int limit, string what) = role switch
            {
                ShortTexts.Role.Slogan => (Count(text), MaxSlogan, "标语"),
                ShortTexts.Role.Point => (Count(text), MaxPoint, "要点"),
                _ when Longest(text, "。！？；，、：") is > MaxClause and var clause => (clause, MaxClause, "摘要里有一段没有停顿，"),
                _ => (Longest(text, "。！？；"), MaxSentence, "摘要里最长的一句"),
            };
            if (length > limit)
                findings.AtKey(Info, key, $"{what}有 {length} 字，给浅阅读的人群最多 {limit} 字", $"{length} characters, {limit} for plain readers",
                    "写短一点，或在 variants 里给这类人另写一句", "shorten it, or write a variant for this audience");
        }
    }

    /// <summary>Letters and digits; marks do not make reading harder. A number counts as one.</summary>
    private static int Count(ReadOnlySpan<char> text)
    {
        int count = 0;
        bool number = false;
        foreach (char c in text)
        {
            bool digit = NumberScanner.Digit(c) >= 0 || char.IsAsciiLetter(c);
            if (Phrase.IsHan(c) || (digit && !number)) count++;
            number = digit;
        }

        return count;
    }

    private static int Longest(string text, string stops)
    {
        int longest = 0, start = 0;
        for (int i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && !stops.Contains(text[i], StringComparison.Ordinal)) continue;
            longest = Math.Max(longest, Count(text.AsSpan(start, i - start)));
            start = i + 1;
        }

        return longest;
    }
}
