using ContentKit.Content;
using ContentKit.Content.Model;
using ContentKit.Core;

namespace ContentKit.Tests.Content;

public class ContentLoaderTests
{
    private const string Site = "title: 平安防骗\norganisation: 示例县反诈办\nbaseUrl: https://example.org/fanzha\n";

    private static LoadResult Load(params (string Path, string Text)[] files)
    {
        MemoryFileSource source = new();
        foreach ((string path, string text) in files) source.Add(path, text);
        return ContentLoader.Load(source, ContentVocabulary.Open, 2);
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

    [Fact]
    public void MissingSite_IsAnError()
    {
        LoadResult result = Load(("scams/x.md", "---\nname: x\nrank: 1\nslogan: y\n---\n"));

        Assert.Null(result.Library);
        Assert.Equal(DiagnosticIds.FileUnreadable, Assert.Single(result.Diagnostics).Id);
    }

    [Fact]
    public void KeyPositions_PointAtEachValue()
    {
        LoadResult result = Load(("site.yml", Site), ("audiences/e.md", "---\nname: 老年人\n---\n"),
            ("tips/t.md", "---\ntitle: 标题\naudiences: [e]\npoints:\n  - 一\n  - 二\nvariants:\n  e:\n    slogan: 短\n---\n"));

        KeyPositions keys = Assert.Single(result.Library!.Tips).Source.Keys;
        Assert.Equal(new SourceSpan("tips/t.md", 6, 5, 1), keys.Of("points[1]"));
        Assert.Equal(new SourceSpan("tips/t.md", 9, 13, 1), keys.Of("variants.e.slogan"));
    }
}
