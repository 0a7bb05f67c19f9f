using System.Collections.Immutable;

namespace ContentKit.Content.Schema;

/// <summary>Building blocks of the key tables, and the keys that several kinds share.</summary>
internal static class Keys
{
    public static readonly KeyShape Date = new KeyShape.Date();
    public static readonly KeyShape Flag = new KeyShape.Flag();
    public static readonly KeyShape Address = new KeyShape.Address();
    public static readonly KeyShape Order = new KeyShape.Integer(0, 100_000);

    public static KeySpec Required(string name, KeyShape shape, string chinese, string about, string? example = null) =>
        new(name, shape, true, chinese, about, example);

    public static KeySpec Optional(string name, KeyShape shape, string chinese, string about, string? example = null) =>
        new(name, shape, false, chinese, about, example);

    public static KeyShape Text(int max) => new KeyShape.Text(max);

    public static KeyShape List(KeyShape item, int min = 0, int max = 60) => new KeyShape.ListOf(item, min, max);

    public static KeyShape Refer(ReferenceKind kind) => new KeyShape.Reference(kind);

    public static KeyShape Map(params ImmutableArray<KeySpec> keys) => new KeyShape.Map(keys);

    public static KeyShape Choice(params ImmutableArray<string> values) => new KeyShape.Choice(values);

    // WeChat takes a title of 64 characters; every page title may become one (specs, Text channels).
    public static KeySpec Title(string example) => Required("title", Text(64), "标题", "一句话的标题，最多 64 字。", example);

    public static KeySpec Name(string example) => Required("name", Text(30), "名称", "显示出来的名称。", example);

    public static KeySpec Summary(string example) =>
        Optional("summary", Text(300), "摘要", "两三句话讲清楚，用在列表、推文和分享卡片上。", example);

    public static KeySpec Slogan(string example) =>
        Optional("slogan", Text(60), "标语", "宣传品上最大的那句话。想在哪里换行，就在哪里写一个 |。", example);

    public static KeySpec Points(string example) =>
        Optional("points", List(Text(60), 0, 12), "要点", "三四条，每条以动词开头，越短越好。", example);

    public static KeySpec Audiences(string example) =>
        Required("audiences", List(Refer(ReferenceKind.Audience)), "人群", "写给谁看：audiences 文件夹里的文件名，不带 .md。", example);

    public static KeySpec OptionalScam(string? example) =>
        Optional("scam", Refer(ReferenceKind.Scam), "骗术", "属于哪一类：scams 文件夹里的文件名，不带 .md。", example);

    public static KeySpec Illustration(string? example) =>
        Optional("illustration", Refer(ReferenceKind.Illustration), "插图", "插图的编号。不写就用骗术类型的插图。", example);

    public static KeySpec Formats(string about, string? example) =>
        Optional("formats", List(Refer(ReferenceKind.Format), 0, 100), "规格", about, example);

    public static KeySpec MoreFormats => Formats("在人群自己的规格之外，再加哪些规格。", null);

    public static KeySpec Composition =>
        Optional("composition", Choice("type", "picture", "checklist"), "版式", "type 大字标语，picture 大图少字，checklist 打勾清单。", null);

    public static KeySpec OrderKey => Optional("order", Order, "顺序", "排在第几，小的在前。", "1");

    public static KeySpec Variants(string? example) => Optional(
        "variants",
        new KeyShape.ByAudience(Map(
            Optional("slogan", Text(60), "标语", "换成这一句。"),
            Optional("points", List(Text(60), 0, 12), "要点", "换成这几条。"),
            Optional("summary", Text(300), "摘要", "换成这段话。"),
            Optional("illustration", Refer(ReferenceKind.Illustration), "插图", "换成这张图。"),
            Composition)),
        "换个说法",
        "给某一类人换个说法，例如给老年人写得更短。没写到的沿用上面的。",
        example);

    public static KeySpec Accept => Optional(
        "accept",
        List(Map(
            Required("rule", Text(10), "规则", "规则编号，例如 CK0401。"),
            Optional("text", Text(200), "文字", "只放过这几个字；不写就放过本文件里这条规则的全部提示。"),
            Required("reason", Text(200), "理由", "为什么可以放过，会列在检查结果里。"))),
        "放过",
        "看过并决定放过的提示。",
        null);

    public static KeySpec Reviewed => Optional("reviewed", Date, "核对日期", "最后一次核对内容的日期。", "2026-01-31");

    public static KeySpec Expires => Optional("expires", Date, "到期", "从这一天起宣传品应当撤下。", "2027-12-31");

    public static KeySpec Draft => Optional("draft", Flag, "草稿", "true 表示还没写完，不发布。", "true");
}
