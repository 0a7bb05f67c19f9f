using ContentKit.Artwork.Documents;
using ContentKit.Content.Model;

namespace ContentKit.Tests.Documents;

public sealed class SerialNumberTests
{
    [Fact]
    public void All_ShortBatch_HasFourDigits() =>
        Assert.Equal(["0009", "0010", "0011"], SerialNumber.All(new SerialRange(9, 11)));

    [Fact]
    public void Format_BatchOfManyThousands_IsAsWideAsItsLastNumber() =>
        Assert.Equal("000007", SerialNumber.Format(new SerialRange(1, 120000), 7));

    [Fact]
    public void All_OneNumber_IsThatNumber() =>
        Assert.Equal(["12345"], SerialNumber.All(new SerialRange(12345, 12345)));
}
