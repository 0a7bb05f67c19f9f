using System.Collections.Immutable;
using ContentKit.Artwork.Designs;
using ContentKit.Artwork.Messages;
using ContentKit.Content.Model;
using ContentKit.Drawing.Scenes;
using ContentKit.Tests.Artwork;
using static ContentKit.Tests.Documents.DocumentSamples;

namespace ContentKit.Tests.Documents;

public sealed class LeafletTests
{
    [Fact]
    public void Front_SaysTheSlogan_BackTheStory()
    {
        ScamType scam = Sample.FindScam("fake-police")!;
        ImmutableArray<Scene> pages = Assert.IsType<Composed.Pages>(Leaflet(scam, "depositors")).Scenes;

        Assert.Equal(2, pages.Length);
        Assert.Contains("凡是让你转到安全账户的，都是诈骗", string.Concat(Lines(pages[0])), StringComparison.Ordinal);
        Assert.All(scam.RedFlags, flag => Assert.Contains(flag, string.Concat(Lines(pages[0])), StringComparison.Ordinal));
        Assert.All(["骗子怎么做", "一眼识别", "怎么办"], heading => Assert.Contains(heading, Lines(pages[1])));
    }

    [Fact]
    public void Audiences_WithAChecklist_GetBoxesToTick_OthersWarnings()
    {
        ScamType scam = Sample.FindScam("fake-boss")!;

        Assert.NotEqual(
            Flags(Leaflet(scam, "parents"), scam).Select(mark => Math.Round(mark.Box.X)).Distinct().Count(),
            Flags(Leaflet(scam, "elderly"), scam).Select(mark => Math.Round(mark.Box.X)).Distinct().Count());
    }

    [Fact]
    public void Front_SetsEveryWarningSignOnOneLine_WhereItFits()
    {
        ScamType scam = Sample.FindScam("game-trade")!;

        Assert.Equal(scam.RedFlags, Flags(Leaflet(scam, "children"), scam).Select(mark => mark.What));
    }

    [Fact]
    public void BackTooLong_IsReportedWithNumbers()
    {
        ScamType wordy = Sample.Scams[0] with { Body = new MarkdownBody("## 骗子怎么做\n\n" + string.Join('\n', Enumerable.Range(1, 60).Select(i => $"{i}. 打来电话，自称某地民警或政府部门，能报出证件号码。")), 1) };

        Composed.Failed failed = Assert.IsType<Composed.Failed>(Leaflet(wordy, "parents"));

        Assert.Matches(@"背面的文字高 \d+ 毫米，宣传单只有 \d+ 毫米", Assert.Single(failed.Problems).Message.Chinese);
    }

    private static Composed Leaflet(ScamType scam, string audience) =>
        Compose(MessageBuilder.ForScam(scam, Sample.FindAudience(audience)!, Sample), Format("leaflet-a4"), Sample);

    private static IEnumerable<SceneProbe.Mark> Flags(Composed composed, ScamType scam) =>
        SceneProbe.Marks(Assert.IsType<Composed.Pages>(composed).Scenes[0]).Where(mark => scam.RedFlags.Contains(mark.What));
}
