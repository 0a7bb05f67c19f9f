using System.Diagnostics;
using System.Text;
using ContentKit.Content;
using ContentKit.Content.Checks;
using ContentKit.Content.Markdown;
using ContentKit.Content.Model;
using ContentKit.Core;

namespace ContentKit.Tests.Content;

/// <summary>Whatever stands in a file: findings or content, in time, never an exception.</summary>
public class HostileInputTests
{
    private const string Site = "title: a\norganisation: b\nbaseUrl: https://example.org\n";

    private const string Case = """
        ---
        title: 扫码领一盒鸡蛋，后来搭进两万元
        date: 2026-04-01
        scam: s
        audiences: [r, 'r2']
        loss: 20000
        summary: "老人在小区门口\n扫码"
        points:
          - 拒绝路边扫码领礼
          - {a: 1}
        variants:
          r:
            slogan: |
              白送的码
        sources:
          - name: 示例
            url: https://example.org/
        ---

        ## 事情经过

        1. **第一天**：`码` [链接](a.md) ![图](b.png) <b>x</b>

        | 甲 | 乙 |
        |---|---|
        | 138 0013 8000 | 京A12345 |

        > 受害人张小明，12岁。[^1]

        [^1]: 注
        """;

    private static readonly string[] Scraps =
        ["[", "]", "{", "}", "- ", ": ", "---\n", "\n", "  ", "\t", "&a ", "*a", "!!x ", "|\n", ">\n", "'", "\"", "\\", "#", "`", "**", "~~", "![", "](", "<", ">", "<!--", "|", "[^1]:", "0", "岁", "号", "元", "\u0000", "\uFFFE", "\uD800", "😀", "\u202E", "％", "？", "x: ", "<<: ", "%YAML 1.2\n", "...\n"];

    [Fact]
    public void MutatedFiles_NeverThrow()
    {
        Random random = new(20261121);
        for (int round = 0; round < 3000; round++)
        {
            StringBuilder text = new(Case);
            for (int edits = random.Next(1, 12); edits > 0; edits--)
            {
                int at = random.Next(text.Length);
                switch (random.Next(4))
                {
                    case 0:
                        text.Insert(at, Scraps[random.Next(Scraps.Length)]);
                        break;
                    case 1:
                        text.Remove(at, Math.Min(random.Next(1, 30), text.Length - at));
                        break;
                    case 2:
                        text.Insert(at, text.ToString(at, Math.Min(random.Next(1, 60), text.Length - at)));
                        break;
                    default:
                        text[at] = (char)random.Next(1, 0x9FFF);
                        break;
                }
            }

            RunEverything(text.ToString());
        }
    }

    [Fact]
    public void RandomBytes_NeverThrow()
    {
        Random random = new(1);
        for (int round = 0; round < 500; round++)
        {
            byte[] bytes = new byte[random.Next(400)];
            random.NextBytes(bytes);
            MemoryFileSource files = new MemoryFileSource().Add("site.yml", Site).Add("cases/a.md", bytes).Add("quiz/a.yml", bytes).Add("tips/b.md", [.. "---\n"u8, .. bytes, .. "\n---\n"u8]);
            ContentLoader.Load(files, ContentVocabulary.Open, 1);
        }
    }

    public static TheoryData<string, string> Heavy { get; } = new()
    {
        { "open brackets", "a: " + new string('[', 500_000) },
        { "open braces", "a: " + new string('{', 500_000) },
        { "nested lists", string.Concat(Enumerable.Range(0, 700).Select(i => new string(' ', i) + "-\n")) },
        { "nested maps", string.Concat(Enumerable.Range(0, 700).Select(i => new string(' ', i) + "a:\n")) },
        { "dashes", "a: " + string.Concat(Enumerable.Repeat("- ", 200_000)) },
        { "one long key", new string('k', 900_000) + ": 1" },
        { "one long value", "title: " + new string('字', 300_000) },
        { "many keys", string.Concat(Enumerable.Range(0, 60_000).Select(i => $"k{i}: 1\n")) },
        { "repeated keys", string.Concat(Enumerable.Repeat("title: 1\n", 60_000)) },
        { "many items", "points: [" + string.Concat(Enumerable.Repeat("a, ", 200_000)) + "]" },
        { "quotes", "a: " + string.Concat(Enumerable.Repeat("'' ", 200_000)) },
        { "question marks", string.Concat(Enumerable.Repeat("? ", 200_000)) },
        { "anchors", string.Concat(Enumerable.Range(0, 40_000).Select(i => $"k{i}: &a{i} 1\n")) },
        { "colons", string.Concat(Enumerable.Repeat("a: ", 200_000)) },
        { "comments", string.Concat(Enumerable.Repeat("#\n", 300_000)) },
    };

    [Theory]
    [MemberData(nameof(Heavy))]
    public void HeavyYaml_IsAnsweredWithinSeconds(string name, string yaml)
    {
        Stopwatch watch = Stopwatch.StartNew();

        RunEverything("---\n" + yaml + "\n---\n正文\n");

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"{name}: {watch.Elapsed}");
    }

    public static TheoryData<string, string> HeavyMarkdown { get; } = new()
    {
        { "quotes", string.Concat(Enumerable.Repeat("> ", 100_000)) + "x" },
        { "brackets", new string('[', 100_000) },
        { "links", string.Concat(Enumerable.Repeat("[a](", 50_000)) },
        { "images", string.Concat(Enumerable.Repeat("![", 50_000)) },
        { "stars", string.Concat(Enumerable.Repeat("*a_ ", 50_000)) },
        { "emphasis", string.Concat(Enumerable.Repeat("**a *b ", 20_000)) },
        { "backticks", string.Concat(Enumerable.Range(1, 600).Select(i => new string('`', i) + " ")) },
        { "tags", string.Concat(Enumerable.Repeat("<a ", 60_000)) },
        { "comments", string.Concat(Enumerable.Repeat("<!--", 60_000)) },
        { "pipes", string.Concat(Enumerable.Repeat("|", 20_000)) + "\n|---|\n" },
        { "nested lists", string.Concat(Enumerable.Range(0, 500).Select(i => new string(' ', i * 2) + "- a\n")) },
        { "list starts", string.Concat(Enumerable.Repeat("- ", 20_000)) },
        { "footnotes", string.Concat(Enumerable.Range(0, 5_000).Select(i => $"[^{i}]\n\n[^{i}]: a\n\n")) },
        { "definitions", string.Concat(Enumerable.Range(0, 20_000).Select(i => $"[{i}]: a\n")) },
        { "entities", string.Concat(Enumerable.Repeat("&#0;", 50_000)) },
        { "digits", new string('1', 200_000) },
        { "spaced digits", string.Concat(Enumerable.Repeat("1 ", 100_000)) },
        { "letters and dots", string.Concat(Enumerable.Repeat("a.", 100_000)) },
        { "at signs", string.Concat(Enumerable.Repeat("a@a.", 50_000)) },
        { "streets", new string('路', 100_000) + "1号" },
        { "names", string.Concat(Enumerable.Repeat("受害人", 50_000)) },
        { "companies", "张某12345元" + string.Concat(Enumerable.Repeat("中中公司", 30_000)) },
        { "lived in", string.Concat(Enumerable.Repeat("家住", 60_000)) },
        { "traditional", new string('請', 100_000) },
    };

    [Theory]
    [MemberData(nameof(HeavyMarkdown))]
    public void HeavyMarkdown_IsAnsweredWithinSeconds(string name, string markdown)
    {
        Stopwatch watch = Stopwatch.StartNew();

        RunEverything("---\ntitle: a\ndate: 2026-01-01\nscam: s\naudiences: []\n---\n" + markdown);
        MarkdownRenderer.ToHtml(new MarkdownBody(markdown, 1), _ => null);

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(30), $"{name}: {watch.Elapsed}");
    }

    private static void RunEverything(string text)
    {
        MemoryFileSource files = new MemoryFileSource().Add("site.yml", Site).Add("scams/s.md", "---\nname: a\nrank: 1\nslogan: b\n---\n").Add("audiences/r.md", "---\nname: a\n---\n")
            .Add("cases/a.md", Encoding.UTF8.GetBytes(text));
        LoadResult loaded = ContentLoader.Load(files, ContentVocabulary.Open, 1);
        Checker.Run(loaded.Library!, files, new CheckOptions(new DateOnly(2026, 11, 21)));
        foreach (Case one in loaded.Library!.Cases) MarkdownRenderer.ToHtml(one.Body, target => new Uri(target, UriKind.RelativeOrAbsolute));
    }
}
