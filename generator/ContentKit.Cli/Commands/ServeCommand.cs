using System.CommandLine;
using ContentKit.Cli.Composition;
using ContentKit.Cli.Preview;
using ContentKit.Cli.Terminal;
using ContentKit.Core;

namespace ContentKit.Cli.Commands;

/// <summary><c>serve</c>: a preview on this machine that follows every saved change.</summary>
public sealed class ServeCommand(TimeProvider clock) : ICommand
{
    public Command Define(ITerminal terminal)
    {
        Option<string> input = CommonOptions.Input(terminal);
        Option<int> jobs = CommonOptions.Jobs(terminal);
        var port = new Option<int?>("--port")
        {
            Description = CommandLine.Words(terminal, $"端口，默认 {PreviewServer.UsualPort}，被占用时另选一个；0 表示随便哪个", $"port, default {PreviewServer.UsualPort} or, if that is taken, another; 0 for any"),
        };
        port.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && (!int.TryParse(result.Tokens[0].Value, out int value) || value is < 0 or > 65535))
                result.AddError(CommandLine.Words(terminal, "--port 要写 0 到 65535 之间的整数", "--port takes a whole number from 0 to 65535"));
        });
        var command = new Command("serve", CommandLine.Words(terminal, "在本机预览，保存后网页和宣传品自动更新", "preview on this machine; pages and pieces follow every saved change")) { input, port, jobs };
        command.SetAction(async (parsed, stop) =>
        {
            string folder = parsed.GetRequiredValue(input);
            if (!Directory.Exists(folder))
                throw new CommandException(new LocalText($"找不到内容文件夹 {folder}；请用 --input 指明", $"no input folder {folder}; name it with --input"));
            await PreviewRun.RunAsync(folder, Workspace.ThemeFolder(), parsed.GetValue(port), parsed.GetRequiredValue(jobs), clock, terminal, stop);
            return ExitCode.Fine;
        });
        return command;
    }
}
