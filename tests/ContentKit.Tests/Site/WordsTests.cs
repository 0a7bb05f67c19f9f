using ContentKit.Site.Planning;
using ContentKit.Site.Routing;

namespace ContentKit.Tests.Site;

public sealed class WordsTests
{
    [Theory]
    [InlineData(800, "约800元")]
    [InlineData(9_999, "约9999元")]
    [InlineData(10_000, "约1万元")]
    [InlineData(15_000, "约1.5万元")]
    [InlineData(203_400, "约20.3万元")]
    [InlineData(120_000_000, "约1.2亿元")]
    public void Yuan_IsRoundedToWhatPeopleSay(long yuan, string words) => Assert.Equal(words, Words.Yuan(yuan));

    [Theory]
    [InlineData("cases/a/", "rescue/", "../../rescue/", "../../rescue/index.html")]
    [InlineData("cases/a/", "", "../../", "../../index.html")]
    [InlineData("", "", "./", "index.html")]
    [InlineData("", "feed.xml", "feed.xml", "feed.xml")]
    [InlineData("print/elderly/", "rescue/#transferred", "../../rescue/#transferred", "../../rescue/index.html#transferred")]
    public void Links_AreRelative_AndNameTheFileOnADisk(string from, string to, string served, string onDisk)
    {
        Assert.Equal(served, Links.From(from, LinkStyle.Directory).To(to));
        Assert.Equal(onDisk, Links.From(from, LinkStyle.File).To(to));
    }
}
