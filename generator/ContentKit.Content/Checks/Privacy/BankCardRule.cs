using ContentKit.Core;

namespace ContentKit.Content.Checks.Privacy;

/// <summary>Bank cards: 16 to 19 digits of a card issuer, with a Luhn check digit that fits (ISO/IEC 7812-1).</summary>
internal sealed class BankCardRule : IRule
{
    private static readonly string[] OtherNumbers = ["订单", "订单号", "单号", "运单", "运单号", "编号", "流水号", "案号", "文号", "警号"];

    public RuleInfo Info { get; } = new(
        DiagnosticIds.BankCardNumber, Severity.Error, new("银行卡号", "bank card number"),
        "银行卡号不能公开，骗子的也不行：卡主往往是另一个受害人。写“一个银行账户”就够了。",
        "钱转进了 6222 0212 3456 7890 128 这张卡。",
        "钱转进了对方的一个银行账户。");

    public void Check(CheckedFile file, Findings findings)
    {
        foreach (NumberToken token in file.Numbers)
        {
            for (int total = 16; total <= 19; total++)
            {
                foreach (NumberWindow window in token.Windows(total))
                {
                    if (window.Digits[0] is < '3' or > '6' || !PassesLuhn(window.Digits)) continue;
                    if (Phrase.EndsBefore(file.Published, window.Offset, OtherNumbers, 4, "：:是为 “（(")) continue;
                    findings.At(Info, window.Offset, window.Length, "这里有银行卡号", "a bank card number",
                        "写成“一个银行账户”", "write \"a bank account\"");
                }
            }
        }
    }

    private static bool PassesLuhn(string digits)
    {
        int sum = 0;
        for (int i = 0; i < digits.Length; i++)
        {
            int digit = digits[^(i + 1)] - '0';
            if (digit > 9) return false;
            if (i % 2 == 1) digit = digit * 2 > 9 ? (digit * 2) - 9 : digit * 2;
            sum += digit;
        }

        return sum % 10 == 0;
    }
}
