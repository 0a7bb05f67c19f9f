using System.Text;
using ContentKit.Core;

namespace ContentKit.Tests;

public class Gb2312Tests
{
    [Fact]
    public void Standard_Has6763HanCharacters() =>
        Assert.Equal(6763, Enumerable.Range(0x4E00, 0x9FFF - 0x4E00 + 1).Count(code => Gb2312.Contains(new Rune(code))));

    [Theory]
    [InlineData("反诈专线96110，别转账！")]
    [InlineData("“安全账户”——都是诈骗·提醒")]
    public void EverydayText_IsInTheSet(string text) => Assert.Empty(Gb2312.Missing(text));

    [Fact]
    public void CharactersOutside_AreNamedOnceInOrder() =>
        Assert.Equal("囍镕😀", string.Concat(Gb2312.Missing("囍镕囍😀好")));

    [Fact]
    public void Bytes_AreThoseOfTheStandard() => Assert.Equal([0xB7, 0xB4, 0xD5, 0xA9], Gb2312.Encode("反诈"));
}
