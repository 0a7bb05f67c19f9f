using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace ContentKit.Benchmarks.Corpora;

/// <summary>
/// An input folder of many cases, about two kilobytes of Markdown each with headings, emphasis, lists and a table.
/// The same count gives the same bytes.
/// </summary>
public static class Corpus
{
    private static readonly ImmutableArray<(string Id, string Name)> Scams =
    [
        ("rebate", "刷单返利"), ("investment", "虚假投资理财"), ("shopping", "虚假购物"), ("service", "冒充客服"), ("loan", "虚假贷款"),
        ("credit", "虚假征信"), ("boss", "冒充领导"), ("police", "冒充公检法"), ("romance", "网络交友"), ("games", "游戏交易"),
    ];

    private static readonly ImmutableArray<(string Id, string Name)> Audiences =
        [("residents", "居民"), ("elderly", "老年人"), ("students", "学生"), ("parents", "家长"), ("owners", "企业主"), ("clerks", "财务人员")];

    private static readonly ImmutableArray<string> Sentences =
    [
        "对方先加好友，再把人拉进一个全是“托”的群。", "第一笔很快到账，金额不大，让人放下戒心。", "接着说任务要连做三单，本金才能一起退回。",
        "电话里的人说得出订单和收货人，语气很急。", "他要求下载会议软件，说要“远程指导”。", "屏幕一共享，密码和验证码就都被看见了。",
        "对方反复叮嘱，不要告诉家里人和银行柜员。", "等发现不对，钱已经分成几笔转走。", "家人当晚报了警，民警很快联系银行。",
    ];

    private static readonly ImmutableArray<string> Points = ["先挂电话再核实", "不共享屏幕", "验证码谁也不给", "不向生人转账", "和家人商量", "拨打96110"];

    public static void Write(int cases, string folder)
    {
        var random = new Random(20260101);
        File(folder, "site.yml", """
            title: 平安防骗
            organisation: 示例县反诈宣传办公室
            baseUrl: https://example.org/
            hotlines:
              - {name: 报警, number: '110'}
              - {name: 反诈专线, number: '96110'}
            contacts: {phones: ['110', '96110'], urls: ['https://example.org/'], emails: []}
            signature: 示例县反诈

            """);
        foreach ((int rank, (string id, string name)) in Scams.Index())
            File(folder, $"scams/{id}.md", $"---\nname: {name}\nrank: {rank + 1}\nslogan: 凡是{name}的套路，都是诈骗\nredFlags: [{Points[rank % 6]}, {Points[(rank + 1) % 6]}]\n---\n\n{Sentences[rank % 9]}{Sentences[(rank + 4) % 9]}\n");
        foreach ((string id, string name) in Audiences)
            File(folder, $"audiences/{id}.md", $"---\nname: {name}\nformats: []\nvenues: []\n---\n\n写给{name}的提醒。\n");
        for (int i = 0; i < cases; i++) File(folder, Path(i), Case(i, random));
    }

    /// <summary>Where case number <paramref name="index"/> lies.</summary>
    public static string Path(int index) => string.Create(CultureInfo.InvariantCulture, $"cases/{2020 + index % 7}/case-{index:000000}.md");

    private static string Case(int index, Random random)
    {
        (string scam, string name) = Scams[random.Next(Scams.Length)];
        int reader = random.Next(Audiences.Length), loss = random.Next(1, 500) * 100;
        string other = Audiences[(reader + 1 + random.Next(Audiences.Length - 1)) % Audiences.Length].Id;
        string[] points = [.. Enumerable.Range(0, 3).Select(_ => Points[random.Next(Points.Length)])];
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"---\ntitle: 第{index}号提醒：{name}是怎么骗人的\ndate: {2020 + index % 7}-{index % 12 + 1:00}-{index % 28 + 1:00}\nscam: {scam}\n");
        text.Append(CultureInfo.InvariantCulture, $"audiences: [{Audiences[reader].Id}, {other}]\nloss: {loss}\nplace: 某镇\nsummary: {Sentences[random.Next(Sentences.Length)]}\n");
        text.Append(CultureInfo.InvariantCulture, $"slogan: 凡是先垫钱的都是诈骗\npoints: [{string.Join(", ", points)}]\n---\n\n## 经过\n\n");
        for (int paragraph = 0; paragraph < 4; paragraph++)
        {
            for (int sentence = 0; sentence < 4; sentence++) text.Append(Sentences[random.Next(Sentences.Length)]);
            text.Append("**凡是要你共享屏幕、报验证码的，都是诈骗。**\n\n");
        }

        text.Append("## 破绽\n\n").AppendJoin('\n', points.Select(point => "- " + point)).Append("\n\n## 正确做法\n\n1. 挂断电话\n2. 从官方渠道核实\n3. 拨打 96110\n\n");
        text.Append(CultureInfo.InvariantCulture, $"| 项目 | 说明 |\n|---|---|\n| 手段 | {name} |\n| 损失 | {loss} 元 |\n");
        return text.ToString();
    }

    private static void File(string folder, string path, string text)
    {
        string full = System.IO.Path.Combine(folder, path);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(full)!);
        System.IO.File.WriteAllText(full, text.ReplaceLineEndings("\n"));
    }
}
