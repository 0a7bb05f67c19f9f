using ContentKit.Core;
using Spectre.Console;

namespace ContentKit.Cli.Terminal;

/// <summary>The console: colours and a progress bar on a terminal, plain lines elsewhere.</summary>
public sealed class ConsoleTerminal : ITerminal
{
    private readonly bool _interactive = !Console.IsOutputRedirected && !Console.IsErrorRedirected &&
        Environment.GetEnvironmentVariable("CI") is null && Environment.GetEnvironmentVariable("TERM") is not (null or "dumb");

    public Language Language { get; set; } = Language.Chinese;

    public void Line(LocalText text) => Console.Out.Write(text.In(Language) + "\n");

    public void Raw(string text) => Console.Out.Write(text + "\n");

    public void Error(LocalText text) => Console.Error.Write(text.In(Language) + "\n");

    public T Progress<T>(LocalText title, Func<Action<int, int>, T> work)
    {
        if (!_interactive) return work(static (_, _) => { });
        T? result = default;
        AnsiConsole.Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new ElapsedTimeColumn())
            .Start(context =>
            {
                ProgressTask task = context.AddTask(Markup.Escape(title.In(Language)));
                result = work((done, all) =>
                {
                    task.MaxValue = Math.Max(all, 1);
                    task.Value = done;
                });
            });
        return result!;
    }
}
