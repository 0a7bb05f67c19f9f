using ContentKit.Core;

namespace ContentKit.Content.Checks.Wording;

internal sealed class AbsoluteClaimRule : IRule
{
    public RuleInfo Info { get; } = new(
        DiagnosticIds.AbsoluteClaim, Severity.Warning, new("说得太满", "absolute claim"),
        "做不到的保证会失信于人。词在 dictionary.yml 的 absolute 里；引号里的话（骗子的说法）不算。",
        "装上它就万无一失。",
        "装上它更稳妥。");

    public void Check(CheckedFile file, Findings findings)
    {
        foreach (WordHit hit in file.Words)
        {
            if (hit.Kind != WordKind.Absolute || Phrase.IsQuoted(file.Prose, hit.Offset)) continue;
            findings.At(Info, hit.Offset, hit.Word.Length, $"“{hit.Word}”说得太满", $"\"{hit.Word}\" promises too much",
                hit.Instead is null ? "换个留有余地的说法" : $"换成“{hit.Instead}”", hit.Instead is null ? "rephrase it" : $"write {hit.Instead}");
        }
    }
}
