using ContentKit.Artwork.Designs;
using ContentKit.Content.Model;
using ContentKit.Drawing.Geometry;
using ContentKit.Drawing.Scenes;
using ContentKit.Tests.Artwork;
using static ContentKit.Tests.Documents.DocumentSamples;

namespace ContentKit.Tests.Documents;

public sealed class NoticeTests
{
    [Theory]
    [InlineData("notice-household-a4", "residents", "住户签名")]
    [InlineData("notice-household-a4", "elderly", "住户签名")]
    [InlineData("notice-shop-a4", "shopkeepers", "店主签名")]
    public void Notice_IsTwoEqualCopiesParted_EachWithItsSignature(string format, string audience, string signature)
    {
        Scene page = Assert.Single(PagesFor(format, audience));

        Box tear = Assert.Single(SpotLines(page)).Box;
        Assert.Equal(148.5, tear.CentreY, 0.01);
        SceneProbe.Mark[] signs = [.. SceneProbe.Marks(page).Where(mark => mark.What == signature)];
        Assert.Equal(2, signs.Length);
        Assert.True(signs[0].Box.Bottom < tear.Y && signs[1].Box.Y > tear.Y);
        string[] upper = Texts(page, mark => mark.Box.Bottom < tear.Y), lower = Texts(page, mark => mark.Box.Y > tear.Y);
        Assert.Equal(upper.Where(line => !line.Contains('联')), lower.Where(line => !line.Contains('联')));
    }

    [Fact]
    public void Household_NamesTheTricksOfItsOwnCasesFirst()
    {
        string[] lines = Lines(PagesFor("notice-household-a4", "residents")[0]);

        string[] tricks = [.. lines.Where(line => line.StartsWith("凡是", StringComparison.Ordinal)).Distinct()];
        Assert.InRange(tricks.Length, 4, 10);
        Assert.Equal("凡是让你垫钱刷单的，都是诈骗", tricks[0]);
    }

    [Fact]
    public void Notice_WhoseGreetingLeavesNoRoom_IsReportedWithNumbers()
    {
        Audience wordy = Sample.FindAudience("residents")! with { Greeting = string.Concat(Enumerable.Repeat("各位街坊邻居，您好，说几句和钱袋子有关的话。", 20)) };

        Composed.Failed failed = Assert.IsType<Composed.Failed>(ForAudience("notice-household-a4", "residents", Sample with { Audiences = [wordy] }));

        Assert.Contains(failed.Problems, problem => problem.Message.Chinese.Any(char.IsAsciiDigit));
    }

    private static string[] Texts(Scene page, Func<SceneProbe.Mark, bool> where) => [.. SceneProbe.Marks(page).Where(where).Select(mark => mark.What)];
}
