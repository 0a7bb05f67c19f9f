using ContentKit.Artwork.Messages;
using ContentKit.Artwork.Texts;
using ContentKit.Core;

namespace ContentKit.Tests.Texts;

public class SmsTests
{
    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(70, 1)]
    [InlineData(71, 2)]
    [InlineData(134, 2)]
    [InlineData(135, 3)]
    [InlineData(500, 8)]
    [InlineData(501, 8)]
    public void Count_FollowsTheCarriersRule(int characters, int parts)
    {
        SmsCount count = SmsCount.Of(new string('防', characters));
        Assert.Equal(characters, count.Characters);
        Assert.Equal(parts, count.Parts);
        Assert.Equal(characters <= 500, count.Fits);
    }

    [Fact]
    public void Count_CharacterOutsideTheBasicPlane_CostsTwo() => Assert.Equal(2, SmsCount.Of("😀").Characters);

    [Fact]
    public void Sms_SignatureStandsInFrontAndCounts()
    {
        var piece = Samples.Written(new SmsWriter().Write(Samples.Message(sms: new string('字', 63)), Samples.Format("sms", "短信"), Samples.Tools()));
        Assert.Equal("【示例县反诈】" + new string('字', 63), piece.PlainText);
        Assert.Equal("70 字，1 条", piece.Size.Chinese);
    }

    [Fact]
    public void Sms_OneCharacterOverOneMessage_IsBilledAsTwo()
    {
        var piece = Samples.Written(new SmsWriter().Write(Samples.Message(sms: new string('字', 64)), Samples.Format("sms", "短信"), Samples.Tools()));
        Assert.Equal("71 字，2 条", piece.Size.Chinese);
    }

    [Fact]
    public void Sms_FileHoldsExactlyWhatIsCounted()
    {
        var piece = Samples.Written(new SmsWriter().Write(Samples.Message(sms: "别扫。\n"), Samples.Format("sms", "短信"), Samples.Tools()));
        TextFile file = Assert.Single(piece.Files);
        Assert.Equal(".txt", file.Extension);
        Assert.Equal("【示例县反诈】别扫。", file.Text);
    }

    [Fact]
    public void Sms_Of501Characters_IsReportedWithBothNumbers()
    {
        TextPiece piece = new SmsWriter().Write(Samples.Message(sms: new string('字', 494)), Samples.Format("sms", "短信"), Samples.Tools());
        Diagnostic problem = Assert.Single(Assert.IsType<TextPiece.Failed>(piece).Problems);
        Assert.Equal(DiagnosticIds.TextDoesNotFit, problem.Id);
        Assert.Contains("501", problem.Message.Chinese, StringComparison.Ordinal);
        Assert.Contains("500", problem.Message.Chinese, StringComparison.Ordinal);
        Assert.Equal("cases/parcel-gift-card.md", problem.Span.Path);
    }

    [Fact]
    public void Sms_Of500Characters_IsWritten() =>
        Samples.Written(new SmsWriter().Write(Samples.Message(sms: new string('字', 493)), Samples.Format("sms", "短信"), Samples.Tools()));

    [Fact]
    public void Sms_OfACase_IsComposedWithinOneMessage()
    {
        Message message = Samples.Message(points: ["扔掉包裹里的中奖卡", "不扫卡片上的二维码", "拒绝进群兑奖", "拨打110马上报警"]);
        string text = SmsWriter.Compose(message);
        Assert.Equal("【示例县反诈】包裹里的码，一张也别扫。扔掉包裹里的中奖卡，不扫卡片上的二维码，拒绝进群兑奖。拿不准打96110", text);
        Assert.Equal(1, SmsCount.Of(text).Parts);
    }

    [Fact]
    public void Sms_OfACase_LeavesOutThePointThatWouldCostASecondMessage()
    {
        Message message = Samples.Message(headline: "群里收费，先打电话", points: [new string('长', 60), "问老师"]);
        Assert.Equal("【示例县反诈】群里收费，先打电话。问老师。拿不准打96110", SmsWriter.Compose(message));
    }

    [Fact]
    public void Sms_OfACase_NeverCutsAHeadline()
    {
        string headline = new('长', 80);
        Assert.Contains(headline, SmsWriter.Compose(Samples.Message(headline: headline)), StringComparison.Ordinal);
    }
}
