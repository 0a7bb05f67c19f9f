using System.CommandLine;
using ContentKit.Cli.Terminal;

namespace ContentKit.Cli.Commands;

/// <summary>Options that several commands share.</summary>
internal static class CommonOptions
{
    public static Option<string> Input(ITerminal terminal) => new("--input")
    {
        Description = CommandLine.Words(terminal, "内容文件夹，默认 input", "input folder, default input"),
        DefaultValueFactory = _ => "input",
    };

    public static Option<string> Cache(ITerminal terminal) => new("--cache")
    {
        Description = CommandLine.Words(terminal, "缓存文件夹，默认 .cache/contentkit", "cache folder, default .cache/contentkit"),
        DefaultValueFactory = _ => Path.Combine(".cache", "contentkit"),
    };

    public static Option<int> Jobs(ITerminal terminal)
    {
        var jobs = new Option<int>("--jobs")
        {
            Description = CommandLine.Words(terminal, "同时使用的处理器核数，默认全部", "workers, default one for each core"),
            DefaultValueFactory = _ => Environment.ProcessorCount,
        };
        jobs.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && (!int.TryParse(result.Tokens[0].Value, out int value) || value is < 1 or > 1024))
                result.AddError(CommandLine.Words(terminal, "--jobs 要写 1 到 1024 之间的整数", "--jobs takes a whole number from 1 to 1024"));
        });
        return jobs;
    }
}
