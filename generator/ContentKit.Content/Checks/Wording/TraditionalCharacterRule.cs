using ContentKit.Core;

namespace ContentKit.Content.Checks.Wording;

internal sealed class TraditionalCharacterRule : IRule
{
    public RuleInfo Info { get; } = new(
        DiagnosticIds.TraditionalCharacter, Severity.Warning, new("繁体字", "traditional character"),
        "面向大陆读者的宣传品用规范简体字；有些字体和 LED 屏也没有繁体字。",
        "請不要轉賬。",
        "请不要转账。");

    public void Check(CheckedFile file, Findings findings)
    {
        string text = file.Prose;
        for (int at = 0; at < text.Length; at++)
        {
            if (!TraditionalCharacters.Contains(text[at])) continue;
            int length = 1;
            while (at + length < text.Length && TraditionalCharacters.Contains(text[at + length])) length++;
            string found = text.Substring(at, length);
            findings.At(Info, at, length, $"“{found}”是繁体字", $"{found} is traditional script", "改用简体字", "use simplified characters");
            at += length;
        }
    }
}
