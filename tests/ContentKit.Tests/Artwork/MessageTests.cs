using ContentKit.Artwork.Messages;
using ContentKit.Content.Model;

namespace ContentKit.Tests.Artwork;

public sealed class MessageTests
{
    private static readonly Library s_library = ArtworkSamples.Read(ArtworkSamples.SmallInput()
        .Add("cases/loan.md", """
            ---
            title: 贷款没到手
            date: 2026-03-01
            scam: fake-loan
            audiences: [students, elderly]
            slogan: 先交费的贷款，|都是骗
            points: [不交费, 不扫码, 打110]
            variants:
              elderly:
                slogan: 借钱先问家里
                points: [先打电话]
                composition: checklist
            ---
            """));

    private static Message For(string audience) =>
        MessageBuilder.ForCase(s_library.Cases.Single(), s_library.FindAudience(audience)!, s_library);

    [Fact]
    public void Case_WithoutVariant_SpeaksAsTheFileDoes()
    {
        Message message = For("students");

        Assert.Equal("先交费的贷款，|都是骗", message.Headline);
        Assert.Equal(["不交费", "不扫码", "打110"], message.Points.AsEnumerable());
        Assert.Equal(Composition.Type, message.Composition);
    }

    [Fact]
    public void Case_Variant_WinsOverFileAndAudience()
    {
        Message message = For("elderly");

        Assert.Equal("借钱先问家里", message.Headline);
        Assert.Equal(["先打电话"], message.Points.AsEnumerable());
        Assert.Equal(Composition.Checklist, message.Composition);
    }

    [Fact]
    public void Case_WithoutIllustration_TakesItsScamTypes() => Assert.Equal("fake-loan", For("students").Illustration);

    [Fact]
    public void Case_LedLine_IsTheSloganWithoutBreakMarks() => Assert.Equal("先交费的贷款，都是骗", For("students").Line);

    [Fact]
    public void Message_PageUrl_KeepsTheSitesOwnPath() => Assert.Equal("https://example.org/fz/cases/loan/", For("students").PageUrl.AbsoluteUri);

    [Fact]
    public void Scam_OwnSlogan_IsNotRepeatedAsWarning()
    {
        Message message = MessageBuilder.ForScam(s_library.Scams.Single(), s_library.FindAudience("students")!, s_library);

        Assert.Null(message.Warning);
        Assert.Equal("凡是先交钱的贷款，|都是诈骗", For("students").Warning);
    }
}
