using System.Text;

namespace ContentKit.Tests.Drawing;

/// <summary>Made-up lines of several scripts, the same for the same seed.</summary>
internal static class ScriptSamples
{
    private static readonly string[] LatinWords =
        ["Avoid", "WATCH", "Typo", "96110", "App", "office", "Yacht", "fi", "Wi-Fi", "(VPN)", "https://", "5%", "A4", "To.", "naïve", "Zürich", "AVATAR", "LTD."];

    private static readonly string[] HanPieces =
        ["凡是", "要求", "转账", "，", "“安全账户”", "……", "——", "《反诈手册》", "刷单", "。", "！", "（示例）", "陌生来电", "、", "警", "馨", "诈骗", "？", "【提醒】", "：", "；", "96110", "·"];

    private static readonly string[] UyghurWords =
        ["ناتونۇش", "تېلېفون", "پۇل", "ئالدامچىلىق", "قىلماڭ،", "ساقچى", "نومۇرى", "بانكا", "كارتىسى", "سالام", "لا", "ئۇچۇر.", "خەۋەر", "؟", "ۋاقتىدا", "مەلۇم", "قىلىڭ", "96110"];

    private static readonly string[] TibetanSyllables =
        ["གློག", "འཕྲིན", "དྲ", "རྒྱའི", "མགོ", "སྐོར", "སྔོན", "འགོག", "བྱེད", "དགོས", "ངོ", "མི", "ཤེས", "པའི", "ཁ", "པར", "དངུལ", "སྤྲོད", "བསྒྲུབས", "རྫོགས"];

    public static string Line(string sample, int seed)
    {
        var random = new Random(seed);
        (string[] pieces, string joint, int most) = sample switch
        {
            "Latin" => (LatinWords, " ", 8),
            "Uyghur" => (UyghurWords, " ", 7),
            "Tibetan" => (TibetanSyllables, "་", 12),
            _ => (HanPieces, "", 14),
        };
        var line = new StringBuilder(pieces[random.Next(pieces.Length)]);
        for (int i = random.Next(1, most); i > 0; i--) line.Append(joint).Append(pieces[random.Next(pieces.Length)]);
        return line.Append(sample == "Tibetan" ? "།" : "").ToString();
    }
}
