using System.Buffers;
using System.Text.RegularExpressions;
using ContentKit.Core;

namespace ContentKit.Content.Checks.Privacy;

/// <summary>Addresses down to a house number, a building with a room, or a named estate where somebody lives.</summary>
internal sealed partial class StreetAddressRule : IRule
{
    // Words ending in 路, 街, 巷 … that are no street names.
    private static readonly string[] NoStreets =
        ["套路", "线路", "电路", "思路", "出路", "道路", "网路", "通路", "链路", "公路", "铁路", "马路", "走路", "一路", "带路", "问路", "某路", "某街", "某巷", "某弄", "某村", "某组", "某大道", "街道", "小组", "分组", "每组", "农村", "乡村", "本村", "该村", "全村"];

    // Words of the sentence that the pattern takes along with the street's name: 住人民路, 她家在幸福巷.
    private const string BeforeStreet = "家住在于到往去来了是的址她他我您你们搬从向自和与及有就";

    private static readonly string[] NoNames =
        ["某", "某某", "本", "该", "同", "同一", "一个", "这个", "那个", "哪个", "各", "老旧", "附近", "隔壁", "自家", "我们", "他们", "自己", "老", "旧", "新", "住宅", "封闭", "普通", "安置", "回迁", "廉租", "人才", "青年", "学生", "老年", "单身", "职工", "员工", "××", "XX"];

    private static readonly string[] Estate = ["小区", "花园", "家园", "公寓", "新村", "嘉园", "名苑", "华庭", "雅苑", "佳苑", "家苑", "花苑", "新苑"];

    // Hardly any other word holds one of them.
    private static readonly SearchValues<char> EstateEnds = SearchValues.Create([.. Estate.Select(word => word[^1]).Distinct()]);

    // The last characters of the words for streets and villages in the pattern below.
    private const string StreetEnds = "路街巷弄同道村组屯庄";

    // What the patterns below allow between those and 号, and before 号楼, 栋, 幢, 座 and 单元.
    private static readonly SearchValues<char> HouseFigures = SearchValues.Create("0123456789０１２３４５６７８９一二三四五六七八九十百零〇-－ ");
    private static readonly SearchValues<char> BuildingFigures = SearchValues.Create(
        "0123456789０１２３４５６７８９ABCDEFGHIJKLMNOPQRSTUVWXYZＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ一二三四五六七八九十");

    private static readonly string[] Lived = ["家住", "住在", "住址", "家庭地址", "地址", "搬到", "搬进"];

    public RuleInfo Info { get; } = new(
        DiagnosticIds.StreetAddress, Severity.Error, new("详细地址", "street address"),
        "写到门牌、楼栋房号或小区名，邻里一看就知道是谁。只写到某县、某镇、某小区。",
        "家住人民路88号阳光小区3栋502室的张某接到电话。",
        "家住某小区的张某接到电话。");

    public void Check(CheckedFile file, Findings findings)
    {
        string text = file.Published;
        // Hardly a file has anything like them; the patterns, which stop at every character, run over those alone.
        if (MayHoldHouseNumber(text))
        {
            foreach (ValueMatch match in HouseNumber().EnumerateMatches(text))
            {
                ReadOnlySpan<char> found = text.AsSpan(match.Index, match.Length);
                if (IsNoStreet(found)) continue;
                int lead = found.IndexOfAnyExcept(BeforeStreet);
                Report(findings, match.Index + lead, match.Length - lead);
            }
        }

        if (MayHoldRoom(text))
            foreach (ValueMatch match in Room().EnumerateMatches(text)) Report(findings, match.Index, match.Length);
        Estates(text, findings);
    }

    /// <summary>Whether somewhere only figures part 号 from the word for a street: 第31号 is none.</summary>
    private static bool MayHoldHouseNumber(string text)
    {
        for (int at = text.IndexOf('号'); at >= 0; at = text.IndexOf('号', at + 1))
        {
            ReadOnlySpan<char> before = text.AsSpan(0, at);
            int street = before.LastIndexOfAnyExcept(HouseFigures);
            if (street >= 0 && street < at - 1 && StreetEnds.Contains(before[street])) return true;
        }

        return false;
    }

    /// <summary>Whether 号楼, 栋, 幢, 座 or 单元 stands right after a figure somewhere.</summary>
    private static bool MayHoldRoom(string text)
    {
        for (int at = 0; at < text.Length; at++)
        {
            int step = text.AsSpan(at).IndexOfAny("号栋幢座单");
            if (step < 0) return false;
            at += step;
            char next = at + 1 < text.Length ? text[at + 1] : '\n';
            if (text[at] == '号' ? next != '楼' : text[at] == '单' && next != '元') continue;
            if (at > 0 && BuildingFigures.Contains(text[at - 1])) return true;
        }

        return false;
    }

    /// <summary>家住阳光小区: a word for living somewhere, then within fourteen characters of its clause a named estate.</summary>
    private void Estates(string text, Findings findings)
    {
        for (int at = 1; at < text.Length;)
        {
            int step = text.AsSpan(at).IndexOfAny(EstateEnds);
            if (step < 0) return;
            int end = at + step - 1;
            at = end + 2;
            if (!IsEstate(text.AsSpan(end, 2))) continue;
            int clause = Math.Max(0, end - 18);
            int stop = text.AsSpan(clause, end - clause).LastIndexOfAny("\n。，！？；“”\u0001");
            if (stop >= 0) clause += stop + 1;
            ReadOnlySpan<char> before = text.AsSpan(clause, end - clause);
            int lived = -1;
            foreach (string word in Lived)
                if (before.LastIndexOf(word, StringComparison.Ordinal) is >= 0 and var found) lived = Math.Max(lived, found + word.Length);
            if (lived < 0) continue;

            int name = end;
            while (name > clause + lived && end - name < 6 && Phrase.IsHan(text[name - 1])) name--;
            ReadOnlySpan<char> words = text.AsSpan(name, end - name).TrimStart("在是为");
            if (words.IsEmpty || NoName(words)) continue;
            Report(findings, end - words.Length, words.Length + 2);
        }
    }

    private static bool IsEstate(ReadOnlySpan<char> word)
    {
        foreach (string estate in Estate)
            if (word.SequenceEqual(estate)) return true;
        return false;
    }

    private static bool NoName(ReadOnlySpan<char> words)
    {
        foreach (string word in NoNames)
            if (words.StartsWith(word, StringComparison.Ordinal) || words.EndsWith(word, StringComparison.Ordinal)) return true;
        return false;
    }

    private void Report(Findings findings, int offset, int length) => findings.At(
        Info, offset, length, "地址写得太细", "a street address",
        "只写到“某镇”或“某小区”", "write only \"a town\" or \"an estate\"");

    private static bool IsNoStreet(ReadOnlySpan<char> found)
    {
        int digits = found.IndexOfAny("0123456789０１２３４５６７８９一二三四五六七八九十百零〇");
        while (digits >= 0)
        {
            ReadOnlySpan<char> street = found[..digits];
            foreach (string word in NoStreets)
                if (street.EndsWith(word, StringComparison.Ordinal)) return true;
            int next = found[(digits + 1)..].IndexOfAnyExcept("0123456789０１２３４５６７８９一二三四五六七八九十百零〇");
            if (next < 0) return false;
            int more = found[(digits + 1 + next)..].IndexOfAny("0123456789０１２３４５６７８９一二三四五六七八九十百零〇");
            if (more < 0) return false;
            digits = digits + 1 + next + more;
        }

        return false;
    }

    // The street's name is two to six Han characters; the number may be in figures or words. 号线, 号文 and 号楼 are not house numbers.
    [GeneratedRegex("[\\u4e00-\\u9fff]{1,6}(?:路|街|巷|弄|胡同|大道|村|组|屯|庄)[ ]?[0-9０-９一二三四五六七八九十百零〇]{1,5}(?:[-－][0-9０-９]{1,3})?号(?!线|文|案|通告|公告|令|机|店|平台|卡)", RegexOptions.CultureInvariant)]
    private static partial Regex HouseNumber();

    [GeneratedRegex("[0-9０-９A-ZＡ-Ｚ一二三四五六七八九十]{1,4}(?:号楼|栋|幢|座|单元)[ ,，、-]?(?:[0-9０-９一二三四五六七八九十]{1,3}(?:单元|楼|层)[ ,，、-]?)?[0-9０-９]{2,5}(?:室|号房|号|户)?(?![0-9０-９]|元|人|米|㎡|平)", RegexOptions.CultureInvariant)]
    private static partial Regex Room();
}
