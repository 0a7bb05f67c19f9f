using System.Collections.Frozen;
using System.Text;
using ContentKit.Cli.Composition;
using ContentKit.Cli.Preview;
using ContentKit.Core;
using ContentKit.Site;

namespace ContentKit.Tests.Cli;

/// <summary>What goes wrong inside the program is told, and the preview goes on.</summary>
public sealed class PreviewTests : IDisposable
{
    private readonly InputFolder _input = InputFolder.Small().Write("tips/first.md", SmallCampaign.Tip);

    public void Dispose() => _input.Dispose();

    [Fact]
    public async Task RoundThatFails_IsTold_AndTheNextChangeIsFollowed()
    {
        var terminal = new MemoryTerminal();
        var clock = new FailingClock();
        using var stop = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        Task run = PreviewRun.RunAsync(_input.Root, Workspace.ThemeFolder(), 0, 1, clock, terminal, stop.Token);
        await UntilAsync(() => terminal.Output.Contains("预览：", StringComparison.Ordinal), run);

        clock.Fails = true;
        _input.Write("tips/first.md", SmallCampaign.Tip + "改一次。\n");
        await UntilAsync(() => terminal.Errors.Contains("InvalidOperationException：no clock", StringComparison.Ordinal), run);

        clock.Fails = false;
        _input.Write("tips/first.md", SmallCampaign.Tip + "再改一次，长一些。\n");
        await UntilAsync(() => terminal.Output.Contains("← 已更新", StringComparison.Ordinal), run);
        await stop.CancelAsync();
        await run;
    }

    [Fact]
    public void PageThatFails_SaysSo_AndFollowsTheNextChange()
    {
        PreviewState state = new Workshop(_input.Root, Workspace.ThemeFolder(), new Uri("http://127.0.0.1/"), TimeProvider.System, 1)
            .Make(PreviewState.Empty, null, themeChanged: true);
        var broken = new SitePage("index.html", null, ContentKey.Of([1]), _ => throw new InvalidOperationException("no <such> colour"));
        var site = new PreviewSite(Parts.SiteTheme, new PreviewWords(Language.Chinese), _ => null, () => { })
        {
            State = state with { Pages = state.Pages.Values.Select(page => page.Path == "index.html" ? broken : page).ToFrozenDictionary(page => page.Path) },
        };

        PreviewAnswer answer = site.Find("");

        string html = Encoding.UTF8.GetString(answer.Body.Span);
        Assert.Equal(500, answer.Status);
        Assert.Contains("index.html: InvalidOperationException: no &lt;such&gt; colour", html, StringComparison.Ordinal);
        Assert.Contains("/_kit/preview.js", html, StringComparison.Ordinal);
        Assert.Equal(200, site.Find("tips/first/").Status);
    }

    private static async Task UntilAsync(Func<bool> holds, Task run)
    {
        while (!holds())
        {
            if (run.IsCompleted) await run;
            Assert.False(run.IsCompleted, "the preview has ended");
            await Task.Delay(20);
        }
    }

    private sealed class FailingClock : TimeProvider
    {
        public bool Fails { get; set; }

        public override DateTimeOffset GetUtcNow() => Fails ? throw new InvalidOperationException("no clock") : base.GetUtcNow();
    }
}
