using ContentKit.Artwork.Texts;

namespace ContentKit.Tests.Texts;

public class FlowingTextTests
{
    [Theory]
    [InlineData("包裹里的码，|一张也别扫", "包裹里的码，一张也别扫")]
    [InlineData("安全账户|一点也不安全", "安全账户 一点也不安全")]
    [InlineData("不转账", "不转账")]
    public void Join_BreakMark_VanishesOnlyAfterPunctuation(string headline, string joined) =>
        Assert.Equal(joined, FlowingText.Join(headline));

    [Theory]
    [InlineData("先打\n96110 再说", "先打 96110 再说")]
    [InlineData("折行的\n  长句", "折行的长句")]
    [InlineData(" 打开 App 看 ", "打开 App 看")]
    public void OneLine_JoinsHanWithoutBlanks(string text, string line) => Assert.Equal(line, FlowingText.OneLine(text));

    [Theory]
    [InlineData("别扫", "别扫。")]
    [InlineData("别扫。", "别扫。")]
    [InlineData("别扫；", "别扫。")]
    [InlineData("他说“别扫”", "他说“别扫”。")]
    [InlineData("他说：“别扫！”", "他说：“别扫！”")]
    public void Sentence_EndsOnce(string text, string sentence) => Assert.Equal(sentence, FlowingText.Sentence(text));
}
