using ContentKit.Artwork.Messages;
using ContentKit.Artwork.Texts;
using ContentKit.Content.Model;

namespace ContentKit.Tests.Texts;

public class GroupMessageTests
{
    private static string[] Lines(Message message) =>
        Samples.Written(new GroupMessageWriter().Write(message, Samples.Format("group-message", "微信群消息"), Samples.Tools())).PlainText.Split('\n');

    [Fact]
    public void GroupMessage_SaysWhatWhyHowWhomToCallAndWhoSaysSo()
    {
        string[] lines = Lines(Samples.Message(points: ["扔掉中奖卡", "拒绝进群兑奖"], summary: "扫码进群后被引导垫钱。"));
        Assert.Equal(
            [
                "【平安防骗】包裹里的码，一张也别扫",
                "叔叔阿姨，您好。",
                "扫码进群后被引导垫钱。",
                "一、扔掉中奖卡。",
                "二、拒绝进群兑奖。",
                "拿不准，先打反诈专线96110；钱已经转出，马上打110。",
                "详细看：https://example.org/cases/parcel-gift-card/",
                "——示例县反诈宣传办公室",
            ],
            lines);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public void GroupMessage_HasFiveToTenLines(int points)
    {
        string[] lines = Lines(Samples.Message(
            points: [.. Enumerable.Range(0, points).Select(i => $"第{i}件事")], summary: "一句话。", warning: "凡是先垫钱的，都是诈骗"));
        Assert.InRange(lines.Length, 5, 10);
    }

    [Fact]
    public void GroupMessage_TooManyPoints_LeavesOutTheGreetingButNoPoint()
    {
        string[] lines = Lines(Samples.Message(points: [.. Enumerable.Range(0, 8).Select(i => $"第{i}件事")], summary: "一句话。"));
        Assert.DoesNotContain("叔叔阿姨，您好。", lines);
        Assert.Equal(8, lines.Count(line => line.Contains("件事", StringComparison.Ordinal)));
    }

    [Fact]
    public void HotlineWords_WithoutAdviceLine_NamesOnlyTheEmergencyNumber() =>
        Assert.Equal("钱已经转出，马上打110。", HotlineWords.Of([new Hotline("报警", "110")]).Full);
}
