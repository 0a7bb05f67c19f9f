using ContentKit.Core;

namespace ContentKit.Content.Checks.Wording;

internal sealed class BlamingWordRule : IRule
{
    public RuleInfo Info { get; } = new(
        DiagnosticIds.BlamingWord, Severity.Warning, new("责备受害人", "blaming word"),
        "责备会让受骗的人不敢说出来，也就不敢报警。词在 dictionary.yml 的 blaming 里；引号里的话不算。",
        "她因为贪小便宜上了当。",
        "她被小额返利吸引，上了当。");

    public void Check(CheckedFile file, Findings findings)
    {
        foreach (WordHit hit in file.Words)
        {
            if (hit.Kind != WordKind.Blaming || Phrase.IsQuoted(file.Prose, hit.Offset)) continue;
            findings.At(Info, hit.Offset, hit.Word.Length, $"“{hit.Word}”像在责备受害人", $"\"{hit.Word}\" blames the victim",
                hit.Instead is null ? "换个说法，或删掉" : $"换成“{hit.Instead}”", hit.Instead is null ? "rephrase or delete it" : $"write {hit.Instead}");
        }
    }
}
