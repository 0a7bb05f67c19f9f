using System.Text;
using ContentKit.Content.Checks;

namespace ContentKit.Tests.Content.Checks;

public class TraditionalCharactersTests
{
    [Fact]
    public void Table_HoldsWhatBig5LevelOneHasAndGb2312Lacks_CharacterByCharacter()
    {
        Encoding big5 = CodePagesEncodingProvider.Instance.GetEncoding(950)!;
        Encoding gb2312 = CodePagesEncodingProvider.Instance.GetEncoding(936)!;
        List<char> expected = [];
        for (int c = 0x4E00; c <= 0x9FFF; c++)
        {
            if (big5.GetBytes([(char)c]) is not [var lead, var trail] || (lead, trail) is not ((>= 0xA4 and < 0xC6, _) or (0xC6, <= 0x7E))) continue;
            bool simplified = gb2312.GetBytes([(char)c]) is [>= 0xB0 and <= 0xF7, >= 0xA1];
            if (!simplified && !"堉暍浬".Contains((char)c)) expected.Add((char)c);
        }

        Assert.InRange(expected.Count, 2_000, 3_500);
        Assert.Equal(expected, Enumerable.Range(0, char.MaxValue + 1).Select(c => (char)c).Where(TraditionalCharacters.Contains));
    }
}
