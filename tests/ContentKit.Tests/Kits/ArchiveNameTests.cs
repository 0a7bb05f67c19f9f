using System.Text;
using ContentKit.Artwork.Kits;

namespace ContentKit.Tests.Kits;

public class ArchiveNameTests
{
    [Fact]
    public void File_ReadsAsAnEditorWouldNameIt() =>
        Assert.Equal("海报-A3-先垫钱就是骗局-老年人.pdf", ArchiveName.File(".pdf", "海报 A3", "先垫钱就是骗局", "老年人"));

    [Theory]
    [InlineData("门头屏 256×16", "门头屏-256×16.bmp")]
    [InlineData("是真的吗?<\"a\">:*", "是真的吗-a.bmp")]
    [InlineData("安全账户|一点也不安全", "安全账户一点也不安全.bmp")]
    [InlineData("../../etc", "etc.bmp")]
    [InlineData("a\\b/c", "a-b-c.bmp")]
    [InlineData("结尾有点...", "结尾有点.bmp")]
    [InlineData("CON", "CON-.bmp")]
    [InlineData(" - ", "文件.bmp")]
    public void File_IsSafeOnWindows(string part, string name)
    {
        Assert.Equal(name, ArchiveName.File(".bmp", part));
        Assert.True(ArchiveName.IsSafe(name));
    }

    [Fact]
    public void File_TooLong_TheTitleGivesWayAndTheRestStays()
    {
        string name = ArchiveName.File(".pdf", "海报 A3", new string('长', 300), "老年人");
        Assert.StartsWith("海报-A3-长", name, StringComparison.Ordinal);
        Assert.EndsWith("-老年人.pdf", name, StringComparison.Ordinal);
        Assert.InRange(name.Length, 60, 80);
        Assert.InRange(Encoding.UTF8.GetByteCount(name), 150, 200);
    }

    [Fact]
    public void File_TooLong_NeverEndsInHalfACharacter()
    {
        string name = ArchiveName.File(".txt", string.Concat(Enumerable.Repeat("😀", 100)));
        Assert.Equal(name, Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(name)));
    }
}
