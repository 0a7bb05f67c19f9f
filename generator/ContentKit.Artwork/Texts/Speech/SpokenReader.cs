using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using ContentKit.Content.Model;

namespace ContentKit.Artwork.Texts.Speech;

/// <summary>
/// Turns written Chinese into spoken Chinese: telephone numbers digit by digit with 幺, years digit by digit, times, amounts,
/// percentages and ranges in words. Text without digits stays as it is.
/// </summary>
/// <param name="phones">Numbers that are telephone numbers wherever they stand: the hotlines and the whitelist.</param>
public sealed partial class SpokenReader(ImmutableHashSet<string> phones)
{
    // Counted with 两. 月, 日, 号, 楼 and 级 are missing: 二月, 二楼.
    private const string Measures = "个元块天次名人位张条年周笔件万千亿部家遍种步份台户倍秒页米所分小时层套斤吨岁句点双道项处只段把支门顿扇辆座";

    private const string Units = Measures + "月日号楼级期百十角毛成折多余几来";

    public static SpokenReader For(Site site) => new(
        [.. site.Hotlines.Select(line => line.Number), .. site.Contacts.Phones]);

    public ImmutableArray<SpokenRun> Read(string text)
    {
        string line = AsciiDigits(text);
        var runs = ImmutableArray.CreateBuilder<SpokenRun>();
        int plain = 0;
        for (Match match = Token().Match(line); match.Success; match = match.NextMatch())
        {
            SpokenRun run = Say(line, match);
            if (run.IsPlain) continue;
            if (match.Index > plain) runs.Add(new SpokenRun(line[plain..match.Index], line[plain..match.Index]));
            runs.Add(run);
            plain = match.Index + match.Length;
        }

        if (plain < line.Length) runs.Add(new SpokenRun(line[plain..], line[plain..]));
        return runs.ToImmutable();
    }

    /// <summary>The whole text as it is said.</summary>
    public string Say(string text) => string.Concat(Read(text).Select(run => run.Spoken));

    private SpokenRun Say(string line, Match match)
    {
        string written = match.Value;
        int end = match.Index + match.Length;
        string spoken =
            match.Groups["letters"].Success ? written
            : match.Groups["range"].Success ? "到"
            : match.Groups["times"].Success ? "乘"
            : match.Groups["date"].Success ? Date(written)
            : match.Groups["clock"].Success ? Clock(match)
            : match.Groups["line"].Success ? ChineseNumerals.Telephone(written)
            : match.Groups["fraction"].Success ? Fraction(match)
            : Number(line, match, end);
        return new SpokenRun(written, spoken, match.Groups["letters"].Success);
    }

    private string Number(string line, Match match, int end)
    {
        string number = match.Groups["number"].Value;
        bool whole = !number.Contains('.', StringComparison.Ordinal) && !number.Contains(',', StringComparison.Ordinal);
        string before = line[..match.Index];
        if (match.Groups["percent"].Success) return "百分之" + ChineseNumerals.Quantity(number);
        if (match.Groups["yuan"].Success)
        {
            bool named = end < line.Length && "元块万千亿".Contains(line[end], StringComparison.Ordinal);
            return ChineseNumerals.Quantity(number, counting: true) + (named ? "" : "元");
        }

        string after = AfterRange(line, end);
        if (whole && number.Length == 4 && after.StartsWith('年')) return ChineseNumerals.Year(number);
        if (whole && IsTelephone(number, before, after)) return ChineseNumerals.Telephone(number);
        if (whole && number.Length > 1 && number[0] == '0') return ChineseNumerals.Spell(number);
        // 3-5%: both ends are percentages.
        if (after.StartsWith('%')) return "百分之" + ChineseNumerals.Quantity(number);
        bool ordinal = before.EndsWith('第') || before.EndsWith('初') || after.StartsWith("年级", StringComparison.Ordinal);
        bool counting = !ordinal && after.Length > 0 && Measures.Contains(after[0], StringComparison.Ordinal);
        return ChineseNumerals.Quantity(number, counting);
    }

    private bool IsTelephone(string digits, string before, string after)
    {
        bool quantity = after.Length > 0 && Units.Contains(after[0], StringComparison.Ordinal) &&
            !after.StartsWith("号码", StringComparison.Ordinal);
        bool dialled = digits.Length >= 3 && Dialled().IsMatch(before);
        // 拨打110人工台: after a verb of calling, a measure word is only one if it counts things that can be dialled away.
        if (phones.Contains(digits)) return dialled || !quantity;
        return !quantity && (dialled || digits.Length >= 5);
    }

    // What the number counts: 2-3天 counts 天 at both ends.
    private static string AfterRange(string line, int end)
    {
        Match range = RangeAhead().Match(line, end);
        return line[(range.Success ? end + range.Length : end)..];
    }

    private static string Date(string written)
    {
        string[] parts = written.Split('-');
        return $"{ChineseNumerals.Year(parts[0])}年{ChineseNumerals.Quantity(parts[1])}月{ChineseNumerals.Quantity(parts[2])}日";
    }

    private static string Clock(Match match)
    {
        string hour = ChineseNumerals.Quantity(match.Groups["hour"].Value, counting: true);
        string minute = match.Groups["minute"].Value;
        if (minute == "00") return hour + "点";
        return minute[0] == '0' ? $"{hour}点零{ChineseNumerals.Quantity(minute)}分" : $"{hour}点{ChineseNumerals.Quantity(minute)}分";
    }

    private string Fraction(Match match)
    {
        string top = match.Groups["top"].Value;
        string bottom = match.Groups["bottom"].Value;
        // 110/96110 lists two numbers to call.
        return phones.Contains(top) || phones.Contains(bottom)
            ? $"{ChineseNumerals.Telephone(top)}、{ChineseNumerals.Telephone(bottom)}"
            : $"{ChineseNumerals.Quantity(bottom)}分之{ChineseNumerals.Quantity(top)}";
    }

    private static string AsciiDigits(string text)
    {
        var ascii = new StringBuilder(text.Length);
        foreach (char c in text) ascii.Append(c is >= '０' and <= '９' ? (char)(c - '０' + '0') : c == '％' ? '%' : c);
        return ascii.ToString();
    }

    [GeneratedRegex(
        """
        (?<date>(?<!\d)\d{4}-\d{1,2}-\d{1,2}(?!\d))
        |(?<line>(?<!\d)(?:0\d{2,3}-\d{7,8}|\d{3}-\d{3,4}-\d{4})(?!\d))
        |(?<clock>(?<!\d)(?<hour>\d{1,2})[:：](?<minute>[0-5]\d)(?!\d))
        |(?<fraction>(?<!\d)(?<top>\d+)/(?<bottom>\d+)(?!\d))
        |(?<yuan>[¥￥]\s?)?(?<number>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(?<percent>%)?
        |(?<range>(?<=[\d%年月日号点时分元万千岁天])[-–—~～](?=\d))
        |(?<times>(?<=\d)[×xX](?=\d))
        |(?<letters>(?<![A-Za-z])[A-Z]{2,5}(?![A-Za-z]))
        """, RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Token();

    [GeneratedRegex(@"\G[-–—~～至到](\d+(?:\.\d+)?)", RegexOptions.CultureInvariant)]
    private static partial Regex RangeAhead();

    [GeneratedRegex("(拨打|拨|打|致电|电话|热线|专线|号码)(是|为|：|:)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Dialled();
}
