using System.Text.RegularExpressions;
using ContentKit.Core;

namespace ContentKit.Content.Checks.Privacy;

/// <summary>Surname, named employer or school, and an amount to the yuan, in one paragraph: each harmless, together a person.</summary>
internal sealed partial class IdentifyingCombinationRule : IRule
{
    private static readonly string[] Trades =
        ["科技", "贸易", "快递", "物流", "保险", "证券", "游戏", "网络", "贷款", "金融", "投资", "装修", "装饰", "建筑", "人民", "技工", "电子", "服装", "食品", "运输", "有限", "股份", "有限责任", "第一", "第二", "第三", "实验", "中心", "职业", "师范", "农业", "民办", "外国语", "私立", "公立", "国有", "外贸", "空壳", "上市", "正规", "培训", "广告", "文化", "传媒", "餐饮", "机械", "化工", "制药", "担保", "典当", "中介", "家政", "保洁", "县", "市", "镇", "区"];

    // The character before 公司, 中学 … when no name stands there: 一家公司, 某公司, 所在公司, 进了公司.
    private const string NoNameBefore = "家个某该本的了到在于进是为从去给向被和与及对所有名位等各些这那此何哪一二三四五六七八九十两几多子母分总我你他她们叫冒充假";

    public RuleInfo Info { get; } = new(
        DiagnosticIds.IdentifyingCombination, Severity.Error, new("拼起来能认出人", "identifying combination"),
        "姓氏、单位或学校的名字、精确到元的金额放在一起，熟人一看就知道是谁。单位写“某公司”，金额写约数。",
        "张某是恒通贸易公司的出纳，被骗走 38652 元。",
        "张某是某公司的出纳，被骗走约4万元。");

    public void Check(CheckedFile file, Findings findings)
    {
        string text = file.Published;
        for (int start = 0; start < text.Length;)
        {
            int end = text.IndexOf('\n', start);
            if (end < 0) end = text.Length;
            if (text.AsSpan(start, end - start).Contains('元')) CheckLine(findings, text, start, end);
            start = end + 1;
        }
    }

    private void CheckLine(Findings findings, string text, int start, int end)
    {
        string line = text[start..end];
        if (!Person().IsMatch(line)) return;
        Match? amount = Amount().Matches(line).FirstOrDefault(match => IsExact(match.ValueSpan));
        if (amount is null) return;
        foreach (Match match in Organisation().Matches(line))
        {
            if (BrandStart(line, match.Index, match.Groups["kind"].Index) is not { } brand) continue;
            findings.At(Info, start + brand, match.Index + match.Length - brand, $"姓氏、单位名和精确金额“{amount.Value}”在一起，能认出人", "surname, organisation and exact amount together identify a person",
                $"单位写“某{match.Groups["kind"].Value}”，金额写“约{Rounded(amount.Value)}”", "write \"a company\" and a rounded amount");
            return;
        }
    }

    /// <summary>Where the organisation's own name starts, or null when there is only a kind (一家贸易公司).</summary>
    private static int? BrandStart(string line, int from, int kind)
    {
        int end = kind;
        bool stripped = true;
        while (stripped)
        {
            stripped = false;
            foreach (string trade in Trades)
            {
                if (end - trade.Length < from || string.CompareOrdinal(line, end - trade.Length, trade, 0, trade.Length) != 0) continue;
                end -= trade.Length;
                stripped = true;
                break;
            }
        }

        int start = end;
        while (start > from && !NoNameBefore.Contains(line[start - 1], StringComparison.Ordinal)) start--;
        return end - start >= 2 ? start : null;
    }

    /// <summary>Three figures or more that are not noughts at the end: 38652 元, 3.86 万元; not 3.8 万元 or 5000 元.</summary>
    private static bool IsExact(ReadOnlySpan<char> amount)
    {
        int significant = 0, pending = 0;
        foreach (char c in amount)
        {
            int digit = NumberScanner.Digit(c);
            if (digit < 0) continue;
            pending++;
            if (digit == 0) continue;
            significant += pending;
            pending = 0;
        }

        return significant >= 3;
    }

    private static string Rounded(string amount)
    {
        string figures = new([.. amount.Where(c => NumberScanner.Digit(c) >= 0 || c == '.').Select(c => c == '.' ? '.' : (char)('0' + NumberScanner.Digit(c)))]);
        if (!decimal.TryParse(figures, System.Globalization.CultureInfo.InvariantCulture, out decimal value)) return "数万元";
        if (amount.Contains('万', StringComparison.Ordinal)) value *= 10_000;
        return value >= 10_000
            ? FormattableString.Invariant($"{Math.Round(value / 10_000):0}万元")
            : value >= 1_000 ? FormattableString.Invariant($"{Math.Round(value / 1_000) * 1_000:0}元") : FormattableString.Invariant($"{Math.Round(value / 100) * 100:0}元");
    }

    [GeneratedRegex("[\\u4e00-\\u9fff](?:某|女士|先生|老师|同学|阿姨|大爷|师傅|奶奶)", RegexOptions.CultureInvariant)]
    private static partial Regex Person();

    [GeneratedRegex("[0-9０-９][0-9０-９,，.．]*[ ]?万?元", RegexOptions.CultureInvariant)]
    private static partial Regex Amount();

    [GeneratedRegex("[\\u4e00-\\u9fff]{2,12}?(?<kind>公司|集团|中学|小学|大学|学院|高中|初中|幼儿园|医院|工厂|酒店|商行|厂)", RegexOptions.CultureInvariant)]
    private static partial Regex Organisation();
}
