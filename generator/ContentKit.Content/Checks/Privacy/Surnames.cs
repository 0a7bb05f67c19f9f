using System.Collections.Frozen;

namespace ContentKit.Content.Checks.Privacy;

/// <summary>The surnames of some nine in ten people, split by how often the character also begins an ordinary word.</summary>
internal static class Surnames
{
    /// <summary>Hardly ever anything but a surname after a word such as 受害人.</summary>
    private static readonly FrozenSet<char> Plain = (
        "王李张刘杨赵吴徐孙朱郭罗梁宋唐邓冯韩曹彭萧蔡潘袁蒋魏薛叶阎吕丁沈姜傅卢汪崔谭廖邱侯邵孟龙段雷汤尹黎贺郝龚赖庞樊施陶翁殷庄鲁" +
        "韦凌霍詹岑俞聂蒙柳涂柯欧耿闫莫裴祁晏靳褚苗臧阮佟甄岳骆缪费裘宁瞿蒲戚谷邢柴尤倪梅盛童匡窦宗季卞屈芦郎桑桂车葛娄冉鞠刁隋仇辛" +
        "胡林何郑谢杜苏贾姚邹熊秦江史陆孔崔毛康覃武兰申钱乔牛洪汤温庄颜"
    ).ToFrozenSet();

    /// <summary>Also the start of common words: counts only with the name set off on both sides.</summary>
    private static readonly FrozenSet<char> Ambiguous = "陈黄周高马于董程许曾余夏钟田任范方石金戴白顾万易常文安向和时应连成全别解查包计习元明支从能都那上如相左关齐伍路卜冷甘单曲游强米简水祝古阳项商边原候".ToFrozenSet();

    /// <summary>Second characters that make an ordinary word with the surname before them.</summary>
    private static readonly FrozenSet<string> Words = new[]
    {
        "张开", "张口", "张贴", "何时", "何处", "何况", "何种", "何人", "何必", "胡乱", "胡同", "胡说", "林业", "贾某", "苏醒", "陆续", "杜绝", "谢绝", "谢谢", "江边", "史上", "武装", "申请", "申报", "申诉",
        "钱款", "钱财", "钱已", "钱都", "钱被", "钱包", "温和", "毛病", "孔雀", "康复", "盛情", "季度", "车上", "车内", "车主", "车辆", "车里", "宁可", "宁愿", "费用", "莫名", "庄严", "雷同", "唐突", "叶子", "孙子", "孙女", "朱红", "龙头",
        "段时", "施加", "施工", "童年", "辛苦", "屈服", "盛怒", "兰州", "郑重", "郑州", "江苏", "江西", "吴江", "颜面", "罗列", "柳州", "牛奶", "洪水", "乔装", "邹城", "秦皇", "单独", "仇恨", "郎中", "戚友", "王者", "李子", "陶醉",
    }.ToFrozenSet(StringComparer.Ordinal);

    public static bool IsPlain(char first, char second) => Plain.Contains(first) && !Words.Contains(string.Concat(first, second));

    public static bool IsAny(char c) => Plain.Contains(c) || Ambiguous.Contains(c);
}
