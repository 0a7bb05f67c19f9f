using ContentKit.Core;

namespace ContentKit.Content.Checks.Wording;

internal sealed class RareCharacterRule : IRule
{
    public RuleInfo Info { get; } = new(
        DiagnosticIds.RareCharacter, Severity.Warning, new("生僻字", "rare character"),
        "给 reading: plain 的人群看的标语、要点和摘要，只用最常用的 3755 个字（GB 2312 一级字）。",
        "---\ntitle: 例\ndate: 2026-01-01\nscam: rebate-orders\naudiences: [elderly]\nslogan: 骗子觊觎|您的养老钱\n---\n\n正文。",
        "---\ntitle: 例\ndate: 2026-01-01\nscam: rebate-orders\naudiences: [elderly]\nslogan: 骗子盯着|您的养老钱\n---\n\n正文。");

    public void Check(CheckedFile file, Findings findings)
    {
        foreach ((string key, _, string text) in file.ShortTexts)
        {
            if (!Holds(text)) continue;
            string rare = new([.. text.Where(IsRare).Distinct()]);
            findings.AtKey(Info, key, $"“{string.Join("、", rare.ToCharArray())}”不常见，读书少的人可能不认识", $"rare characters: {rare}",
                "换个常用字的说法", "use common words");
        }
    }

    private static bool Holds(string text)
    {
        foreach (char c in text)
            if (IsRare(c)) return true;
        return false;
    }

    private static bool IsRare(char c) => Phrase.IsHan(c) && !Homophones.IsCommon(c);
}
