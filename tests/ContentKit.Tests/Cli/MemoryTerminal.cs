using ContentKit.Cli.Terminal;
using ContentKit.Core;

namespace ContentKit.Tests.Cli;

/// <summary>Collects what a command says.</summary>
internal sealed class MemoryTerminal : ITerminal
{
    private readonly List<string> _output = [];
    private readonly List<string> _errors = [];

    public Language Language { get; set; } = Language.Chinese;

    public string Output => Joined(_output);

    public string Errors => Joined(_errors);

    public string All => Output + Errors;

    public void Line(LocalText text) => Raw(text.In(Language));

    public void Raw(string text)
    {
        lock (_output) _output.Add(text);
    }

    public void Error(LocalText text)
    {
        lock (_errors) _errors.Add(text.In(Language));
    }

    public T Progress<T>(LocalText title, Func<Action<int, int>, T> work) => work(static (_, _) => { });

    private static string Joined(List<string> lines)
    {
        lock (lines) return string.Concat(lines.Select(line => line + "\n"));
    }
}
