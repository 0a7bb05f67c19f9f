using System.Collections.Immutable;
using System.CommandLine;
using System.Diagnostics;
using ContentKit.Build;
using ContentKit.Cli.Composition;
using ContentKit.Cli.Disk;
using ContentKit.Cli.Terminal;
using ContentKit.Core;

namespace ContentKit.Cli.Commands;

/// <summary><c>build</c>: everything, into the output folder, at once.</summary>
public sealed class BuildCommand(TimeProvider clock) : ICommand
{
    public Command Define(ITerminal terminal)
    {
        string Words(string chinese, string english) => CommandLine.Words(terminal, chinese, english);
        Option<string> input = CommonOptions.Input(terminal);
        var output = new Option<string>("--output") { Description = Words("输出文件夹，默认 output", "output folder, default output"), DefaultValueFactory = _ => "output" };
        var audience = new Option<string[]>("--audience") { Description = Words("只生成这些受众的宣传品，可写多次", "only pieces for this audience; may be repeated") };
        var only = new Option<string?>("--only") { Description = Words("只生成 site（网页）或 artwork（宣传品）", "only the site or only the artwork") };
        only.AcceptOnlyFromAmong("site", "artwork");
        var baseUrl = new Option<string?>("--base-url") { Description = Words("网站地址，代替 site.yml 的 baseUrl", "the site's address, instead of site.yml's") };
        var noCache = new Option<bool>("--no-cache") { Description = Words("全部重新生成", "make everything again") };
        Option<string> cache = CommonOptions.Cache(terminal);
        Option<int> jobs = CommonOptions.Jobs(terminal);
        var command = new Command("build", Words("生成网站和全部宣传品", "build the site and every piece")) { input, output, audience, only, baseUrl, noCache, cache, jobs };
        command.SetAction(parsed => Run(
            terminal,
            parsed.GetRequiredValue(input),
            parsed.GetRequiredValue(output),
            new BuildOptions(
                parsed.GetValue(only) switch
                {
                    "site" => BuildScope.Site,
                    "artwork" => BuildScope.Artwork,
                    _ => BuildScope.Everything,
                },
                [.. parsed.GetValue(audience) ?? []],
                Address(parsed.GetValue(baseUrl)),
                parsed.GetRequiredValue(jobs)),
            parsed.GetRequiredValue(cache),
            !parsed.GetValue(noCache)));
        return command;
    }

    private int Run(ITerminal terminal, string inputFolder, string outputFolder, BuildOptions options, string cacheFolder, bool reuse)
    {
        var watch = Stopwatch.StartNew();
        Workspace workspace = Workspace.Open(inputFolder, options.Jobs);
        Inspection inspection = Inspection.Of(workspace, clock.Today(), options.Jobs);
        if (inspection.HasErrors || workspace.Library is null) return Report(terminal, BuildReport.Failed(inspection.Findings), watch, inputFolder);
        foreach (string id in options.Audiences)
        {
            if (workspace.Library.FindAudience(id) is null)
                throw new CommandException(new LocalText($"没有受众“{id}”", $"no audience \"{id}\""));
        }

        IPieceCache cache = reuse ? new DiskPieceCache(Path.Combine(cacheFolder, "pieces")) : new NoPieceCache();
        using var output = new DiskOutputFolder(outputFolder, Path.Combine(cacheFolder, "records"), reuse);
        BuildParts parts = Parts.For(workspace.Theme, workspace.Library);
        var builder = new Builder(parts, options, output, cache);
        BuildReport report = terminal.Progress(new LocalText("生成", "building"), builder.Run);
        return Report(terminal, report with { Findings = [.. inspection.Findings.Concat(report.Findings).Distinct().Order(Diagnostic.BySource)] }, watch, inputFolder);
    }

    private static int Report(ITerminal terminal, BuildReport report, Stopwatch watch, string inputFolder)
    {
        foreach (Diagnostic finding in report.Findings) terminal.Raw(DiagnosticText.Format(finding, terminal.Language, inputFolder));
        int errors = report.Findings.Count(finding => finding.Severity == Severity.Error);
        int warnings = report.Findings.Count(finding => finding.Severity == Severity.Warning);
        string seconds = FormattableString.Invariant($"{watch.Elapsed.TotalSeconds:0.0}");
        if (errors > 0)
        {
            terminal.Error(new LocalText(
                $"{errors} 个错误，{warnings} 个提醒；没有发布，原有输出没有改动（{seconds} 秒）",
                $"{errors} errors, {warnings} warnings; nothing published, the old output is as it was ({seconds} s)"));
            return ExitCode.ContentErrors;
        }

        terminal.Line(new LocalText(
            $"{report.Manifest.Pages.Length} 个网页，{report.Pieces} 件宣传品（新画 {report.Drawn} 件），{report.Manifest.Artwork.Length} 个宣传品文件；改动 {report.FilesChanged} 个文件；{warnings} 个提醒；{seconds} 秒",
            $"{report.Manifest.Pages.Length} pages, {report.Pieces} pieces ({report.Drawn} drawn), {report.Manifest.Artwork.Length} piece files; {report.FilesChanged} files changed; {warnings} warnings; {seconds} s"));
        return ExitCode.Fine;
    }

    private static Uri? Address(string? text)
    {
        if (text is null) return null;
        if (!Uri.TryCreate(text.EndsWith('/') ? text : text + "/", UriKind.Absolute, out Uri? address) || address.Scheme is not ("https" or "http"))
            throw new CommandException(new LocalText($"--base-url 要写完整网址，如 https://example.org/fanzha/，而不是“{text}”", $"--base-url needs a full address such as https://example.org/fanzha/, not \"{text}\""));
        return address;
    }
}
