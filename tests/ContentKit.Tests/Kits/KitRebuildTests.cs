using System.IO.Compression;
using ContentKit.Tests.Cli;

namespace ContentKit.Tests.Kits;

/// <summary>Kits of a second build: what is on their contents page is of today, and nobody's kit takes the place of another's.</summary>
public sealed class KitRebuildTests : IDisposable
{
    private readonly InputFolder _input = InputFolder.Small().Write("audiences/elderly.md", Audience("老年人")).Write("tips/first.md", Tip("elderly", "2027-01-31"));

    public void Dispose() => _input.Dispose();

    [Fact]
    public void NewExpiryDate_IsOnTheContentsPage_ThoughNoPieceChanged()
    {
        Assert.Equal(0, Build().Code);
        Assert.Contains("2027-01-31", Contents("elderly"), StringComparison.Ordinal);

        _input.Write("tips/first.md", Tip("elderly", "2027-06-30"));
        Assert.Equal(0, Build().Code);

        Assert.Contains("2027-06-30", Contents("elderly"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("offline", "kits/offline.zip")]
    [InlineData("venue-Shop", "venues/shop.md")]
    public void AudienceWhoseKitWouldBeAnothersFile_IsTold_AndNothingIsPublished(string id, string file)
    {
        _input.Write($"audiences/{id}.md", Audience("店主")).Write("tips/first.md", Tip(id, "2027-01-31"))
            .Write("venues/shop.md", "---\nname: 商店\nformats: [sms]\naudiences: [elderly]\n---\n\n说明。\n");

        (int code, string said) = Build();

        Assert.Equal(1, code);
        Assert.Contains($"audiences/{id}.md:1:1: error CK0110", said, StringComparison.Ordinal);
        Assert.Contains(file, said, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_input.Beside["output"]));
    }

    private static string Audience(string name) => $"---\nname: {name}\nformats: [sms]\n---\n\n一段话。\n";

    private static string Tip(string audience, string expires) =>
        $"---\ntitle: 先问家人\naudiences: [{audience}]\nsms: 转账前先问家人。\npoints: [先挂电话]\nexpires: {expires}\n---\n\n先问家人。\n";

    private (int Code, string Said) Build()
    {
        (int code, MemoryTerminal terminal) = _input.Build("--only", "artwork");
        return (code, terminal.All);
    }

    private string Contents(string audience)
    {
        using ZipArchive zip = ZipFile.OpenRead(_input.Beside[$"output/kits/{audience}.zip"]);
        using var reader = new StreamReader(zip.GetEntry("目录.html")!.Open());
        return reader.ReadToEnd();
    }
}
