using System.Diagnostics;
using ContentKit.Build;
using ContentKit.Cli.Terminal;
using ContentKit.Core;

namespace ContentKit.Cli.Commands;

/// <summary>What a build says at its end.</summary>
internal static class BuildSummary
{
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Print(ITerminal terminal, BuildReport report, Stopwatch watch, string inputFolder)
    {
        DiagnosticText.Print(terminal, report.Findings, inputFolder);
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
}
