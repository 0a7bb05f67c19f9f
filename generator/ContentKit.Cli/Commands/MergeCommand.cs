using System.Collections.Immutable;
using System.CommandLine;
using System.Diagnostics;
using ContentKit.Build;
using ContentKit.Build.Photos;
using ContentKit.Build.Shards;
using ContentKit.Cli.Composition;
using ContentKit.Cli.Disk;
using ContentKit.Cli.Terminal;
using ContentKit.Core;

namespace ContentKit.Cli.Commands;

/// <summary><c>merge DIR…</c>: joins the shares that <c>build --shard</c> drew, and makes what needs them all.</summary>
public sealed class MergeCommand(TimeProvider clock) : ICommand
{
    public Command Define(ITerminal terminal)
    {
        var folders = new Argument<string[]>("DIR")
        {
            Description = CommandLine.Words(terminal, "build --shard 生成的各个文件夹", "the folders that build --shard made"),
            Arity = ArgumentArity.OneOrMore,
        };
        Option<string> input = CommonOptions.Input(terminal);
        Option<string> output = CommonOptions.Output(terminal);
        Option<string[]> audience = CommonOptions.Audience(terminal);
        Option<string?> baseUrl = CommonOptions.BaseUrl(terminal);
        Option<string[]> exports = CommonOptions.Exports(terminal);
        Option<string> cache = CommonOptions.Cache(terminal);
        Option<int> jobs = CommonOptions.Jobs(terminal);
        var command = new Command("merge", CommandLine.Words(terminal, "核对并合并分开画好的各份，生成整个网站", "check and join shares drawn apart, and make the whole site"))
        {
            folders, input, output, audience, baseUrl, exports, cache, jobs,
        };
        command.SetAction(parsed => Run(
            terminal,
            [.. parsed.GetRequiredValue(folders)],
            parsed.GetRequiredValue(input),
            parsed.GetRequiredValue(output),
            new BuildOptions(BuildScope.Everything, [.. parsed.GetValue(audience) ?? []], CommonOptions.Address(parsed.GetValue(baseUrl)), parsed.GetRequiredValue(jobs)),
            CommonOptions.WantsTiff(parsed.GetValue(exports)),
            parsed.GetRequiredValue(cache)));
        return command;
    }

    private int Run(ITerminal terminal, ImmutableArray<string> folders, string inputFolder, string outputFolder, BuildOptions options, bool tiff, string cacheFolder)
    {
        var watch = Stopwatch.StartNew();
        foreach (string folder in folders)
        {
            if (!Directory.Exists(folder)) throw new CommandException(new LocalText($"找不到文件夹 {folder}", $"no folder {folder}"));
            if (Full(folder) == Full(outputFolder)) throw new CommandException(new LocalText($"{folder} 是要合并的一份，不能同时作输出", $"{folder} is one of the shares and cannot be the output too"));
        }

        var shards = new ShardSet([.. folders.Select(folder => Shard.Open(folder, new DiskFileSource(folder)))]);
        Workspace workspace = Workspace.Open(inputFolder, options.Jobs, drawing: true);
        if (tiff) workspace = workspace with { Theme = workspace.Theme.WithTiff() };
        var cache = new DiskPieceCache(Path.Combine(cacheFolder, "pieces"));
        Inspection inspection = Inspection.Of(workspace, clock.Today(), options.Jobs, cache);
        if (inspection.HasErrors || workspace.Library is null || inspection.Plan is not { } plan) return BuildSummary.Print(terminal, BuildReport.Failed(inspection.Findings), watch, inputFolder);
        CommonOptions.RequireAudiences(options.Audiences, workspace.Library);
        using var output = new DiskOutputFolder(outputFolder, Path.Combine(cacheFolder, "records"), reuse: true);
        var builder = new Builder(Parts.For(workspace.Theme, workspace.Library), options, output, cache, plan, new PhotoStage(inspection.Photos, workspace.Input, cache));
        BuildReport report = terminal.Progress(new LocalText("合并", "merging"), progress => builder.Run(progress, shards));
        return BuildSummary.Print(terminal, report with { Findings = [.. inspection.Findings.Concat(report.Findings).Distinct().Order(Diagnostic.BySource)] }, watch, inputFolder);
    }

    private static string Full(string folder) => Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
}
