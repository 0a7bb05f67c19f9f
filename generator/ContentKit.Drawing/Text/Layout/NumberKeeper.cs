namespace ContentKit.Drawing.Text.Layout;

/// <summary>Keeps numbers whole, with the word before that qualifies them and the unit behind: 约5万元, 96110, 3%, 第2条.</summary>
internal static class NumberKeeper
{
    private const string Heads = "约近超第逾共前每满达至到仅¥￥";
    private const string Magnitudes = "万亿千百十余多几来";
    private const string Units = "元块角分岁年月日号点时秒天个人名次条种家米折倍成周层楼度起单笔张部项位例类句步户口页期届级款克吨台件组字份";

    // Longer units first: 个月 is not 个.
    private static readonly string[] LongUnits =
        ["小时", "公里", "公斤", "星期", "平米", "分钟", "毫米", "厘米", "点钟", "个月", "周岁", "块钱", "时许", "左右", "以上", "以下", "以内"];

    internal static void Keep(string text, BreakGrade[] grades)
    {
        for (int i = 0; i < text.Length;)
        {
            if (!Characters.IsDigit(text[i]))
            {
                i++;
                continue;
            }

            if (i > 0 && Heads.Contains(text[i - 1])) grades[i] = BreakGrade.None;
            int end = i + 1;
            while (end < text.Length && Continues(text, end)) grades[end++] = BreakGrade.None;
            while (end < text.Length && Magnitudes.Contains(text[end])) grades[end++] = BreakGrade.None;
            i = KeepUnit(text, end, grades);
        }
    }

    private static bool Continues(string text, int i) =>
        Characters.IsDigit(text[i])
        || text[i] is '.' or ',' or '-' or '–' or '～' or '~' or ':' or '：' && i + 1 < text.Length && Characters.IsDigit(text[i + 1]);

    private static int KeepUnit(string text, int end, BreakGrade[] grades)
    {
        string? unit = Array.Find(LongUnits, unit => text.AsSpan(end).StartsWith(unit, StringComparison.Ordinal));
        int length = unit?.Length ?? (end < text.Length && Units.Contains(text[end]) ? 1 : 0);
        for (int k = 0; k < length; k++) grades[end + k] = BreakGrade.None;
        return end + length;
    }
}
