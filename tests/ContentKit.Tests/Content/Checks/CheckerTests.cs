using System.Collections.Immutable;
using ContentKit.Content;
using ContentKit.Content.Checks;
using ContentKit.Core;

namespace ContentKit.Tests.Content.Checks;

public class CheckerTests
{
    private const string Head = "---\ntitle: 例\ndate: 2026-01-01\nscam: rebate-orders\naudiences: [residents, elderly]\nsummary: 摘要。\npoints: [先挂断]\nsources: [{name: 示例}]\nreviewed: 2026-10-01\n";

    private static IEnumerable<string> Told(ImmutableArray<Diagnostic> findings) =>
        findings.Where(finding => finding.Span.Path.EndsWith("t.md", StringComparison.Ordinal)).Select(finding => $"{finding.Span.Line}:{finding.Span.Column} {finding.Severity} {finding.Id}");

    [Fact]
    public void Finding_CarriesLineAndRewording()
    {
        Diagnostic finding = Assert.Single(CheckBench.Sentence("受害人张小明接到电话。"));

        Assert.Equal("受害人张小明接到电话。", finding.SourceLine);
        Assert.Equal("写成“张某”", finding.Hint!.Value.Chinese);
    }

    [Fact]
    public void FrontMatterValues_AreChecked_AtTheirPlace() =>
        Assert.Equal(["8:7 Error CK0402"], Told(CheckBench.File("tips/t.md",
            "---\ntitle: 例\naudiences: []\nillustration: a\nreviewed: 2026-10-01\nsummary: 摘要。\npoints:\n  - 不接13800138000\n---\n正文\n")));

    [Theory]
    [InlineData("```")]
    [InlineData("~~~")]
    public void NumberSignInCode_IsNoHeading(string fence) =>
        Assert.Empty(Told(CheckBench.File("cases/t.md", Head + $"---\n正文\n\n{fence}\n# 注\n{fence}\n")));

    [Fact]
    public void Comments_ArePrivateToTheEditor() =>
        Assert.Empty(Told(CheckBench.File("cases/t.md", Head + "# 线索人 13800138000\n---\n正文\n")));

    [Theory]
    [InlineData("accept:\n  - {rule: CK0701, reason: 例}\n\"place\": 打13800138000\n")]
    [InlineData("place: >\n  某镇\n  # 打13800138000\n")]
    [InlineData("place: 'it''s\n  loss: 13800138000'\n")]
    [InlineData("place: \"某 \\\" 镇\n  # 13800138000\"\n")]
    [InlineData("variants:\n  residents:\n    points:\n    - >\n     一\n     # 13800138000\n")]
    [InlineData("variants: {residents: {points: [\n  一, \"二\n  date: 13800138000\"]}}\n")]
    [InlineData("formats:\n  - date:13800138000\n")]
    public void WhatLooksLikeACommentOrAFigure_IsCheckedInsideAValue(string keys) =>
        Assert.Contains(Told(CheckBench.File("cases/t.md", Head + keys + "---\n正文\n")), told => told.EndsWith("Error CK0402", StringComparison.Ordinal));

    [Theory]
    [InlineData("place: \"某\n  镇\"\n# 13800138000\n")]
    [InlineData("place: >-\n  某镇\n# 13800138000\n")]
    [InlineData("# 写成 'a\n# 13800138000\n")]
    [InlineData("formats: ['[a]', \"it's\", x]\n# 13800138000\n")]
    [InlineData("variants:\n  residents:\n    points:\n    - |\n     一\n    # 13800138000\n")]
    [InlineData("accept:\n  - rule: CK0402\n    text: >-\n      13800138000\n    reason: '来电\n      13800138000'\n")]
    public void CommentsAndAcceptances_AreNotChecked_BehindAValueOfSeveralLines(string keys) =>
        Assert.DoesNotContain(Told(CheckBench.File("cases/t.md", Head + keys + "---\n正文\n")), told => told.EndsWith("CK0402", StringComparison.Ordinal));

    [Fact]
    public void AcceptedFinding_IsListedWithItsReason()
    {
        ImmutableArray<Diagnostic> findings = CheckBench.File("cases/t.md",
            Head + "accept:\n  - rule: CK0402\n    text: '13800138000'\n    reason: 示意号码\n---\n来电 13800138000，又来电 13900139000。\n");

        Assert.Equal(["15:4 Info CK0402", "15:20 Error CK0402"], Told(findings));
        Assert.Contains("示意号码", findings[0].Message.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void Severity_FollowsTheSite()
    {
        const string Text = Head + "---\n来电 13800138000，绝对可信，请轉告。\n";

        Assert.Equal(["11:4 Error CK0402", "11:16 Warning CK0602", "11:22 Warning CK0606"], Told(CheckBench.File("cases/t.md", Text)));
        Assert.Equal(["11:4 Info CK0402", "11:16 Error CK0602"],
            Told(CheckBench.File("cases/t.md", Text, "rules:\n  CK0402: info\n  CK0602: error\n  CK0606: off\n")));
    }

    [Fact]
    public void UnknownRuleInSite_IsTold()
    {
        Diagnostic finding = Assert.Single(CheckBench.File("cases/t.md", Head + "---\n正文\n", "rules:\n  CK0692: off\n"));

        Assert.Equal(("site.yml", 12, "是不是 CK0602？"), (finding.Span.Path, finding.Span.Line, finding.Hint!.Value.Chinese));
    }

    [Fact]
    public void PlainReaders_AreHeldToTheirVariant()
    {
        const string Long = "slogan: 凡是自称电商平台客服主动打电话说要给您退款的都是诈骗\n";

        Assert.Equal(["10:9 Warning CK0607"], Told(CheckBench.File("cases/t.md", Head + Long + "---\n正文\n")));
        Assert.Empty(Told(CheckBench.File("cases/t.md", Head + Long + "variants:\n  elderly:\n    slogan: 退款电话，|别信\n---\n正文\n")));
    }

    [Fact]
    public void ReviewAtTheEndOfTime_IsInTheFuture() =>
        Assert.Equal(["5:11 Warning CK0709"], Told(CheckBench.File("tips/t.md",
            "---\ntitle: 例\naudiences: []\nillustration: a\nreviewed: 9999-12-31\nsummary: 摘要。\npoints: [一]\n---\n正文\n")));

    [Fact]
    public void Today_DecidesWhatIsExpired() =>
        Assert.Equal(["10:10 Warning CK0705"], Told(CheckBench.File("cases/t.md", Head + "expires: 2026-11-21\n---\n正文\n")));

    [Fact]
    public void Findings_DoNotDependOnParallelism()
    {
        MemoryFileSource files = new MemoryFileSource().Add("site.yml", "title: a\norganisation: b\nbaseUrl: https://example.org\n").Add("audiences/r.md", "---\nname: 居民\n---\n")
            .Add("scams/s.md", "---\nname: a\nrank: 1\nslogan: b\n---\n");
        for (int i = 0; i < 200; i++) files.Add($"cases/c{i}.md", $"---\ntitle: 例{i}\ndate: 2026-01-01\nscam: s\naudiences: [r]\n---\n\n来电 1380013{i:0000}，绝对！！\n");
        LoadResult loaded = ContentLoader.Load(files, ContentVocabulary.Open, 4);

        ImmutableArray<Diagnostic> one = Checker.Run(loaded.Library!, files, new CheckOptions(CheckBench.Today, 1));
        ImmutableArray<Diagnostic> four = Checker.Run(loaded.Library!, files, new CheckOptions(CheckBench.Today, 4));

        Assert.Equal(one.AsEnumerable(), four);
        Assert.True(one.Length > 200);
    }

    [Theory]
    [InlineData("photo.jpg")]
    [InlineData("photo.png")]
    public void PhotoWithPosition_IsAnError(string name)
    {
        byte[] tiff = [(byte)'I', (byte)'I', 42, 0, 8, 0, 0, 0, 1, 0, 0x25, 0x88, 4, 0, 1, 0, 0, 0, 26, 0, 0, 0, 0, 0, 0, 0];
        byte[] plain = [.. tiff];
        plain[10] = 0x0F;
        plain[11] = 0x01;

        Assert.Contains(CheckPhoto(name, tiff), finding => finding.Id == DiagnosticIds.PhotoPosition);
        Assert.DoesNotContain(CheckPhoto(name, plain), finding => finding.Id == DiagnosticIds.PhotoPosition);
    }

    private static ImmutableArray<Diagnostic> CheckPhoto(string name, byte[] tiff)
    {
        byte[] bytes = name.EndsWith("jpg", StringComparison.Ordinal)
            ? [0xFF, 0xD8, 0xFF, 0xE1, 0, (byte)(tiff.Length + 8), .. "Exif\0\0"u8, .. tiff, 0xFF, 0xD9]
            : [0x89, .. "PNG\r\n"u8, 0x1A, 0x0A, 0, 0, 0, (byte)tiff.Length, .. "eXIf"u8, .. tiff, 0, 0, 0, 0];
        MemoryFileSource files = new MemoryFileSource().Add("site.yml", "title: a\norganisation: b\nbaseUrl: https://example.org\n").Add("images/" + name, bytes);
        return Checker.Run(ContentLoader.Load(files, ContentVocabulary.Open, 1).Library!, files, new CheckOptions(CheckBench.Today));
    }
}
