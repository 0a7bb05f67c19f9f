using ContentKit.Core;

namespace ContentKit.Cli.Terminal;

/// <summary>Where commands speak: the console in the program, memory in tests.</summary>
public interface ITerminal
{
    Language Language { get; set; }

    /// <summary>A line of the command's result, on standard output.</summary>
    void Line(LocalText text);

    /// <summary>A line as it is, on standard output.</summary>
    void Raw(string text);

    /// <summary>A line of trouble, on standard error.</summary>
    void Error(LocalText text);

    /// <summary>Shows how far a piece of work is; returns when <paramref name="work"/> does.</summary>
    T Progress<T>(LocalText title, Func<Action<int, int>, T> work);
}
