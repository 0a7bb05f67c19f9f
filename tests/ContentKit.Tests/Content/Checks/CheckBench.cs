using System.Collections.Immutable;
using ContentKit.Cli.Composition;
using ContentKit.Content;
using ContentKit.Content.Checks;
using ContentKit.Content.Model;
using ContentKit.Core;
using ContentKit.Site;

namespace ContentKit.Tests.Content.Checks;

/// <summary>A small site in memory to hold one sentence or one file against the rules.</summary>
internal static class CheckBench
{
    public static readonly DateOnly Today = new(2026, 11, 21);

    private const string Site = """
        title: 平安防骗
        organisation: 示例县反诈办
        baseUrl: https://example.org/
        hotlines: [{name: 报警, number: '110'}, {name: 反诈专线, number: '96110'}]
        contacts:
          phones: ['110', '96110', '12381', '0000-1234567', '021-62310110']
          urls: ['https://example.org/', 'https://www.example.gov.cn/fanzha/']
          emails: ['fzb@example.org']
          accounts: ['示例县反诈', 'slxfz2026']
          apps: ['云闪付']

        """;

    private const string Dictionary = """
        terms: [反诈, 国家反诈中心, 验证码, 安全账户, 公检法, 屏幕共享, 三不一多, 刷单返利, 反电信网络诈骗法, 陌生链接, 投资理财, 银行卡, 身份证, 收款账户]
        typos: [{wrong: 反炸, right: 反诈}, {wrong: 国家反诈APP, right: 国家反诈中心}, {wrong: 帐户, right: 账户}, {wrong: 三不要一多, right: 三不一多}, {wrong: 反电信诈骗法, right: 反电信网络诈骗法}, {wrong: 诈骗份子, right: 诈骗分子}]
        blaming: [{word: 贪小便宜, instead: 被小利吸引}, {word: 活该, instead: 遭遇诈骗}, {word: 老糊涂, instead: 老人家}, {word: 不听劝, instead: 没能停下来}]
        absolute: [{word: 万无一失, instead: 更稳妥}, {word: 百分之百, instead: 大多}, {word: 绝对, instead: 一般}, {word: 100%, instead: 大多}, {word: 杜绝, instead: 减少}]

        """;

    private const string CaseHead = """
        ---
        title: 例
        date: 2026-01-01
        scam: rebate-orders
        audiences: [residents]
        summary: 一句话讲清楚。
        points: [先挂断再核实]
        sources: [{name: 示例}]
        reviewed: 2026-10-01
        ---


        """;

    /// <summary>Line of the file on which a sentence given to <see cref="Sentence"/> stands.</summary>
    public const int SentenceLine = 12;

    public static ImmutableArray<Diagnostic> Sentence(string sentence) => File("cases/t.md", CaseHead + sentence + "\n\n## 怎么办\n\n先挂断。\n");

    public static ImmutableArray<Diagnostic> File(string path, string text, string site = "")
    {
        MemoryFileSource files = new MemoryFileSource()
            .Add("site.yml", Site + site)
            .Add("dictionary.yml", Dictionary)
            .Add("audiences/residents.md", "---\nname: 居民\n---\n正文\n")
            .Add("audiences/elderly.md", "---\nname: 老年人\nreading: plain\n---\n正文\n")
            .Add("scams/rebate-orders.md", "---\nname: 刷单返利\nrank: 1\nslogan: 凡是例子\nsummary: 摘要。\nredFlags: [一, 二]\nillustration: a\n---\n正文\n")
            .Add("tips/known.md", "---\ntitle: 例\naudiences: []\nsummary: 摘要。\nillustration: a\npoints: [一]\nreviewed: 2026-10-01\n---\n正文\n\n## 怎么办？\n\n先挂断。\n")
            .Add("tips/draft.md", "---\ntitle: 例\naudiences: []\nsummary: 摘要。\nillustration: a\npoints: [一]\nreviewed: 2026-10-01\ndraft: true\n---\n正文\n")
            .Add("images/a.png", "picture")
            .Add("images/a.webp", "picture")
            .Add(path, text);
        LoadResult loaded = ContentLoader.Load(files, ContentVocabulary.Open, 1);
        Assert.Empty(loaded.Diagnostics);
        return Checker.Run(loaded.Library!, files, new CheckOptions(Today, 1, new LinkTargets(path => Pages(loaded.Library!).GetValueOrDefault(path), Parts.SiteTheme).On));
    }

    private static Dictionary<string, SitePage> Pages(Library library) => SiteBuilder
        .Plan(new SiteInput(library, [], [], ImmutableSortedDictionary<string, string>.Empty, ImmutableSortedDictionary<string, Rgb>.Empty), Parts.SiteTheme)
        .Pages.ToDictionary(page => page.Path, StringComparer.Ordinal);
}
