using System.Collections.Immutable;
using System.CommandLine;
using ContentKit.Artwork.Messages;
using ContentKit.Build.Photos;
using ContentKit.Cli.Composition;
using ContentKit.Cli.Disk;
using ContentKit.Cli.Terminal;
using ContentKit.Core;

namespace ContentKit.Cli.Commands;

/// <summary><c>check</c>: all checks, no output files.</summary>
public sealed class CheckCommand(TimeProvider clock) : ICommand
{
    public Command Define(ITerminal terminal)
    {
        Option<string> input = CommonOptions.Input(terminal);
        Option<int> jobs = CommonOptions.Jobs(terminal);
        var format = new Option<string>("--format")
        {
            Description = CommandLine.Words(terminal, "结果的格式：text 给人看，json、sarif 给程序读", "text for people, json or sarif for programs"),
            DefaultValueFactory = _ => "text",
        };
        format.AcceptOnlyFromAmong("text", "json", "sarif");
        Option<string> cache = CommonOptions.Cache(terminal);
        var command = new Command("check", CommandLine.Words(terminal, "检查全部内容，不生成文件", "check all content; writes no files")) { input, format, jobs, cache };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(input), parsed.GetRequiredValue(format), parsed.GetRequiredValue(cache), parsed.GetRequiredValue(jobs), terminal));
        return command;
    }

    private int Run(string input, string format, string cache, int jobs, ITerminal terminal)
    {
        ImmutableArray<Diagnostic> findings = Findings(input, cache, jobs, terminal);
        int errors = findings.Count(finding => finding.Severity == Severity.Error);
        int warnings = findings.Count(finding => finding.Severity == Severity.Warning);
        switch (format)
        {
            case "json":
                terminal.Raw(SarifText.Json(findings, terminal.Language));
                break;
            case "sarif":
                terminal.Raw(SarifText.Sarif(findings, terminal.Language, input));
                break;
            default:
                DiagnosticText.Print(terminal, findings, input);
                terminal.Line(errors + warnings == 0
                    ? new LocalText("没有发现问题", "nothing found")
                    : new LocalText($"{errors} 个错误，{warnings} 个提醒", $"{errors} errors, {warnings} warnings"));
                break;
        }

        return errors > 0 ? ExitCode.ContentErrors : ExitCode.Fine;
    }

    private ImmutableArray<Diagnostic> Findings(string input, string cache, int jobs, ITerminal terminal)
    {
        Workspace workspace = Workspace.Open(input, jobs);
        var pieces = new DiskPieceCache(Path.Combine(cache, "pieces"));
        (ImmutableArray<Diagnostic> findings, PiecePlan? plan, PhotoPlan photos) = Inspection.Of(workspace, clock.Today(), jobs, pieces);
        findings = [.. findings.Concat(new PhotoStage(photos, workspace.Input, pieces).Check(jobs)).Order(Diagnostic.BySource)];
        if (workspace.Library is not { } library || plan is null || plan.Pieces.IsEmpty) return findings;
        ImmutableArray<Diagnostic> fit = terminal.Progress(
            new LocalText("排版", "laying out"), progress => FitCheck.Run(workspace, library, plan, pieces, jobs, progress));
        return Diagnostic.Sorted(findings.Concat(fit));
    }
}
