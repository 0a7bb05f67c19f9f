using System.Collections.Immutable;
using System.Text;
using ContentKit.Artwork.Kits;
using ContentKit.Artwork.Messages;
using ContentKit.Artwork.Texts;
using ContentKit.BrowserTests.Sample;
using ContentKit.Content.Model;
using ContentKit.Site;
using ContentKit.Site.Routing;
using ContentKit.Tests.Site;
using Microsoft.Playwright;

namespace ContentKit.BrowserTests;

/// <summary>
/// Every text of the library is an attack, and Chromium opens what is made of it, without the policy that would hide a
/// mistake: no dialog, no request elsewhere, nothing on the page that a script could hang on.
/// </summary>
public sealed class HostileTextTests(HostileTextTests.Attacked attacked) : IClassFixture<HostileTextTests.Attacked>
{
    private const int PagesOfEachKind = 2;

    /// <summary>What an attack would have left on a page that let it in. Ours are known by their file or their type.</summary>
    private const string Traces = """
        () => [...document.querySelectorAll('*')].flatMap(node => [
          ...[...node.attributes].filter(a => a.name.startsWith('on') || a.name === 'srcdoc' || /^\s*(javascript|data|vbscript):/i.test(a.value) && ['href', 'src', 'action', 'formaction', 'data'].includes(a.name)).map(a => node.tagName + ' ' + a.name + '=' + a.value),
          ...(['IFRAME', 'OBJECT', 'EMBED', 'BASE', 'MATH', 'APPLET'].includes(node.tagName) ? [node.tagName] : []),
          ...(node.tagName === 'SCRIPT' && !node.src && node.type !== 'application/ld+json' ? ['script: ' + node.textContent] : []),
          ...(node.tagName === 'META' && /refresh/i.test(node.httpEquiv) ? ['refresh'] : []),
          ...(node.tagName === 'STYLE' && /evil\.example/.test(node.textContent) ? ['style'] : []),
          ...(node.style && /evil\.example/.test(node.style.cssText) ? ['inline style'] : [])])
        """;

    /// <summary>The site under attack, its offline copy, the kits' contents pages and the articles, served as they would be opened.</summary>
    public sealed class Attacked : Browsing
    {
        internal ImmutableArray<string> Routes { get; private set; }

        internal ImmutableArray<string> Files { get; private set; }

        protected override ImmutableSortedDictionary<string, byte[]> Site()
        {
            Library library = HostileText.In(SampleSite.Library);
            var files = SampleSite.Render(SiteBuilder.Plan(SampleSite.Input(library), SampleSite.Civic)).ToImmutableSortedDictionary(StringComparer.Ordinal).ToBuilder();
            Routes =
            [
                .. files.Keys.Where(path => path.EndsWith(".html", StringComparison.Ordinal)).GroupBy(path => (path.Split('/')[0], path.Count(c => c == '/')))
                    .SelectMany(kind => kind.Take(PagesOfEachKind)),
            ];
            foreach ((string path, byte[] bytes) in SampleSite.Render(SiteBuilder.Plan(SampleSite.Input(library, LinkStyle.File), SampleSite.Civic))) files["offline/" + path] = bytes;
            foreach ((string path, string html) in Articles(library).Concat(Contents(library))) files["made/" + path] = Encoding.UTF8.GetBytes(html);
            Files = [.. files.Keys.Where(path => path.StartsWith("made/", StringComparison.Ordinal)), "offline/index.html", "offline/search/index.html", .. files.Keys.Where(path => path.StartsWith("offline/cases/", StringComparison.Ordinal)).Take(PagesOfEachKind)];
            files["control.html"] = Encoding.UTF8.GetBytes("<!doctype html><meta charset=utf-8>" + string.Join("\n", HostileText.Attacks.Take(4)));
            return files.ToImmutable();
        }

        private static IEnumerable<(string, string)> Articles(Library library)
        {
            // The title's limit is the platform's; attacks are longer.
            var format = SampleSite.Theme.Formats.Find("wechat-article")! with { Options = ImmutableSortedDictionary<string, string>.Empty.Add("title", "5000").Add("digest", "5000") };
            Audience reader = library.Audiences[0];
            foreach (Case item in library.Cases.Take(PagesOfEachKind))
            {
                Message message = MessageBuilder.ForCase(item, reader, library);
                TextPiece.Written written = Assert.IsType<TextPiece.Written>(new WechatArticleWriter().Write(message, format, new TextTools(library, SampleSite.Theme.Palette, [])));
                yield return (item.Id + ".html", "<!doctype html><meta charset=utf-8>" + Encoding.UTF8.GetString([.. written.Files[0].Bytes]));
            }
        }

        private static IEnumerable<(string, string)> Contents(Library library)
        {
            ImmutableArray<PieceFile> files = [.. PiecePlanner.Plan(library, SampleSite.Theme.Formats).Pieces.Take(200).Select(piece => new PieceFile(
                piece.Path + ".pdf", piece.Format, piece.Message.Audience.Id, piece.Message.SourceId, piece.Message.Title, null, 1, piece.Message.Title))];
            return KitPlanner.Plan(library, files).Take(PagesOfEachKind).Select(kit => ($"kit-{kit.Id}.html", KitContents.Html(kit)));
        }
    }

    [Fact]
    public async Task EveryKindOfPage_WithScript_RunsNothing() => await AssertQuiet(attacked.Routes, script: true);

    [Fact]
    public async Task EveryKindOfPage_WithoutScript_SendsForNothing() => await AssertQuiet(attacked.Routes, script: false);

    [Fact]
    public async Task OfflineCopyKitsAndArticles_RunNothing() => await AssertQuiet(attacked.Files, script: true);

    [Fact]
    public async Task SearchAndQuiz_ShowAttacksAsText()
    {
        await using Watched watched = await Watched.Start(attacked, script: true);
        await watched.Page.GotoAsync(attacked.Address + "search/");
        await watched.Page.Locator("#q").FillAsync(HostileText.Mark);
        await watched.Page.Locator(".result").First.WaitForAsync();
        await watched.AssertUntouched("search");
        await watched.Page.Locator("#q").FillAsync("<img src=x onerror=alert(60)>");
        await watched.Page.WaitForTimeoutAsync(300);
        await watched.AssertUntouched("search for an attack");
        await watched.Page.GotoAsync(attacked.Address + "quiz/elderly/");
        await watched.Page.Locator("main input[type=radio], main button").First.ClickAsync();
        await watched.AssertUntouched("quiz");
    }

    [Fact]
    public async Task AttackThatGetsIn_IsSeen()
    {
        // The judge itself: the same attacks, unescaped.
        await using Watched watched = await Watched.Start(attacked, script: true);
        await watched.Page.GotoAsync(attacked.Address + "control.html", new PageGotoOptions { WaitUntil = WaitUntilState.Load });

        Assert.Contains("dialog 1", watched.Complaints);
        Assert.Contains("dialog 3", watched.Complaints);
        Assert.Contains("asks for https://evil.example/a.png", watched.Complaints);
        Assert.NotEmpty(await watched.Page.EvaluateAsync<string[]>(Traces));
    }

    private async Task AssertQuiet(ImmutableArray<string> paths, bool script)
    {
        Assert.NotEmpty(paths);
        await using Watched watched = await Watched.Start(attacked, script);
        int shown = 0;
        foreach (string path in paths)
        {
            await watched.Page.GotoAsync(attacked.Address + path, new PageGotoOptions { WaitUntil = WaitUntilState.Load });
            await watched.AssertUntouched(path);
            if ((await watched.Page.ContentAsync()).Contains(HostileText.Mark, StringComparison.Ordinal)) shown++;
        }

        // Otherwise there was nothing to see on them.
        Assert.True(shown > paths.Length * 3 / 4, $"{shown} of {paths.Length} pages showed an attack");
    }

    private sealed class Watched : IAsyncDisposable
    {
        private readonly List<string> _complaints = [];
        private readonly bool _script;

        private Watched(IPage page, string address, bool script)
        {
            Page = page;
            _script = script;
            page.Dialog += async (_, dialog) =>
            {
                _complaints.Add("dialog " + dialog.Message);
                await dialog.DismissAsync();
            };
            page.Context.Request += (_, request) =>
            {
                if (!request.Url.StartsWith(address, StringComparison.Ordinal)) _complaints.Add("asks for " + request.Url);
            };
            page.Popup += (_, popup) => _complaints.Add("opens " + popup.Url);
        }

        public IPage Page { get; }

        public IReadOnlyCollection<string> Complaints => _complaints;

        public static async Task<Watched> Start(Browsing browsing, bool script)
        {
            IBrowserContext context = await browsing.Browser.NewContextAsync(new BrowserNewContextOptions { BypassCSP = true, JavaScriptEnabled = script, ServiceWorkers = ServiceWorkerPolicy.Block });
            return new Watched(await context.NewPageAsync(), browsing.Address, script);
        }

        public async Task AssertUntouched(string where)
        {
            // Without script the page cannot be asked; the same bytes are asked with script.
            if (_script) Assert.True(await Page.EvaluateAsync<string[]>(Traces) is { Length: 0 } or null, $"{where}: {string.Join("; ", await Page.EvaluateAsync<string[]>(Traces))}");
            Assert.True(_complaints.Count == 0, $"{where}: {string.Join("; ", _complaints)}");
        }

        public async ValueTask DisposeAsync() => await Page.Context.DisposeAsync();
    }
}
