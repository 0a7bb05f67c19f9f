using ContentKit.Cli;
using ContentKit.Core;

namespace ContentKit.Tests.Cli;

/// <summary>Two content files that would write one file: told with both, never an internal error.</summary>
public sealed class CollisionTests : IDisposable
{
    private readonly InputFolder _input = SmallCampaign.Create();

    public void Dispose() => _input.Dispose();

    [Theory]
    [InlineData("mirrored", "parcel-stamp-58x22", "png")]
    [InlineData("gb2312", "led-door-256x16", "txt")]
    public void FileThatTwoSourcesMake_IsToldWithBoth(string suffix, string format, string kind)
    {
        _input.Write($"tips/first-{suffix}.md", SmallCampaign.Tip);

        (int code, MemoryTerminal terminal) = _input.Build("--only", "artwork");

        Assert.True(code == ExitCode.ContentErrors, terminal.All);
        Assert.Contains(DiagnosticIds.OutputCollision, terminal.Output, StringComparison.Ordinal);
        Assert.Contains($"artwork/elderly/{format}/first-{suffix}.{kind}", terminal.Output, StringComparison.Ordinal);
        Assert.Contains("tips/first.md", terminal.Output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_input.Beside["output"]));
    }

    [Fact]
    public void VenueWithTheIdOfAnAudience_HasItsOwnKit()
    {
        _input.Write("venues/elderly.md", "---\nname: 敬老院\nformats: [sms]\naudiences: [elderly]\n---\n\n贴在门口。\n");

        (int code, MemoryTerminal terminal) = _input.Build();

        Assert.True(code == ExitCode.Fine, terminal.All);
        Assert.Contains("kits/venue-elderly.zip", File.ReadAllText(_input.Beside["output/venues/elderly/index.html"]), StringComparison.Ordinal);
        Assert.Contains("kits/elderly.zip", File.ReadAllText(_input.Beside["output/print/elderly/index.html"]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("cases")]
    [InlineData("Rescue")]
    public void PageWithTheNameOfASection_IsRefused(string name)
    {
        _input.Write($"pages/{name}.md", "---\ntitle: 页\nsummary: 一句话。\n---\n\n看[案例](/cases/)。\n");

        (int code, MemoryTerminal terminal) = _input.Build("--only", "site");

        Assert.True(code == ExitCode.ContentErrors, terminal.All);
        Assert.Contains($"pages/{name}.md:1:1: error {DiagnosticIds.OutputCollision}", terminal.Output, StringComparison.Ordinal);
    }
}
