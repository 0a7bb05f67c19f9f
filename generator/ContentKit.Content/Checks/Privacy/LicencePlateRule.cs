using System.Text.RegularExpressions;
using ContentKit.Core;

namespace ContentKit.Content.Checks.Privacy;

/// <summary>Licence plates (GA 36): province, city letter, five or six letters and digits without I and O.</summary>
internal sealed partial class LicencePlateRule : IRule
{
    public RuleInfo Info { get; } = new(
        DiagnosticIds.LicencePlate, Severity.Error, new("车牌号", "licence plate"),
        "车牌号能查到车主。写“一辆白色轿车”这样的说法。",
        "来人开一辆京A·12345的轿车。",
        "来人开一辆白色轿车。");

    public void Check(CheckedFile file, Findings findings)
    {
        foreach (ValueMatch match in Plate().EnumerateMatches(file.Published))
        {
            // At least two digits, or any word in capitals after a province would be a plate.
            int digits = 0;
            foreach (char c in file.Published.AsSpan(match.Index + 2, match.Length - 2))
                if (NumberScanner.Digit(c) >= 0) digits++;
            if (digits < 2) continue;
            findings.At(Info, match.Index, match.Length, "这里有车牌号", "a licence plate", "写成“一辆白色轿车”", "write \"a white car\"");
        }
    }

    [GeneratedRegex("[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-HJ-NP-ZＡ-ＨＪ-ＮＰ-Ｚ][ ·•.-]?(?:[A-HJ-NP-Z0-9Ａ-ＨＪ-ＮＰ-Ｚ０-９]{5,6}|[A-HJ-NP-Z0-9Ａ-ＨＪ-ＮＰ-Ｚ０-９]{4}[挂学警港澳领])(?![A-Za-z0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Plate();
}
