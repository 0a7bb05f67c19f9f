using System.Collections.Immutable;
using ContentKit.Artwork.Designs;
using ContentKit.Artwork.Imposition;
using ContentKit.Content.Model;
using ContentKit.Drawing.Scenes;
using ContentKit.Tests.Artwork;
using static ContentKit.Tests.Documents.DocumentSamples;

namespace ContentKit.Tests.Documents;

public sealed class BookletTests
{
    [Theory]
    [InlineData(10)]
    [InlineData(9)]
    [InlineData(5)]
    [InlineData(3)]
    [InlineData(1)]
    public void Pages_AreAMultipleOfFour_WhateverTheNumberOfScamTypes(int scams)
    {
        ImmutableArray<Scene> pages = PagesFor("booklet-a5", "residents", Sample with { Scams = Sample.Scams[..scams] });

        Assert.Equal(0, pages.Length % 4);
        Assert.True(pages.Length >= 2 * scams + 4);
    }

    [Theory]
    [InlineData("residents")]
    [InlineData("elderly")]
    public void EveryScamType_HasASpreadOfItsOwn_SentenceOnTheLeft(string audience)
    {
        ImmutableArray<Scene> pages = PagesFor("booklet-a5", audience);

        for (int i = 0; i < Sample.Scams.Length; i++)
        {
            // Pages 4 and 5, 6 and 7 …: an even page lies on the left.
            string left = string.Concat(Lines(pages[3 + 2 * i])), right = string.Concat(Lines(pages[4 + 2 * i]));
            Assert.Contains(Sample.Scams[i].Slogan.Replace("|", "", StringComparison.Ordinal), left, StringComparison.Ordinal);
            Assert.Contains("骗子怎么做", right, StringComparison.Ordinal);
            Assert.Contains("怎么办", right, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Contents_NameThePagesOnWhichThingsStand()
    {
        ImmutableArray<Scene> pages = PagesFor("booklet-a5", "residents");
        SceneProbe.Mark[] marks = [.. SceneProbe.Marks(pages[2])];

        foreach (string entry in Sample.Scams.Select(scam => scam.Name).Append(Sample.Rescue!.Title).Append("答案和解释"))
        {
            SceneProbe.Mark line = marks.Single(mark => mark.What == entry);
            SceneProbe.Mark number = marks.Where(mark => Math.Abs(mark.Box.CentreY - line.Box.CentreY) < 2).MaxBy(mark => mark.Box.Right)!;
            int page = int.Parse(number.What, System.Globalization.CultureInfo.InvariantCulture);
            Assert.Contains(entry == Sample.Rescue.Title ? "已经转账" : entry, string.Concat(Lines(pages[page - 1])), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Folios_CountFromTheCover_AndCoversHaveNone()
    {
        ImmutableArray<Scene> pages = PagesFor("booklet-a5", "residents");

        for (int page = 3; page < pages.Length; page++)
            Assert.Contains(page.ToString(System.Globalization.CultureInfo.InvariantCulture), Lines(pages[page - 1]));
        Assert.DoesNotContain("1", Lines(pages[0]));
    }

    [Fact]
    public void Quiz_AsksEveryQuestion_AndAnswersItOnALaterPage()
    {
        ImmutableArray<Scene> pages = PagesFor("booklet-a5", "residents");
        Quiz quiz = Sample.Quizzes.Single(sample => sample.Audiences.Contains("residents"));
        string[] texts = [.. pages.Select(page => string.Concat(Lines(page)))];

        foreach (QuizQuestion question in quiz.Questions)
        {
            int asked = Array.FindIndex(texts, text => text.Contains(question.Question, StringComparison.Ordinal));
            int answered = Array.FindIndex(texts, text => text.Contains(question.Why, StringComparison.Ordinal));
            Assert.True(asked > 0 && answered > asked, question.Question);
        }
    }

    [Fact]
    public void BackCover_CarriesTheHotlinesAndTheOffice()
    {
        string[] back = Lines(PagesFor("booklet-a5", "elderly")[^1]);

        Assert.All(Sample.Site.Hotlines, hotline => Assert.Contains(hotline.Number, back));
        Assert.Contains(Sample.Site.Organisation, back);
    }

    [Fact]
    public void Imposed_FrontAndBackCoverShareTheOuterSheet()
    {
        ImmutableArray<Scene> pages = PagesFor("booklet-a5", "residents");

        ImmutableArray<Scene> sides = SaddleStitch.Impose(pages);

        Assert.Equal(pages.Length / 2, sides.Length);
        Assert.Contains("防骗手册", Lines(sides[0]));
        Assert.Contains("拿不准先问，被骗了就报警", Lines(sides[0]));
    }

    [Fact]
    public void NoScamTypes_AreTooFewPages_NamedWithNumbers()
    {
        Composed.Failed failed = Assert.IsType<Composed.Failed>(ForAudience("booklet-a5", "residents", Sample with { Scams = [], Rescue = null, Quizzes = [] }));

        Assert.Equal("手册只有 4 页内容、0 类骗局，至少要 8 页", Assert.Single(failed.Problems).Message.Chinese);
    }

    [Fact]
    public void BodyTooLongForItsPage_IsReportedWithNumbers()
    {
        ScamType wordy = Sample.Scams[0] with { Body = new MarkdownBody("## 骗子怎么做\n\n" + string.Join('\n', Enumerable.Range(1, 40).Select(i => $"{i}. 打来电话，自称某地民警或政府部门，能报出证件号码。")), 1) };

        Composed.Failed failed = Assert.IsType<Composed.Failed>(ForAudience("booklet-a5", "residents", Sample with { Scams = [wordy] }));

        Assert.Matches(@"“刷单返利”要 \d+ 毫米高，一页只有 \d+ 毫米", Assert.Single(failed.Problems).Message.Chinese);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(9)]
    [InlineData(10)]
    public void WithoutSituations_NoPageStandsEmpty(int scams)
    {
        ImmutableArray<Scene> pages = PagesFor("booklet-a5", "residents", Sample with { Scams = Sample.Scams[..scams], Situations = [] });

        Assert.Equal(0, pages.Length % 4);
        Assert.DoesNotContain(pages, page => page.PlainText.Contains("有人让我", StringComparison.Ordinal));
    }

    [Fact]
    public void Contents_NameEveryScamType_EvenTwoOfOneName()
    {
        ImmutableArray<ScamType> scams = [Sample.Scams[0], Sample.Scams[1] with { Name = Sample.Scams[0].Name }];

        string[] contents = Lines(PagesFor("booklet-a5", "residents", Sample with { Scams = scams })[2]);

        Assert.Equal(2, contents.Count(line => line == scams[0].Name));
    }
}
