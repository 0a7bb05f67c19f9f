using ContentKit.Artwork.Reprint;

namespace ContentKit.Tests.Reprint;

public class TextDiffTests
{
    private static string[] Compare(string old, string now) =>
        [.. TextDiff.Compare(old, now).Select(change => $"{change.Before}[{change.Old}>{change.New}]{change.After}")];

    [Fact]
    public void Number_IsComparedAsAWhole() => Assert.Equal(["专线[96110>96111]，再说"], Compare("专线96110，再说", "专线96111，再说"));

    [Fact]
    public void Amount_KeepsItsPoint() => Assert.Equal(["约[1.5>12,000]万元"], Compare("约1.5万元", "约12,000万元"));

    [Fact]
    public void Words_AddedAndTakenOut() =>
        Assert.Equal(["不要[>轻易]转账给生人"], Compare("不要转账给生人", "不要轻易转账给生人"));

    [Fact]
    public void Changes_FarApart_AreTwo() =>
        Assert.Equal(["[挂断>放下]电话，再打给儿女", "电话，再打给儿女[。>！]"], Compare("挂断电话，再打给儿女。", "放下电话，再打给儿女！"));

    [Fact]
    public void Changes_WithOneCharacterBetween_AreOne() => Assert.Equal(["[甲的乙>丙的丁]尾"], Compare("甲的乙尾", "丙的丁尾"));

    [Fact]
    public void Context_StopsAtTheLine() => Assert.Equal(["第二行[旧>新]尾"], Compare("第一行\n第二行旧尾\n第三行", "第一行\n第二行新尾\n第三行"));

    [Fact]
    public void SameText_HasNoChange() => Assert.Empty(Compare("同", "同"));

    [Fact]
    public void EverythingNew_IsOneChange() => Assert.Equal(["[>全新]"], Compare("", "全新"));

    [Fact]
    public void VeryLongTexts_AreComparedByLinesAndThenByWords()
    {
        string old = string.Join('\n', Enumerable.Range(0, 1200).Select(i => $"第{i}行内容"));
        string now = old.Replace("第5行", "第五行", StringComparison.Ordinal).Replace("第1190行", "第119行", StringComparison.Ordinal);
        Assert.Equal(["第[5>五]行内容", "第[1190>119]行内容"], Compare(old, now));
        Assert.All(TextDiff.Compare(old, now), change => Assert.Equal(change.Old, old.Substring(change.At, change.Old.Length)));
    }

    [Fact]
    public void Changes_AppliedToTheOld_GiveTheNew()
    {
        var random = new Random(7);
        for (int round = 0; round < 500; round++)
        {
            string old = Text(random), now = Text(random);
            string rebuilt = old;
            foreach (TextChange change in TextDiff.Compare(old, now).Reverse())
            {
                Assert.Equal(change.Old, rebuilt.Substring(change.At, change.Old.Length));
                rebuilt = rebuilt[..change.At] + change.New + rebuilt[(change.At + change.Old.Length)..];
            }

            Assert.Equal(now, rebuilt);
        }
    }

    private static string Text(Random random) => string.Concat(Enumerable.Range(0, random.Next(12)).Select(_ => "防骗反诈"[random.Next(4)]));
}
