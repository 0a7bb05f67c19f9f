using System.Diagnostics;
using System.Text;
using ContentKit.Tests.Artwork;

namespace ContentKit.Tests.Cli;

/// <summary>The program itself in a process of its own.</summary>
internal sealed class KitProcess : IDisposable
{
    private readonly Process _process;
    private readonly Task<string> _output;
    private readonly Task<string> _errors;

    private KitProcess(Process process)
    {
        _process = process;
        _output = process.StandardOutput.ReadToEndAsync();
        _errors = process.StandardError.ReadToEndAsync();
    }

    public bool HasExited => _process.HasExited;

    /// <param name="environment">Set on top of the test's own.</param>
    public static KitProcess Start(IEnumerable<string> args, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "contentkit.dll"), .. args])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.Environment["CONTENTKIT_HOME"] = Repository.Root;
        foreach ((string name, string value) in environment) start.Environment[name] = value;
        return new KitProcess(Process.Start(start)!);
    }

    /// <summary>Runs to the end.</summary>
    public static (int Code, string Said) Run(IEnumerable<string> args, params (string Name, string Value)[] environment)
    {
        using KitProcess process = Start(args, environment);
        return process.Wait();
    }

    public (int Code, string Said) Wait()
    {
        _process.WaitForExit();
        return (_process.ExitCode, _output.Result + _errors.Result);
    }

    /// <summary>Ends it at once, as a power cut would: SIGKILL where there are signals.</summary>
    public void Kill()
    {
        _process.Kill();
        _process.WaitForExit();
    }

    public void Dispose()
    {
        if (!_process.HasExited) Kill();
        _process.Dispose();
    }
}
