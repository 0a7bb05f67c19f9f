using ContentKit.Core;

namespace ContentKit.Content.Checks.Wording;

internal sealed class MistypedTermRule : IRule
{
    public RuleInfo Info { get; } = new(
        DiagnosticIds.MistypedTerm, Severity.Warning, new("像是打错了字", "mistyped term"),
        "和 dictionary.yml 的 terms 里某个词只差一个同音字，或漏了、颠倒了、多打了一个字。",
        "公检法没有安全账护。",
        "公检法没有安全账户。");

    public void Check(CheckedFile file, Findings findings)
    {
        foreach (WordHit hit in file.Words)
        {
            if (hit.Kind != WordKind.Mistyped) continue;
            findings.At(Info, hit.Offset, hit.Word.Length, $"“{hit.Word}”像是“{hit.Instead}”打错了", $"\"{hit.Word}\" looks like a slip for {hit.Instead}",
                $"写成“{hit.Instead}”；没有错就放过（accept）", $"write {hit.Instead}, or accept it");
        }
    }
}
