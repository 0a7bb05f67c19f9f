using System.Collections.Immutable;
using System.CommandLine;
using System.Text;
using ContentKit.Artwork.Formats;
using ContentKit.Artwork.Messages;
using ContentKit.Artwork.Reprint;
using ContentKit.Build.Manifests;
using ContentKit.Cli.Composition;
using ContentKit.Cli.Terminal;
using ContentKit.Content.Model;
using ContentKit.Core;

namespace ContentKit.Cli.Commands;

/// <summary><c>reprint OLD</c>: which printed pieces are wrong now, by the place where they hang.</summary>
public sealed class ReprintCommand(TimeProvider clock) : ICommand
{
    public Command Define(ITerminal terminal)
    {
        string Words(string chinese, string english) => CommandLine.Words(terminal, chinese, english);
        var old = new Argument<string>("OLD") { Description = Words("印刷时的 manifest.json，或它所在的文件夹", "the manifest.json from which was printed, or its folder") };
        var now = new Option<string?>("--new") { Description = Words("现在的 manifest.json 或文件夹；不写就按现在的内容排版来比", "today's manifest.json or folder; without it, today's content is laid out and compared") };
        Option<string> input = CommonOptions.Input(terminal);
        Option<int> jobs = CommonOptions.Jobs(terminal);
        var format = new Option<string>("--format") { Description = Words("text 给人看，csv 给表格，json 给程序", "text for people, csv for spreadsheets, json for programs"), DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "csv", "json");
        var command = new Command("reprint", Words("号码、文字或期限变了以后，列出哪些已印的宣传品要换", "after a change, list the printed pieces that are wrong now")) { old, now, input, format, jobs };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(old), parsed.GetValue(now), parsed.GetRequiredValue(input), parsed.GetRequiredValue(format), parsed.GetRequiredValue(jobs), terminal));
        return command;
    }

    private int Run(string old, string? now, string input, string format, int jobs, ITerminal terminal)
    {
        ImmutableArray<ReprintPiece> printed = Read(old);
        Workspace workspace = Workspace.Open(input, jobs);
        if (workspace.HasErrors || workspace.Library is not { } library)
            throw new CommandException(new LocalText("内容有错误，先运行 ./kit check 改好再比", "the content has errors; run ./kit check and mend them first"));
        ImmutableArray<ReprintPiece> current = now is null ? LaidOut(workspace, library, jobs, terminal) : Read(now);
        ReprintList list = ReprintPlanner.Compare(printed, current, library, workspace.Theme.Formats, clock.Today());
        string text = format switch
        {
            "csv" => Encoding.UTF8.GetString(ReprintFiles.ToCsv(list).AsSpan()),
            "json" => Encoding.UTF8.GetString(ReprintFiles.ToJson(list).AsSpan()),
            _ => ReprintFiles.ToText(list, terminal.Language),
        };
        terminal.Raw(text.TrimEnd('\r', '\n'));
        return ExitCode.Fine;
    }

    private static ImmutableArray<ReprintPiece> Read(string path)
    {
        string file = Directory.Exists(path) ? Path.Combine(path, Manifest.FileName) : path;
        if (!File.Exists(file)) throw new CommandException(new LocalText($"找不到清单 {file}", $"no manifest {file}"));
        try
        {
            return
            [
                .. ManifestJson.Read(File.ReadAllBytes(file)).Artwork
                    .Select(row => new ReprintPiece(row.Path, row.Source, row.Audience, row.Format, row.Family, row.Unit, row.Text, row.Sha256)),
            ];
        }
        catch (ManifestException error)
        {
            throw new CommandException(new LocalText($"{file} 读不懂：{error.Reason.Chinese}", $"{file} is not a manifest: {error.Reason.English}"));
        }
    }

    /// <summary>What would be printed today: every printed piece laid out, none drawn.</summary>
    private static ImmutableArray<ReprintPiece> LaidOut(Workspace workspace, Library library, int jobs, ITerminal terminal)
    {
        PiecePlan plan = PiecePlanner.Plan(library, workspace.Theme.Formats);
        ImmutableArray<(PlannedPiece Piece, string Text)> texts = terminal.Progress(
            new LocalText("排版", "laying out"), progress => Layouts.Texts(workspace, library, plan, jobs, progress));
        return
        [
            .. texts.Select(text => new ReprintPiece(
                text.Piece.Path + ".pdf", text.Piece.Message.Source.Path, text.Piece.Message.Audience.Id, text.Piece.Format.Id,
                text.Piece.Format.Family, text.Piece.Format.Unit == FormatUnit.Pixel ? "px" : "mm", text.Text, "")),
        ];
    }
}
