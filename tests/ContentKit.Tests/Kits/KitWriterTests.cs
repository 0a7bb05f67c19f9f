using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ContentKit.Artwork.Kits;

namespace ContentKit.Tests.Kits;

public class KitWriterTests
{
    private static Kit Kit() => KitPlanner.Plan(KitSamples.Library,
        [
            KitSamples.File(KitSamples.Poster, ".pdf", thumb: "thumbs/a.png"),
            KitSamples.File(KitSamples.Stamp, ".svg", thumb: "thumbs/a.png"),
            KitSamples.File(KitSamples.Sms, ".txt", title: "100%是<骗局>#1"),
        ])[0].With("01-印刷/印前检查单.html", "印刷前逐项核对。", [.. "检查单"u8]).With("07-许可/OFL.txt", "字体许可。", [.. "licence"u8]);

    private static byte[] Write(Kit kit)
    {
        using var output = new MemoryStream();
        KitWriter.Write(kit, path => new MemoryStream(Encoding.UTF8.GetBytes(path)), output);
        return output.ToArray();
    }

    [Fact]
    public void Kit_PassesUnzipTest()
    {
        (int status, string output) = OutsideJudge.With(Write(Kit()), path => OutsideJudge.Try("unzip", "-t", path));
        Assert.True(status == 0, output);
    }

    [Fact]
    public void Kit_PythonFindsContentsFirstAndEveryFileOnce()
    {
        string names = OutsideJudge.With(Write(Kit()), path => OutsideJudge.Try("python3", "-c", """
            import sys, zipfile
            sys.stdout.reconfigure(encoding='utf-8')
            for i in zipfile.ZipFile(sys.argv[1]).infolist(): print(i.filename)
            """, path)).Said;
        Assert.Equal(
            """
            目录.html
            01-印刷/印前检查单.html
            01-印刷/海报-A3-先垫钱就是骗局-老年人.pdf
            02-印章/快递提示章-58×22-毫米-先垫钱就是骗局-老年人.svg
            05-文字/短信-100%是-骗局-#1-老年人.txt
            07-许可/OFL.txt
            缩略图/0001.png

            """.ReplaceLineEndings("\n"),
            names);
    }

    [Fact]
    public void Kit_IsTheSameBytesEveryTime() => Assert.Equal(Write(Kit()), Write(Kit()));

    [Fact]
    public void Contents_ListsEveryFileUnderALinkThatLeadsToIt()
    {
        Kit kit = Kit();
        IDocument page = new HtmlParser().ParseDocument(KitContents.Html(kit));
        string[] links = [.. page.QuerySelectorAll("a").Select(link => Uri.UnescapeDataString(link.GetAttribute("href")!))];
        Assert.Equal([.. kit.Items.Select(item => item.Name), .. kit.Papers.Select(paper => paper.Name)], links);
    }

    [Fact]
    public void Contents_NeedsNothingFromOutside()
    {
        IDocument page = new HtmlParser().ParseDocument(KitContents.Html(Kit()));
        Assert.Empty(page.QuerySelectorAll("script, link, iframe, [src^=http], [href^=http]"));
        Assert.Equal(["缩略图/0001.png", "缩略图/0001.png"], page.QuerySelectorAll("img").Select(img => Uri.UnescapeDataString(img.GetAttribute("src")!)));
    }

    [Fact]
    public void Contents_SaysSizeQuantityAndExpiry()
    {
        IDocument page = new HtmlParser().ParseDocument(KitContents.Html(Kit()));
        Assert.Equal("海报 A3297×420 毫米 · 每处 1 张 · 1 个文件", page.QuerySelector("h3")!.TextContent);
        string row = page.QuerySelector("tbody tr")!.TextContent;
        Assert.Contains("老年人", row, StringComparison.Ordinal);
        Assert.Contains("2027-12-31", row, StringComparison.Ordinal);
        Assert.Contains("2 KB", row, StringComparison.Ordinal);
    }

    [Fact]
    public void Offline_HoldsTheSiteAndAPageToOpenIt()
    {
        using var output = new MemoryStream();
        PackedFile page = PackedFile.Of("index.html", Encoding.UTF8.GetBytes("<!doctype html>"));
        OfflineZip.Write("平安防骗", new Dictionary<string, PackedFile> { ["index.html"] = page, ["cases/a/index.html"] = page }, [("photos/a.jpg", () => new MemoryStream([1, 2]))], output);
        string names = OutsideJudge.With(output.ToArray(), path => OutsideJudge.Try("python3", "-c", """
            import sys, zipfile
            sys.stdout.reconfigure(encoding='utf-8')
            z = zipfile.ZipFile(sys.argv[1])
            print(*z.namelist()); print('url=%E7%BD%91%E7%AB%99/index.html' in z.read('打开网站.html').decode())
            """, path)).Said;
        Assert.Equal("打开网站.html 网站/cases/a/index.html 网站/index.html 网站/photos/a.jpg\nTrue\n", names);
    }

    [Fact]
    public void Offline_WithoutAStartPage_IsRefused() =>
        Assert.Throws<ArgumentException>(() => OfflineZip.Write("x", new Dictionary<string, PackedFile> { ["a.html"] = PackedFile.Of("a.html", new byte[1]) }, [], Stream.Null));
}
