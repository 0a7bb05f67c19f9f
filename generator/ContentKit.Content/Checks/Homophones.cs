using System.Collections.Frozen;
using System.Text;

namespace ContentKit.Content.Checks;

/// <summary>
/// Characters that sound alike, tones aside: what a phonetic input method offers by mistake. GB 2312 lists its 3,755
/// level-1 characters in the order of their sound, so the first character of each of its 397 syllables is table enough.
/// </summary>
internal static class Homophones
{
    private const string Starts =
        "啊埃鞍肮凹芭白斑邦苞杯奔崩逼鞭标鳖彬兵玻捕擦猜餐苍操厕层插拆搀昌超车郴撑吃充抽初揣川疮吹春戳疵聪凑粗蹿摧村磋搭呆耽当刀德蹬堤颠碉跌丁丢东兜督端堆墩掇蛾恩而发藩坊" +
        "菲芬丰佛否夫噶该干冈篙哥给根耕工钩辜刮乖棺光瑰辊锅哈骸酣夯壕呵嘿痕哼轰喉呼花槐欢荒灰荤豁击嘉歼僵蕉揭巾荆炯揪鞠捐撅均喀开刊康考坷肯坑空抠枯夸块宽匡亏坤括垃莱蓝琅" +
        "捞勒雷棱厘俩联粮撩列琳玲溜龙楼芦驴峦掠抡萝妈埋瞒芒猫么玫门萌眯棉苗蔑民明谬摸谋拇拿氖南囊挠呢馁嫩能妮蔫娘鸟捏您柠牛脓奴女暖虐挪哦欧啪拍攀乓抛呸喷砰坯篇飘撇拼乒坡" +
        "剖扑期掐牵枪橇切钦青琼秋趋圈缺裙然瓤饶惹壬扔日戎揉茹软蕊闰若撒腮三桑搔瑟森僧莎筛珊墒梢奢砷声师收蔬刷摔栓霜谁吮说斯松搜苏酸虽孙蓑塌胎坍汤掏特藤梯天挑贴厅通偷凸湍" +
        "推吞拖挖歪豌汪威瘟嗡挝巫昔瞎掀相萧楔薪星兄休墟轩靴勋压焉殃邀椰一茵英哟拥幽迂鸳曰耘匝栽咱赃遭责贼怎增扎摘瞻樟招遮珍蒸芝中舟珠抓拽专桩椎谆捉兹鬃邹租钻嘴尊昨";

    private static readonly string LevelOne = DecodeLevelOne();

    private static readonly FrozenSet<char> Common = LevelOne.ToFrozenSet();

    private static readonly FrozenDictionary<char, string> Groups = GroupBySound();

    /// <summary>Whether the character is one of the 3,755 most common.</summary>
    public static bool IsCommon(char c) => Common.Contains(c);

    /// <summary>The characters that sound like <paramref name="c"/>, itself included; empty when it is not a common one.</summary>
    public static string Of(char c) => Groups.GetValueOrDefault(c, "");

    private static string DecodeLevelOne()
    {
        // Rows 16 to 55 of the standard; the last row ends at cell 89.
        Encoding gb2312 = CodePagesEncodingProvider.Instance.GetEncoding(936)!;
        byte[] bytes = new byte[3755 * 2];
        int at = 0;
        for (int row = 0xB0; row <= 0xD7; row++)
        {
            for (int cell = 0xA1; cell <= (row == 0xD7 ? 0xF9 : 0xFE); cell++)
            {
                bytes[at++] = (byte)row;
                bytes[at++] = (byte)cell;
            }
        }

        return gb2312.GetString(bytes);
    }

    private static FrozenDictionary<char, string> GroupBySound()
    {
        Dictionary<char, string> groups = [];
        for (int i = 0; i < Starts.Length; i++)
        {
            int start = LevelOne.IndexOf(Starts[i], StringComparison.Ordinal);
            int end = i + 1 < Starts.Length ? LevelOne.IndexOf(Starts[i + 1], StringComparison.Ordinal) : LevelOne.Length;
            string group = LevelOne[start..end];
            foreach (char c in group) groups[c] = group;
        }

        return groups.ToFrozenDictionary();
    }
}
