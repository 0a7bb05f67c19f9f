using System.Collections.Immutable;
using static ContentKit.Content.Schema.Keys;

namespace ContentKit.Content.Schema;

public static partial class ContentKinds
{
    public static KindSpec Site { get; } = new("site", "site.yml", false, ".yml", "全站设置", "单位、电话、网址和白名单。",
    [
        Required("title", Text(30), "网站名称", "显示在页头。", "平安防骗"),
        Required("organisation", Text(40), "单位", "印在宣传品下方的发布单位。", "示例县反诈宣传办公室"),
        Required("baseUrl", Address, "网址", "网站的完整网址，二维码和分享都用它。", "https://example.org/"),
        Optional("hotlines", List(Map(
            Required("name", Text(12), "名称", "怎么称呼这个号码。"),
            Required("number", new KeyShape.PhoneNumber(), "号码", "请加引号，例如 '110'。")), 0, 6), "热线", "印在每件宣传品下方的号码。", "\n  - {name: 报警, number: '110'}\n  - {name: 反诈专线, number: '96110'}"),
        Optional("contacts", Map(
            Optional("phones", List(new KeyShape.PhoneNumber(), 0, 500), "电话", "允许出现的号码，请加引号。"),
            Optional("urls", List(Address, 0, 500), "网址", "允许出现的网址，写到哪一级，哪一级以下都算。"),
            Optional("emails", List(Text(100), 0, 500), "邮箱", "允许出现的邮箱。"),
            Optional("accounts", List(Text(60), 0, 500), "账号", "允许出现的微信号、公众号、QQ 群号。"),
            Optional("apps", List(Text(40), 0, 500), "软件", "允许出现的软件名，例如 国家反诈中心。")), "白名单", "这里没写的号码、网址、邮箱和账号，在别处出现就会报错。", "{phones: ['110', '96110'], urls: ['https://example.org/'], emails: []}"),
        Optional("icp", Text(60), "ICP备案号", "显示在页脚。", "示例ICP备00000000号"),
        Optional("policeFiling", Text(60), "公安备案号", "显示在页脚。", "示例公网安备00000000000000号"),
        Optional("signature", Text(20), "短信签名", "发短信时写在【】里。不写就用单位名称。", "示例县反诈"),
        Optional("vendor", Refer(ReferenceKind.Vendor), "印刷店", "印刷店的规矩：sheetfed 单独开机，digital 数码快印，gang 合版印刷。不写就不加裁切标记。", null),
        Optional("rules", new KeyShape.Words(20), "规则", "改变某条检查规则的轻重：error、warning、info 或 off。", "\n  CK0607: off"),
        Optional("audio", Map(
            Required("command", Text(300), "命令", "{text} 是文稿，{wav} 是声音文件，加引号写。")), "朗读程序", "把广播稿读成声音的程序，生成时加 --audio 才用。", "{command: \"espeak-ng -v cmn -w {wav} -f {text}\"}"),
    ]);

    public static KindSpec Dictionary { get; } = new("dictionary", "dictionary.yml", false, ".yml", "词典", "不可拆的词、常见错字，以及不该用的说法。",
    [
        Optional("terms", List(Text(40), 0, 5000), "词语", "不许拆到两行，也用来查错别字。", "[国家反诈中心, 验证码]"),
        Optional("typos", WordRules("wrong", "right"), "错字", "错的写法对应对的写法。", "\n  反炸: 反诈"),
        Optional("blaming", WordRules("word", "instead"), "责备", "让受害人难堪的词，以及换成什么。", "\n  贪小便宜: 被骗子用小利引诱"),
        Optional("absolute", WordRules("word", "instead"), "绝对化", "做不到的保证，以及换成什么。", "\n  百分之百追回: 尽力追回"),
    ]);

    public static KindSpec Rescue { get; } = new("rescue", "rescue.md", false, ".md", "被骗怎么办", "正在被骗、已经被骗时一步步怎么做。",
    [
        Title("遇到了怎么办"),
        Summary("一两句话。"),
        Optional("comfort", Text(200), "安慰", "先安定人心的一句话。"),
        Optional("situations", List(Map(
            Required("id", Text(40), "编号", "网址里用的英文短名。"),
            Required("name", Text(30), "情形", "例如 已经转账。"),
            Required("steps", List(Text(100), 1, 20), "步骤", "先做什么，后做什么。"))), "情形", "按情形分的步骤。"),
        Optional("prepare", List(Text(100)), "准备", "报警前准备好什么。"),
        Optional("next", List(Text(200)), "之后", "报警之后会怎样。"),
        Accept,
    ]);

    public static KindSpec Situation { get; } = new("situation", "situations/", false, ".md", "有人让我……", "读者此刻正被要求做的事。",
    [
        Required("ask", Text(40), "要求", "例如 让我打开屏幕共享。", "让我打开屏幕共享"),
        OrderKey,
        Optional("scams", List(Refer(ReferenceKind.Scam)), "骗术", "常见于哪几类骗术。", "[fake-support]"),
        Required("action", Text(120), "怎么做", "一句话说清正确的做法。", "马上关掉共享，挂断电话。"),
        Summary("一两句话。"),
        Accept,
    ]);

    public static KindSpec Page { get; } = PageKind("page", "pages/", "网页", "一页普通的文字，例如“关于我们”。");

    public static KindSpec Guide { get; } = PageKind("guide", "guide/", "使用说明", "给编辑、印刷厂和屏幕操作员的说明。");

    public static KindSpec Quiz { get; } = new("quiz", "quiz/", false, ".yml", "问答", "有奖问答的题目。",
    [
        Title("防骗知识问答"),
        Optional("audiences", List(Refer(ReferenceKind.Audience)), "人群", "给谁做。不写就是所有人。", "[residents]"),
        Optional("intro", Text(300), "开头", "题目前面的一段话。"),
        Required("questions", List(Map(
            Required("question", Text(200), "题目", "问什么。"),
            Required("options", List(Text(100), 2, 8), "选项", "两到八个。"),
            Required("answer", new KeyShape.Integer(1, 8), "答案", "第几个选项对，从 1 数起。"),
            Required("why", Text(300), "解释", "为什么。"),
            OptionalScam(null)), 1, 200), "题目", "每题有题目、选项、答案和解释。"),
    ]);

    public static KindSpec Campaign { get; } = new("campaign", "campaigns/", false, ".yml", "宣传活动", "分阶段的宣传安排。",
    [
        Title("2026年冬季反诈宣传"),
        Required("from", Date, "开始", "从哪天起。"),
        Required("to", Date, "结束", "到哪天止。"),
        Optional("phases", List(Map(
            Required("name", Text(30), "阶段", "例如 动员部署。"),
            Required("from", Date, "开始", "从哪天起。"),
            Required("to", Date, "结束", "到哪天止。"),
            Optional("tasks", List(Map(
                Required("who", Text(60), "谁", "哪个单位。"),
                Required("what", Text(200), "做什么", "一句话。"),
                Required("due", Date, "期限", "哪天做完。")), 0, 500), "任务", "谁、做什么、哪天做完。"))), "阶段", "分几个阶段。"),
        Optional("seasons", List(Map(
            Required("name", Text(30), "时节", "例如 春节返乡。"),
            Required("from", Date, "开始", "从哪天起。"),
            Required("to", Date, "结束", "到哪天止。"),
            Optional("focus", List(Refer(ReferenceKind.Scam)), "重点", "这时节重点防哪几类骗术。"))), "时节", "一年里各有特点的时候。"),
    ]);

    /// <summary>In the order in which they are read: what others refer to comes first.</summary>
    public static ImmutableArray<KindSpec> All { get; } =
        [Site, Dictionary, Audience, Scam, Venue, Case, Tip, Letter, Campaign, Rescue, Situation, Quiz, Page, Guide];

    private static KeyShape WordRules(string word, string instead) => new KeyShape.Either(
        new KeyShape.Words(100),
        List(Map(
            Required(word, Text(40), "词", "文章里写的词。"),
            Optional(instead, Text(100), "换成", "应该怎么写。")), 0, 5000));

    private static KindSpec PageKind(string name, string place, string chinese, string about) => new(name, place, false, ".md", chinese, about,
    [
        Title("关于我们"),
        Summary("一两句话。"),
        OrderKey,
        Accept,
    ]);
}
