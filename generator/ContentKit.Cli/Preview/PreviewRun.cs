using System.Collections.Immutable;
using System.Diagnostics;
using ContentKit.Artwork.Messages;
using ContentKit.Cli.Composition;
using ContentKit.Cli.Terminal;
using ContentKit.Core;

namespace ContentKit.Cli.Preview;

/// <summary>The preview from start to Ctrl+C: watch, read again, tell open pages, then look whether the edited pieces fit.</summary>
internal sealed class PreviewRun
{
    private const int MostFiles = 8;

    private readonly string _input;
    private readonly string _folder;
    private readonly ITerminal _terminal;
    private readonly Workshop _workshop;
    private readonly ChangeFeed _feed;
    private readonly PreviewSite _site;
    private readonly FolderWatch _watch;
    private readonly HashSet<string> _unfitted = new(StringComparer.Ordinal);
    private string _printed = "";
    private string _news = "";

    private PreviewRun(string input, FolderWatch watch, Workshop workshop, ChangeFeed feed, PreviewSite site, ITerminal terminal)
    {
        _watch = watch;
        _input = input;
        _folder = Path.GetFullPath(input);
        _workshop = workshop;
        _feed = feed;
        _site = site;
        _terminal = terminal;
    }

    public static async Task RunAsync(string input, string theme, int? port, int jobs, TimeProvider clock, ITerminal terminal, CancellationToken stop)
    {
        using var watch = new FolderWatch(input, theme);
        var feed = new ChangeFeed();
        PreviewRun? run = null;
        // The address is part of the pages, so the server listens before there is anything to answer with.
        var ready = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using PreviewServer server = await PreviewServer.StartAsync(port, feed, async path =>
        {
            await ready.Task;
            return run!._site.Find(path);
        }, stop);

        var workshop = new Workshop(input, theme, server.Address, clock, jobs);
        var site = new PreviewSite(Parts.SiteTheme, new PreviewWords(terminal.Language), workshop.Text, () => run?.Tell(always: false));
        run = new PreviewRun(input, watch, workshop, feed, site, terminal);
        run.Follow([], themeChanged: true, first: true);
        ready.SetResult();
        terminal.Line(new LocalText(
            $"预览：{server.Address}　全部文件：{server.Address}_kit/　按 Ctrl+C 结束",
            $"preview: {server.Address}  all files: {server.Address}_kit/  Ctrl+C ends it"));
        try
        {
            await watch.RunAsync(changes =>
            {
                if (changes.IsEmpty)
                    run.Fit();
                else
                    run.Follow([.. changes.Where(change => change.Folder == 0).Select(change => change.Path)], changes.Any(change => change.Folder == 1), first: false);
            }, stop);
        }
        catch (OperationCanceledException)
        {
            terminal.Line(new LocalText("预览已结束", "preview ended"));
        }
    }

    /// <summary>Takes in what changed. What goes wrong is told, and the next change tried: only a start that fails ends the preview.</summary>
    private void Follow(ImmutableArray<string> changed, bool themeChanged, bool first)
    {
        try
        {
            Renew(changed, themeChanged, first);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // A file vanished between listing and reading, as happens while an editor saves; its next notice comes at once.
            _terminal.Error(new LocalText($"读取失败，稍后再试：{error.Message}", $"reading failed, trying again: {error.Message}"));
        }
        catch (Exception error) when (!first)
        {
            _terminal.Error(FailureText.Of(error));
        }
    }

    private void Renew(ImmutableArray<string> changed, bool themeChanged, bool first)
    {
        var clock = Stopwatch.StartNew();
        if (!first) _terminal.Line(new LocalText($"→ {Named(changed)}", $"→ {Named(changed)}"));
        PreviewState state = _site.State = _workshop.Make(_site.State, changed, themeChanged);
        Tell(always: true);
        long milliseconds = clock.ElapsedMilliseconds;
        _site.State = state = _workshop.Check(state);
        Tell(always: false);
        // After a large update, such as a pull, looking at everything would keep the machine busy; check is for that.
        _unfitted.UnionWith(changed.Take(MostFiles));
        Fit();
        Report(state, milliseconds, first);
    }

    /// <summary>Lays out the pieces of the edited files, so that text which does not fit is told although nobody looks at it.</summary>
    private void Fit()
    {
        if (_unfitted.Count == 0 || _site.State.Bench is not { } bench) return;
        foreach (PlannedPiece piece in bench.Pieces)
        {
            if (!_unfitted.Contains(piece.Message.Source.Path)) continue;
            // The next save comes first; these files' turn comes after it.
            if (_watch.Pending) return;
            bench.Fit(piece);
        }

        _unfitted.Clear();
        Tell(always: false);
    }

    /// <summary>Sends the findings to open pages, which then look for changes.</summary>
    /// <param name="always">Also when the findings are as before.</param>
    private void Tell(bool always)
    {
        lock (_feed)
        {
            // Put together inside: a request that was slower than the next save must not send what held before it.
            string news = NewsText.Of(_site.State.Findings, _terminal.Language, _input, _folder);
            if (!always && news == _news) return;
            _news = news;
            _feed.Publish(news);
        }
    }

    private void Report(PreviewState state, long milliseconds, bool first)
    {
        ImmutableArray<Diagnostic> findings = state.Findings;
        string text = string.Join('\n', findings.Select(finding => DiagnosticText.Format(finding, _terminal.Language, _input)));
        if (text.Length > 0 && text != _printed) _terminal.Raw(text);
        _printed = text;
        int errors = findings.Count(finding => finding.Severity == Severity.Error);
        string pieces = (state.Bench?.Pieces.Length ?? 0).ToString(System.Globalization.CultureInfo.InvariantCulture);
        if (first)
            _terminal.Line(new LocalText($"{state.Pages.Count} 个网页，{pieces} 件宣传品，用时 {milliseconds} 毫秒", $"{state.Pages.Count} pages, {pieces} pieces, {milliseconds} ms"));
        else
            _terminal.Line(new LocalText($"← 已更新，{milliseconds} 毫秒，{errors} 个错误", $"← updated in {milliseconds} ms, {errors} errors"));
    }

    private static string Named(ImmutableArray<string> changed) => changed.IsEmpty ? "themes" : string.Join(", ", changed.Take(3)) + (changed.Length > 3 ? " …" : "");
}
