using ContentKit.Core;

namespace ContentKit.Content.Checks.Wording;

internal sealed class WrongFormRule : IRule
{
    public RuleInfo Info { get; } = new(
        DiagnosticIds.WrongForm, Severity.Warning, new("写法不对", "wrong form"),
        "固定说法、机构和软件的名字要写准确，例如三不一多、国家反诈中心。词在 dictionary.yml 的 typos 里。",
        "请记住三不要一多。",
        "请记住三不一多。");

    public void Check(CheckedFile file, Findings findings)
    {
        foreach (WordHit hit in file.Words)
        {
            if (hit.Kind != WordKind.WrongForm) continue;
            findings.At(Info, hit.Offset, hit.Word.Length, $"“{hit.Word}”写法不对", $"\"{hit.Word}\" is the wrong form",
                $"写成“{hit.Instead}”", $"write {hit.Instead}");
        }
    }
}
