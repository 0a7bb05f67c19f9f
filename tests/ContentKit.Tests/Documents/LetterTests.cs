using System.Collections.Immutable;
using ContentKit.Artwork.Designs;
using ContentKit.Artwork.Messages;
using ContentKit.Content.Model;
using ContentKit.Core;
using ContentKit.Drawing.Scenes;
using ContentKit.Drawing.Text;
using ContentKit.Tests.Artwork;
using static ContentKit.Tests.Documents.DocumentSamples;

namespace ContentKit.Tests.Documents;

public sealed class LetterTests
{
    [Fact]
    public void Batch_HasTheSamePagesOnceForEveryNumber_AndPreviewsTheFirstLetter()
    {
        Composed.Pages pages = Pages(letter => letter with { Serials = new SerialRange(7, 12) });

        Assert.Equal((6, 1), (pages.Scenes.Length, pages.PreviewCount));
        Assert.Equal(["0007", "0008", "0009", "0010", "0011", "0012"], pages.Scenes.Select(page => Serials(page)[0]));
    }

    [Fact]
    public void Receipt_CarriesTheSameNumberAsItsLetter()
    {
        foreach (Scene page in Pages(letter => letter with { Serials = new SerialRange(98, 103) }).Scenes)
        {
            string[] serials = Serials(page);
            Assert.Equal(2, serials.Length);
            Assert.Equal(serials[0], serials[1]);
        }
    }

    [Fact]
    public void Receipt_HangsBelowATearOffLineFromEdgeToEdge()
    {
        Scene page = Pages(letter => letter).Scenes[0];

        (string plate, ContentKit.Drawing.Geometry.Box box) = Assert.Single(SpotLines(page));
        Assert.Equal(("Perforating", 0.0, 210.0), (plate, box.X, Math.Round(box.Right, 6)));
        Assert.All(SceneProbe.Marks(page).Where(mark => mark.What is "回执" or "签名"), mark => Assert.True(mark.Box.Y > box.Y + 3));
        Assert.All(SceneProbe.Marks(page).Where(mark => mark.What.Contains("核实这封信")), mark => Assert.True(mark.Box.Bottom < box.Y - 3));
    }

    [Fact]
    public void WithoutReceipt_NoTearOffLine_AndOneNumber()
    {
        Scene page = Pages(letter => letter with { Receipt = false }).Scenes[0];

        Assert.Empty(SpotLines(page));
        Assert.Single(Serials(page));
        Assert.DoesNotContain("回执", Lines(page));
    }

    [Fact]
    public void WithoutNumbers_OnePageWithABlankToFillIn()
    {
        Composed.Pages pages = Pages(letter => letter with { Serials = null });

        Scene page = Assert.Single(pages.Scenes);
        Assert.Empty(Serials(page));
        Assert.Equal(2, Lines(page).Count(line => line == "编号"));
    }

    [Fact]
    public void Letter_SaysHowToCheckThatItIsGenuine_ByTheHotlineOfTheSite()
    {
        Hotline advice = Sample.Site.Hotlines[^1];

        Assert.Contains(Lines(Pages(letter => letter).Scenes[0]), line => line.Contains(advice.Number) && line.Contains("编号"));
    }

    [Theory]
    [InlineData("elderly", "反诈专线")]
    [InlineData("elderly", "示例县打击治理电信网络诈骗咨询劝阻专线")]
    [InlineData("residents", "示例县打击治理电信网络诈骗咨询劝阻专线")]
    public void HowToCheck_GetsTheRoomItNeeds_InLargeTypeAndWithALongHotlineName(string audience, string hotline)
    {
        Letter letter = Sample.Letters.Single(sample => sample.Id == "to-residents") with { Audience = audience, Body = Paragraphs(1) };
        Library library = Sample with { Letters = [letter], Site = Sample.Site with { Hotlines = [Sample.Site.Hotlines[0], new Hotline(hotline, "96110")] } };

        Scene page = Assert.Single(Assert.IsType<Composed.Pages>(Compose(MessageBuilder.ForLetter(letter, library.FindAudience(audience)!, library), Format("letter-a4"), library)).Scenes.Take(1));

        Assert.Contains($"拨打{hotline}", string.Concat(Lines(page)), StringComparison.Ordinal);
        Assert.Empty(SceneProbe.Collisions(page));
    }

    [Fact]
    public void Code_IsPrintedOnlyWhereTheFormatAsksForIt()
    {
        Scene without = Pages(letter => letter).Scenes[0];
        Scene with = Assert.IsType<Composed.Pages>(Letter(letter => letter, format => format with { Options = format.Options.SetItem("qr", "true") })).Scenes[0];

        Assert.DoesNotContain(SceneProbe.Marks(without), mark => mark.What.StartsWith("https://", StringComparison.Ordinal));
        Assert.Contains(SceneProbe.Marks(with), mark => mark.What == "https://example.org/audiences/residents/");
        Assert.Empty(SceneProbe.Collisions(with));
    }

    [Fact]
    public void SalutationBodyAndSignOff_AreAllThere_InOrder()
    {
        Scene page = Pages(letter => letter with
        {
            Salutation = "各位邻居，", Body = new MarkdownBody("## 小标题\n\n先停**一停**。\n\n1. 甲\n2. 乙\n\n- 丙\n\n> 丁", 1), Issuer = "某某办公室", Date = "2026-11-05",
        }).Scenes[0];

        string text = string.Concat(Lines(page));
        int at = -1;
        foreach (string part in new[] { "各位邻居，", "小标题", "先停一停。", "1.", "甲", "2.", "乙", "丙", "丁", "某某办公室", "2026年11月5日", "想核实" })
        {
            int found = text.IndexOf(part, at + 1, StringComparison.Ordinal);
            Assert.True(found > at, part);
            at = found;
        }
    }

    [Fact]
    public void LongLetter_RunsOnToFurtherPages_ReceiptOnTheLast_NumberOnBoth()
    {
        Composed.Pages pages = Pages(letter => letter with { Serials = new SerialRange(1, 2), Body = Paragraphs(16) });

        Assert.Equal((4, 2), (pages.Scenes.Length, pages.PreviewCount));
        Assert.DoesNotContain("回执", Lines(pages.Scenes[0]));
        Assert.Contains("回执", Lines(pages.Scenes[1]));
        Assert.Contains("第 2 页　共 2 页", Lines(pages.Scenes[1]));
        Assert.Equal(["0001", "0001", "0002", "0002"], pages.Scenes.Select(page => Serials(page).Single()));
    }

    [Fact]
    public void LongLetter_LosesNoWord()
    {
        Composed.Pages pages = Pages(letter => letter with { Serials = null, Body = Paragraphs(16) });

        string text = string.Concat(pages.Scenes.SelectMany(Lines));
        for (int i = 1; i <= 16; i++) Assert.Contains($"这是第{i}段，", text, StringComparison.Ordinal);
    }

    [Fact]
    public void EndlessLetter_IsReportedWithNumbers()
    {
        Composed.Failed failed = Assert.IsType<Composed.Failed>(Letter(letter => letter with { Body = Paragraphs(200) }));

        FitProblem problem = Assert.Single(failed.Problems);
        Assert.Equal(DiagnosticIds.TextDoesNotFit, problem.Id);
        Assert.Matches(@"超过 4 页，还有 \d+ 毫米", problem.Message.Chinese);
    }

    [Fact]
    public void Pages_OfABatch_ShareTheirCommonGroup()
    {
        ImmutableArray<Scene> pages = Pages(letter => letter with { Serials = new SerialRange(1, 3) }).Scenes;

        Assert.Same(pages[0].Items[0], pages[1].Items[0]);
        Assert.Same(pages[0].Items[0], pages[2].Items[0]);
    }

    private static Composed.Pages Pages(Func<Letter, Letter> change) => Assert.IsType<Composed.Pages>(Letter(change));

    private static string[] Serials(Scene page) => [.. Lines(page).Where(line => line.Length == 4 && line.All(char.IsAsciiDigit))];

    private static MarkdownBody Paragraphs(int count) => new(
        string.Join("\n\n", Enumerable.Range(1, count).Select(i => $"这是第{i}段，天气转凉，年关渐近，外出的亲人陆续回家，网购、转账也多了起来。骗子盯上的，正是这份热闹。给您写这封信，是想请您和家人一起，守好辛苦攒下的钱。")), 1);
}
