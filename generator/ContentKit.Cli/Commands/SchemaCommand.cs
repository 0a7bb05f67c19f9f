using System.CommandLine;
using System.Text;
using ContentKit.Cli.Composition;
using ContentKit.Cli.Editor;
using ContentKit.Cli.Terminal;
using ContentKit.Core;

namespace ContentKit.Cli.Commands;

/// <summary><c>schema</c>: writes what editors such as VS Code complete and check keys with.</summary>
public sealed class SchemaCommand : ICommand
{
    public Command Define(ITerminal terminal)
    {
        Option<string> input = CommonOptions.Input(terminal);
        var output = new Option<string>("--output")
        {
            Description = CommandLine.Words(terminal, "写到哪个文件夹，默认 .vscode", "folder to write to, default .vscode"),
            DefaultValueFactory = _ => ".vscode",
        };
        var command = new Command("schema", CommandLine.Words(terminal, "重新生成 VS Code 的补全和校验文件", "write the completion and validation files for VS Code")) { input, output };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(input), parsed.GetRequiredValue(output), terminal));
        return command;
    }

    private static int Run(string input, string output, ITerminal terminal)
    {
        Workspace workspace = Workspace.Open(input, Environment.ProcessorCount);
        if (workspace.Library is not { } library)
        {
            // Without the names a schema would call every format wrong.
            terminal.Error(new LocalText("site.yml 读不出来，先运行 ./kit check；补全文件没有改动", "site.yml cannot be read; run ./kit check first. The files for VS Code are as they were"));
            return ExitCode.ContentErrors;
        }

        KnownNames names = KnownNames.Of(library, workspace.Theme.Vocabulary);
        int changed = 0;
        foreach ((string path, string text) in EditorFiles.All(names))
        {
            string full = Path.Combine(output, path);
            byte[] bytes = Encoding.UTF8.GetBytes(text);
            if (File.Exists(full) && File.ReadAllBytes(full).AsSpan().SequenceEqual(bytes)) continue;
            Directory.CreateDirectory(Path.GetDirectoryName(full)!);
            File.WriteAllBytes(full, bytes);
            terminal.Raw(full.Replace('\\', '/'));
            changed++;
        }

        terminal.Line(new LocalText($"更新了 {changed} 个文件", $"{changed} files updated"));
        return ExitCode.Fine;
    }
}
