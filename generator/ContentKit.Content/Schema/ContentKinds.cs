using System.Collections.Immutable;
using static ContentKit.Content.Schema.Keys;

namespace ContentKit.Content.Schema;

/// <summary>
/// Every file kind with its keys: the one table that reading, unknown-key messages, JSON Schema and skeletons follow.
/// </summary>
public static partial class ContentKinds
{
    public static KindSpec Audience { get; } = new("audience", "audiences/", false, ".md", "人群", "一类读者，以及他们该有哪些宣传品。",
    [
        Name("老年人"),
        Optional("accent", Refer(ReferenceKind.Colour), "主色", "主题色板里的颜色名。", "red"),
        Optional("reading", Choice("standard", "plain"), "阅读", "plain 表示少而浅的字，给老人、孩子和识字少的人。", "plain"),
        Optional("largeType", Flag, "大字", "true 表示所有文字大一号。", "true"),
        Composition with { Example = "picture" },
        Illustration(null) with { About = "代表这类人的插图编号。" },
        OrderKey,
        Optional("greeting", Text(120), "称呼", "网页上对这类人说的第一句话。", "叔叔阿姨，您好，有几句话想慢慢说给您听。"),
        Formats("这类人有哪些规格的宣传品，次序就是印务台上的次序。", "[poster-a3, table-sticker-80x80, led-door-256x32, sms]"),
        Optional("venues", List(Refer(ReferenceKind.Venue)), "场所", "在哪些场所能遇到这类人：venues 文件夹里的文件名。", "[communities]"),
        Optional("scams", List(Refer(ReferenceKind.Scam)), "骗术", "这类人要防哪几类骗术。这几类的案例和提示，audiences 里没写这类人也给他们做。", "[fake-support]"),
        Accept,
    ]);

    public static KindSpec Scam { get; } = new("scam", "scams/", false, ".md", "骗术类型", "一类骗术：怎么骗、怎么识别、怎么办。",
    [
        Name("刷单返利"),
        Required("rank", new KeyShape.Integer(1, 1000), "名次", "在高发类型里排第几。", "1"),
        Required("slogan", Text(60), "标语", "以“凡是”开头的一句话。想在哪里换行，就在哪里写一个 |。", "凡是要先垫钱的兼职，|都是诈骗"),
        Optional("redFlags", List(Text(60), 0, 12), "可疑信号", "出现哪些情况就该警觉，每条一句。", "\n  - 先给小钱，再要垫付\n  - 要求下载陌生软件"),
        Summary("骗子怎么一步步得手，两三句话。"),
        Illustration(null),
        Accept,
    ]);

    public static KindSpec Venue { get; } = new("venue", "venues/", false, ".md", "场所", "挂放宣传品的一类地方。",
    [
        Name("学校"),
        OrderKey,
        Optional("places", List(Text(30)), "位置", "里面哪些位置可以张贴。", "[校门口, 宿舍楼道, 食堂]"),
        Formats("这类场所适合哪些规格。", "[poster-a3, screen-1920x1080]"),
        Optional("audiences", List(Refer(ReferenceKind.Audience)), "人群", "在这里会遇到哪些人群。", "[students]"),
        Accept,
    ]);

    public static KindSpec Case { get; } = new("case", "cases/", true, ".md", "案例", "一个典型案例（以案说法）。",
    [
        Title("扫码领一盒鸡蛋，后来搭进两万元"),
        Required("date", Date, "日期", "案发时间。只写到月份时，日写 01。", "2026-01-01"),
        OptionalScam("rebate-orders") with { Required = true },
        Audiences("[elderly, residents]"),
        Optional("loss", new KeyShape.Integer(0, 100_000_000_000), "损失", "损失多少元，写整数，取个约数。", "20000"),
        Optional("place", Text(30), "地点", "只写到某县、某镇、某小区。", "某镇"),
        Optional("channel", Text(30), "渠道", "从哪里碰上骗子的：电话、短信、微信群、线下……", "电话"),
        Summary("谁，碰上什么说法，怎么被骗，两三句话。姓名写成张某，金额写约数。"),
        Slogan("鸡蛋可以不领，|码不要乱扫"),
        Points("\n  - 拒绝路边扫码领礼\n  - 退出陌生福利群\n  - 转账前先问家人"),
        Illustration(null),
        Composition,
        MoreFormats,
        Variants("\n  elderly:\n    slogan: 白送的码，|不要扫\n    points:\n      - 不扫路边的码\n      - 花钱先问儿女"),
        Optional("sources", List(Map(
            Required("name", Text(120), "名称", "出自哪里：通报、报纸、示例……"),
            Optional("url", Address, "网址", "能查到的网址。"),
            Optional("date", Date, "日期", "那份材料的日期。"))), "出处", "事实从哪里来。", "\n  - name: 示例县公安局通报\n    date: 2026-01-20"),
        Accept,
        Reviewed,
        Expires,
        Draft,
    ]);

    public static KindSpec Tip { get; } = new("tip", "tips/", true, ".md", "提示", "一句话的提醒，做成贴纸、印章、LED 和短信。",
    [
        Title("陌生链接不要点"),
        Audiences("[residents, elderly]"),
        OptionalScam("fake-support"),
        Summary("一两句话说明为什么。"),
        Slogan("陌生链接，|不点不填"),
        Optional("line", Text(40), "滚动字幕", "LED 屏上的一行字，最多 40 字。", "短信里的链接不要点，不填卡号和验证码。"),
        Optional("sms", Text(500), "短信", "短信正文，不含签名。70 字以内只算一条。", "收到带链接的短信，请不要点开，更不要填写卡号、密码和验证码。拿不准就拨打96110咨询。"),
        Optional("stamp", List(Text(8), 0, 4), "印章", "快递章上的字，每行最多 8 个字。", "\n  - 陌生链接\n  - 不点不填"),
        Points("\n  - 不点短信里的链接\n  - 不填卡号和密码"),
        Illustration(null),
        Composition,
        MoreFormats,
        Variants(null),
        Accept,
        Reviewed,
        Expires,
        Draft,
    ]);

    public static KindSpec Letter { get; } = new("letter", "letters/", false, ".md", "信", "一封信，可带回执。",
    [
        Title("致居民的一封信"),
        Required("audience", Refer(ReferenceKind.Audience), "人群", "写给谁：audiences 文件夹里的文件名，不带 .md。", "residents"),
        Optional("receipt", Flag, "回执", "true 表示信末带可以撕下的回执。", "true"),
        Optional("issuer", Text(40), "落款", "哪个单位发的。不写就用 site.yml 里的单位。", "示例县反诈宣传办公室"),
        Optional("salutation", Text(40), "称呼", "信的开头。", "各位居民朋友："),
        Optional("date", Text(30), "落款日期", "印在落款下面的日期。", "2026年1月"),
        Optional("serials", new KeyShape.Serials(), "编号", "这一批信的起止编号，例如 1-500。", "1-500"),
        Accept,
    ]);
}
