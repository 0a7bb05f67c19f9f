using ContentKit.Content;
using ContentKit.Content.Model;
using ContentKit.Core;

namespace ContentKit.Tests.Content;

public class ContentLoaderTests
{
    private const string Site = "title: 平安防骗\norganisation: 示例县反诈办\nbaseUrl: https://example.org/fanzha\n";

    private static LoadResult Load(params (string Path, string Text)[] files) => ContentLoader.Load(Memory(files), ContentVocabulary.Open, 2);

    private static MemoryFileSource Memory(params (string Path, string Text)[] files)
    {
        MemoryFileSource source = new();
        foreach ((string path, string text) in files) source.Add(path, text);
        return source;
    }

    [Fact]
    public void MinimalSite_OneAudienceScamAndCase_Loads()
    {
        LoadResult result = Load(
            ("site.yml", Site),
            ("audiences/elderly.md", "---\nname: 老年人\nreading: plain\n---\n"),
            ("scams/fake-police.md", "---\nname: 冒充公检法\nrank: 8\nslogan: 凡是安全账户，都是诈骗\n---\n"),
            ("cases/2026/a.md", "---\ntitle: 标题\ndate: 2026-03-01\nscam: fake-police\naudiences: [elderly]\n---\n\n正文\n"));

        Assert.Empty(result.Diagnostics);
        Case only = Assert.Single(result.Library!.Cases);
        Assert.Equal(("a", "正文", 8), (only.Id, only.Body.Text, only.Body.FirstLine));
        Assert.Equal(new Uri("https://example.org/fanzha/"), result.Library.Site.BaseUrl);
        Assert.Equal(Reading.Plain, result.Library.Audiences[0].Reading);
        Assert.Null(result.Library.Rescue);
    }

    /// <summary>Editors know their audiences by name; the id is the file's.</summary>
    [Fact]
    public void NameInPlaceOfAnId_IsAnsweredWithTheId()
    {
        LoadResult result = Load(
            ("site.yml", Site),
            ("audiences/elderly.md", "---\nname: 老年人\n---\n"),
            ("audiences/broken.md", "no front matter"),
            ("scams/fake-boss.md", "---\nname: 冒充领导熟人\nrank: 1\nslogan: 别转\n---\n"),
            ("venues/banks.md", "---\nname: 银行网点\n---\n"),
            ("cases/a.md", "---\ntitle: 标题\ndate: 2026-03-01\nscam: 冒充领导熟人\naudiences: [老年人, 学生]\n---\n"));

        Assert.Equal(
            ["是不是 fake-boss？", "是不是 elderly？", "可用的有 broken, elderly"],
            result.Diagnostics.Where(finding => finding.Id == DiagnosticIds.UnknownReference).Select(finding => finding.Hint!.Value.Chinese));
    }

    [Fact]
    public void SiteWithoutHotlinesAndSignature_UsesTheNationalNumbersAndItsName()
    {
        var site = Load(("site.yml", Site)).Library!.Site;

        Assert.Equal(["110", "96110"], site.Hotlines.Select(hotline => hotline.Number));
        Assert.Equal("示例县反诈办", site.Signature);
    }

    [Fact]
    public void LetterWithoutIssuer_IsSignedByTheOrganisation() => Assert.Equal("示例县反诈办", Assert.Single(Load(
        ("site.yml", Site), ("audiences/r.md", "---\nname: 居民\n---\n"), ("letters/a.md", "---\ntitle: 信\naudience: r\n---\n")).Library!.Letters).Issuer);

    [Fact]
    public void Lists_AreInTheirStableOrder()
    {
        static string Case(string date) => $"---\ntitle: 例\ndate: {date}\nscam: s\naudiences: []\n---\n";
        Library library = Load(
            ("site.yml", Site), ("scams/s.md", "---\nname: a\nrank: 2\nslogan: b\n---\n"), ("scams/t.md", "---\nname: a\nrank: 1\nslogan: b\n---\n"),
            ("audiences/z.md", "---\nname: z\norder: 1\n---\n"), ("audiences/a.md", "---\nname: a\n---\n"),
            ("cases/old.md", Case("2025-01-01")), ("cases/b.md", Case("2026-01-01")), ("cases/x/a.md", Case("2026-01-01"))).Library!;

        Assert.Equal(["t", "s"], library.Scams.Select(scam => scam.Id));
        Assert.Equal(["z", "a"], library.Audiences.Select(audience => audience.Id));
        Assert.Equal(["a", "b", "old"], library.Cases.Select(one => one.Id));
    }

    [Fact]
    public void KeyPositions_PointAtEachValue()
    {
        LoadResult result = Load(("site.yml", Site), ("audiences/e.md", "---\nname: 老年人\n---\n"),
            ("tips/t.md", "---\ntitle: 标题\naudiences: [e]\npoints:\n  - 一\n  - 二\nvariants:\n  e:\n    slogan: 短\n---\n"));

        KeyPositions keys = Assert.Single(result.Library!.Tips).Source.Keys;
        Assert.Equal(new SourceSpan("tips/t.md", 6, 5, 1), keys.Of("points[1]"));
        Assert.Equal(new SourceSpan("tips/t.md", 9, 13, 1), keys.Of("variants.e.slogan"));
        Assert.Equal(keys.Of("variants.e"), keys.Of("variants.e.summary"));
        Assert.Equal(new SourceSpan("tips/t.md", 1, 1), keys.Of("nothing"));
    }

    [Fact]
    public void KeyPositions_KeepPlacesApart() => Assert.Equal(
        new SourceSpan("a", 700_000, 900, 70),
        new KeyPositions("a", [new("x", new SourceSpan("a", 700_000, 900, 70))]).Of("x"));

    [Theory]
    [InlineData("cases/a b.md", "空格")]
    [InlineData("cases/a😀.md", "😀")]
    [InlineData("cases/a.b.md", "“.”")]
    [InlineData("cases/a+b.md", "“+”")]
    [InlineData("cases/ .md", "空格")]
    [InlineData("cases/CON.md", "保留")]
    [InlineData("cases/lpt1.md", "保留")]
    [InlineData("cases/-a.md", "开头")]
    [InlineData("tips/a\u0007.md", "U+0007")]
    [InlineData("cases/\u202Egpj.md", "文件名")]
    [InlineData("cases/cafe\u0301.md", "分开存")]
    [InlineData("cases/\u064A\u0654\u0627لدام.md", "分开存")]
    public void BadFileName_IsTold(string path, string about)
    {
        Diagnostic finding = Assert.Single(Load(("site.yml", Site), (path, "---\n---\n")).Diagnostics);

        Assert.Equal(DiagnosticIds.BadId, finding.Id);
        Assert.Contains(about, finding.Message.Chinese, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("扫码领鸡蛋")]
    [InlineData("2026-11-a_b")]
    [InlineData("ئالدامچىلىق")]
    [InlineData("café")]
    [InlineData("ཡིག")]
    public void FileNamesOfAnyScript_AreIds(string id) =>
        Assert.Equal(id, Assert.Single(Load(("site.yml", Site), ($"tips/{id}.md", "---\ntitle: a\naudiences: []\n---\n")).Library!.Tips).Id);

    [Fact]
    public void LongFileName_IsTold() =>
        Assert.Equal(DiagnosticIds.BadId, Assert.Single(Load(("site.yml", Site), ($"tips/{new string('a', 81)}.md", "")).Diagnostics).Id);

    [Fact]
    public void FiveMegabyteFile_IsRefusedUnread()
    {
        Diagnostic finding = Assert.Single(ContentLoader.Load(
            Memory(("site.yml", Site)).Add("tips/a.md", new byte[5_000_000]), ContentVocabulary.Open, 1).Diagnostics);

        Assert.Equal((DiagnosticIds.FileTooLarge, "文件有 5000000 字节，最多 1048576 字节"), (finding.Id, finding.Message.Chinese));
    }

    [Fact]
    public void FileThatVanished_IsTold()
    {
        LoadResult result = ContentLoader.Load(new Vanishing(Memory(("site.yml", Site))), ContentVocabulary.Open, 1);

        Assert.Equal(("tips/gone.md", DiagnosticIds.FileUnreadable), (Assert.Single(result.Diagnostics).Span.Path, result.Diagnostics[0].Id));
    }

    [Fact]
    public void ThousandsOfFindingsInOneFile_AreCut()
    {
        string keys = string.Concat(Enumerable.Range(0, 5000).Select(i => $"k{i}: 1\n"));

        LoadResult result = Load(("site.yml", Site + keys));

        Assert.Equal(201, result.Diagnostics.Length);
        Assert.Contains("4800", result.Diagnostics[^1].Message.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void ReadmeAndHiddenFiles_AreNoContent() => Assert.Empty(Load(
        ("site.yml", Site), ("README.md", "x"), ("cases/README.md", "x"), (".git/a.md", "x"), ("cases/.draft.md", "x"), ("cases/~$a.md", "x"), ("images/a.svg", "x")).Diagnostics);

    [Fact]
    public void Shared_IdsAreOneString()
    {
        var cases = Load(("site.yml", Site), ("scams/s.md", "---\nname: a\nrank: 2\nslogan: b\n---\n"),
            ("cases/a.md", "---\ntitle: 例\ndate: 2026-01-01\nscam: s\naudiences: []\n---\n"), ("cases/b.md", "---\ntitle: 例\ndate: 2026-01-01\nscam: s\naudiences: []\n---\n")).Library!.Cases;

        Assert.Same(cases[0].Scam, cases[1].Scam);
    }

    private sealed class Vanishing(MemoryFileSource inner) : IFileSource
    {
        public IReadOnlyList<string> List(string folder) => [.. inner.List(folder), "tips/gone.md"];

        public bool Exists(string path) => inner.Exists(path);

        public byte[] Read(string path) => inner.Read(path);
    }
}
