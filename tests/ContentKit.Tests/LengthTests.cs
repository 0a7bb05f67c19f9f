using ContentKit.Core;

namespace ContentKit.Tests;

public class LengthTests
{
    [Fact]
    public void A3_AtThreeHundredDpi_Is3508By4961Pixels()
    {
        Assert.Equal(3508, Math.Round(Length.Mm(297).Pixels(300)));
        Assert.Equal(4961, Math.Round(Length.Mm(420).Pixels(300)));
    }

    [Fact]
    public void Point_IsASeventySecondOfAnInch() => Assert.Equal(72, Length.Mm(25.4).Points, 9);
}
