using System.Collections.Immutable;
using System.CommandLine;
using System.Diagnostics;
using ContentKit.Artwork.Texts.Speech;
using ContentKit.Build;
using ContentKit.Build.Manifests;
using ContentKit.Build.Photos;
using ContentKit.Build.Shards;
using ContentKit.Cli.Composition;
using ContentKit.Cli.Disk;
using ContentKit.Cli.Machine;
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
        Option<string> output = CommonOptions.Output(terminal);
        Option<string[]> audience = CommonOptions.Audience(terminal);
        var only = new Option<string?>("--only") { Description = Words("只生成 site（网页）或 artwork（宣传品）", "only the site or only the artwork") };
        only.AcceptOnlyFromAmong("site", "artwork");
        Option<string?> baseUrl = CommonOptions.BaseUrl(terminal);
        var shard = new Option<string?>("--shard") { Description = Words("只画第几份、共几份，如 2/4；之后用 merge 合并", "draw only this share of the pieces, such as 2/4; join them with merge") };
        Option<string[]> exports = CommonOptions.Exports(terminal);
        var audio = new Option<bool>("--audio") { Description = Words("用 site.yml 的 audio.command 把广播稿读成声音", "read loudspeaker scripts out with site.yml's audio.command") };
        var sheets = new Option<bool>("--contact-sheets") { Description = Words("每类人的宣传品拼成一张总览图，放在 contact-sheets/", "put the pictures of each audience's pieces on one page, in contact-sheets/") };
        var noCache = new Option<bool>("--no-cache") { Description = Words("全部重新生成", "make everything again") };
        Option<string> cache = CommonOptions.Cache(terminal);
        Option<int> jobs = CommonOptions.Jobs(terminal);
        var command = new Command("build", Words("生成网站和全部宣传品", "build the site and every piece")) { input, output, audience, only, baseUrl, shard, exports, audio, sheets, noCache, cache, jobs };
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
                CommonOptions.Address(parsed.GetValue(baseUrl)),
                parsed.GetRequiredValue(jobs)) { Share = ShareOf(parsed.GetValue(shard), parsed.GetValue(only)), ContactSheets = parsed.GetValue(sheets) },
            CommonOptions.WantsTiff(parsed.GetValue(exports)),
            parsed.GetRequiredValue(cache),
            !parsed.GetValue(noCache),
            parsed.GetValue(audio)));
        return command;
    }

    private int Run(ITerminal terminal, string inputFolder, string outputFolder, BuildOptions options, bool tiff, string cacheFolder, bool reuse, bool audio)
    {
        if (options.ContactSheets && (options.Share is not null || options.Scope == BuildScope.Site))
            throw new CommandException(new LocalText("--contact-sheets 要有全部宣传品，不能和 --shard 或 --only site 一起用", "--contact-sheets needs every piece and cannot go with --shard or --only site"));
        var watch = Stopwatch.StartNew();
        // Beside reading the theme a core is idle.
        var standing = new StandingSite(outputFolder);
        Workspace workspace = Workspace.Open(inputFolder, options.Jobs, options.Scope != BuildScope.Site);
        if (tiff) workspace = workspace with { Theme = workspace.Theme.WithTiff() };
        IPieceCache cache = reuse ? new DiskPieceCache(Path.Combine(cacheFolder, "pieces")) : new NoPieceCache();
        Inspection inspection = Inspection.Of(workspace, clock.Today(), options.Jobs, cache);
        if (inspection.HasErrors || workspace.Library is null || inspection.Plan is not { } plan) return BuildSummary.Print(terminal, BuildReport.Failed(inspection.Findings), watch, inputFolder);
        CommonOptions.RequireAudiences(options.Audiences, workspace.Library);
        if (options.Share is not null && File.Exists(Path.Combine(outputFolder, Manifest.FileName)) && !File.Exists(Path.Combine(outputFolder, ShardIndex.FileName)))
            throw new CommandException(new LocalText($"{outputFolder} 里是一个完整的网站；请给这一份另指一个 --output", $"{outputFolder} holds a whole site; choose another --output for a share"));
        using var output = new DiskOutputFolder(outputFolder, Path.Combine(cacheFolder, "records"), reuse, standing);
        BuildParts parts = Parts.For(workspace.Theme, workspace.Library) with { Speech = audio ? SpeechOf(workspace.Library.Site, options) : null };
        var builder = new Builder(parts, options, output, cache, plan, new PhotoStage(inspection.Photos, workspace.Input, cache));
        BuildReport report = terminal.Progress(new LocalText("生成", "building"), progress => builder.Run(progress));
        ImmutableArray<Diagnostic> findings = report.Findings.IsEmpty ? inspection.Findings : Diagnostic.Sorted(inspection.Findings.Concat(report.Findings));
        int code = BuildSummary.Print(terminal, report with { Findings = findings }, watch, inputFolder);
        if (options.Share is { } share && code == ExitCode.Fine)
            terminal.Line(new LocalText($"{outputFolder} 是第 {share} 份；全部画完后用 merge 合并", $"{outputFolder} is share {share}; join all of them with merge"));
        return code;
    }

    private static SpeechProgram SpeechOf(Content.Model.Site site, BuildOptions options)
    {
        if (options.Share is not null) throw new CommandException(new LocalText("--audio 不能和 --shard 一起用", "--audio cannot go with --shard"));
        if (AudioCommandCheck.Find(site) is { } finding) throw new CommandException(finding.Message);
        return site.AudioCommand is { } line && AudioCommand.Parse(line, out _) is { } command
            ? new SpeechProgram(line, command)
            : throw new CommandException(new LocalText("site.yml 没有写 audio.command，--audio 用不了", "site.yml names no `audio.command` for --audio"));
    }

    private static Share? ShareOf(string? text, string? only)
    {
        if (text is null) return null;
        if (only == "site") throw new CommandException(new LocalText("--shard 只分宣传品，不能和 --only site 一起用", "--shard splits the artwork and cannot go with --only site"));
        return Share.TryParse(text, out Share share)
            ? share
            : throw new CommandException(new LocalText($"--shard 要写成 2/4 这样（第几份/共几份，最多 {Share.Most} 份），而不是“{text}”", $"--shard is written like 2/4 (which share of how many, at most {Share.Most}), not \"{text}\""));
    }
}
