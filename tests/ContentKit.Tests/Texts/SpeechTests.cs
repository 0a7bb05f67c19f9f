using System.Xml;
using ContentKit.Artwork.Texts;
using ContentKit.Artwork.Texts.Speech;

namespace ContentKit.Tests.Texts;

public class SpeechTests
{
    private static readonly SpokenReader Reader = SpokenReader.For(Samples.Site());

    [Theory]
    [InlineData("拨打96110", "拨打九六幺幺零")]
    [InlineData("马上打110，别等", "马上打幺幺零，别等")]
    [InlineData("收到12381的短信", "收到幺二三八幺的短信")]
    [InlineData("110元的券", "一百一十元的券")]
    [InlineData("订票打12306", "订票打幺二三零六")]
    [InlineData("带00或加号", "带零零或加号")]
    [InlineData("010-12345678", "零幺零幺二三四五六七八")]
    public void Read_TelephoneNumbers_DigitByDigit(string written, string spoken) => Assert.Equal(spoken, Reader.Say(written));

    [Theory]
    [InlineData("约5万元", "约五万元")]
    [InlineData("约1.2万元", "约一点二万元")]
    [InlineData("2万元", "两万元")]
    [InlineData("22000元", "两万两千元")]
    [InlineData("1,200元", "一千二百元")]
    [InlineData("¥500", "五百元")]
    [InlineData("40000元", "四万元")]
    [InlineData("10005元", "一万零五元")]
    [InlineData("100500元", "十万零五百元")]
    [InlineData("305元", "三百零五元")]
    [InlineData("18元红包", "十八元红包")]
    [InlineData("0.5元", "零点五元")]
    public void Read_Amounts_AsQuantities(string written, string spoken) => Assert.Equal(spoken, Reader.Say(written));

    [Theory]
    [InlineData("2026年3月", "二〇二六年三月")]
    [InlineData("2026-03-15", "二〇二六年三月十五日")]
    [InlineData("2024-2026年", "二〇二四到二〇二六年")]
    [InlineData("2月2日", "二月二日")]
    [InlineData("2个月", "两个月")]
    [InlineData("9:30", "九点三十分")]
    [InlineData("10:05到12:00", "十点零五分到十二点")]
    [InlineData("7×24小时", "七乘二十四小时")]
    [InlineData("2年级", "二年级")]
    public void Read_DatesAndTimes(string written, string spoken) => Assert.Equal(spoken, Reader.Say(written));

    [Theory]
    [InlineData("3%", "百分之三")]
    [InlineData("88.4%", "百分之八十八点四")]
    [InlineData("3-5天", "三到五天")]
    [InlineData("2～3天", "两到三天")]
    [InlineData("3%-5%", "百分之三到百分之五")]
    [InlineData("1/3的人", "三分之一的人")]
    [InlineData("18—40岁", "十八到四十岁")]
    [InlineData("第2步", "第二步")]
    [InlineData("没有数字", "没有数字")]
    public void Read_PercentagesRangesAndOrdinals(string written, string spoken) => Assert.Equal(spoken, Reader.Say(written));

    private static SpeechScript Script(string headline = "包裹里的码，|一张也别扫") => SpeechWriter.Write(
        Samples.Message(headline, points: ["关闭NFC", "拨打110马上报警"], summary: "约5万元转出。"), Reader);

    [Fact]
    public void Script_RepeatsTheHeadlineAndTheNumbersToCall()
    {
        string text = SpeechText.ForReader(Script(), Samples.Message());
        Assert.Contains("包裹里的码，／一张也别扫。／再说一遍：／包裹里的码，／一张也别扫。∥", text, StringComparison.Ordinal);
        Assert.Contains("先打反诈专线，九六幺幺零。／钱已经转出，马上打幺幺零。／再说一遍：／反诈专线，九六幺幺零，／报警，幺幺零。∥", text, StringComparison.Ordinal);
        Assert.Contains("第二，拨打幺幺零马上报警。∥", text, StringComparison.Ordinal);
        Assert.DoesNotContain("110", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Script_SecondsCountCharactersAndPauses()
    {
        // 8 characters at 4 a second; one sentence, so nothing is waited for after it.
        var script = new SpeechScript([new SpeechPart("一", [new SpeechSentence([new SpeechClause([new SpokenRun("一二三四五六七八。", "一二三四五六七八。")])])])]);
        Assert.Equal(2, script.Seconds, 6);
    }

    [Fact]
    public void Script_EachPauseAddsItsLength()
    {
        SpeechClause Clause(string text) => new([new SpokenRun(text, text)]);
        var script = new SpeechScript(
        [
            new SpeechPart("一", [new SpeechSentence([Clause("一二三四，"), Clause("一二，三四。")]), new SpeechSentence([Clause("一二三四。")])]),
            new SpeechPart("二", [new SpeechSentence([Clause("一二三四。")])]),
        ]);
        // 16 characters; one comma inside a clause; breaks after clause and sentence; one pause between the parts.
        Assert.Equal((16 / 4.0) + 0.25 + (2 * 0.5) + 1.5, script.Seconds, 6);
    }

    [Fact]
    public void Ssml_IsWellFormedMandarinWithTheNumbersAsAliases()
    {
        var xml = new XmlDocument();
        xml.LoadXml(Ssml.Write(Script()));
        Assert.Equal("speak", xml.DocumentElement!.LocalName);
        Assert.Equal("zh-CN", xml.DocumentElement.GetAttribute("xml:lang"));
        var names = new XmlNamespaceManager(xml.NameTable);
        names.AddNamespace("s", "http://www.w3.org/2001/10/synthesis");
        Assert.Equal(2, xml.SelectNodes("//s:sub[@alias='九六幺幺零'][.='96110']", names)!.Count);
        Assert.Equal("NFC", xml.SelectSingleNode("//s:say-as[@interpret-as='characters']", names)!.InnerText);
        Assert.Equal("1500ms", xml.SelectSingleNode("/s:speak/s:break/@time", names)!.Value);
    }

    [Fact]
    public void Ssml_MarkupInAHeadline_StaysText()
    {
        var xml = new XmlDocument();
        xml.LoadXml(Ssml.Write(Script("<break/>&别信")));
        Assert.Contains("<break/>&别信", xml.InnerText, StringComparison.Ordinal);
    }

    [Fact]
    public void Loudspeaker_WritesScriptAndSsmlAndSaysHowLongItTakes()
    {
        var piece = Samples.Written(new LoudspeakerWriter().Write(Samples.Message(), Samples.Format("loudspeaker", "小喇叭播音稿"), Samples.Tools()));
        Assert.Equal([".txt", ".ssml"], piece.Files.Select(file => file.Extension));
        Assert.Matches("^约 [0-9]+ 秒$", piece.Size.Chinese);
        Assert.Contains($"时长：{piece.Size.Chinese}", piece.Files[0].Text, StringComparison.Ordinal);
    }
}
