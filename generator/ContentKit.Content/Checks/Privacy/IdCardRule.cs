using System.Globalization;
using ContentKit.Core;

namespace ContentKit.Content.Checks.Privacy;

/// <summary>Resident identity numbers (GB 11643): region, birth date, sequence, and a check digit that fits.</summary>
internal sealed class IdCardRule : IRule
{
    // ISO 7064 MOD 11-2, as GB 11643 uses it.
    private static readonly int[] Weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
    private const string CheckDigits = "10X98765432";

    private static readonly string[] Words = ["身份证", "身份证号", "身份证号码", "证件号", "证件号码"];

    public RuleInfo Info { get; } = new(
        DiagnosticIds.IdCardNumber, Severity.Error, new("身份证号", "identity card number"),
        "网页和宣传品上不能出现身份证号，打了空格、用了全角数字也一样。情节里用不到它，删掉整个号码。",
        "对方报出了她的身份证号 11010119900307897X。",
        "对方报出了她的身份证号。");

    public void Check(CheckedFile file, Findings findings)
    {
        foreach (NumberToken token in file.Numbers)
        {
            foreach (NumberWindow window in token.Windows(18))
                if (IsIdentity(window.Digits)) Report(findings, window);
            if (token.Digits.Length != 15) continue;

            // The old form has no check digit, so it counts only where the text calls it one.
            foreach (NumberWindow window in token.Windows(15))
                if (IsOldIdentity(window.Digits) && Phrase.EndsBefore(file.Published, window.Offset, Words, 4, "：:是为 “（(")) Report(findings, window);
        }
    }

    private void Report(Findings findings, NumberWindow window) => findings.At(
        Info, window.Offset, window.Length, "这里有身份证号", "an identity card number",
        "删掉号码，需要时写“身份证号”四个字", "delete the number");

    private static bool IsIdentity(string digits)
    {
        if (!IsRegion(digits) || !IsDate(digits.Substring(6, 8))) return false;
        int sum = 0;
        for (int i = 0; i < 17; i++)
        {
            if (digits[i] == 'X') return false;
            sum += (digits[i] - '0') * Weights[i];
        }

        return digits[17] == CheckDigits[sum % 11];
    }

    private static bool IsOldIdentity(string digits) => IsRegion(digits) && IsDate("19" + digits.Substring(6, 6));

    // Provinces have codes 11 to 82 with gaps; the tens digit alone keeps most order numbers out.
    private static bool IsRegion(string digits) => digits[0] is >= '1' and <= '8' && digits[1] is >= '0' and <= '6';

    private static bool IsDate(string date) =>
        date[0] is '1' or '2' && DateOnly.TryParseExact(date, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) && day.Year is >= 1900 and < 2100;
}
