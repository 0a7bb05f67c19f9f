using System.Diagnostics;

namespace ContentKit.Tests.Kits;

/// <summary>Runs a program that is not ours over a file that we wrote.</summary>
internal static class OutsideJudge
{
    /// <returns>Exit status and both outputs.</returns>
    public static (int Status, string Output) Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (string argument in arguments) start.ArgumentList.Add(argument);
        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + errors.Result);
    }

    /// <summary>Puts bytes on disk for as long as <paramref name="judge"/> looks at them.</summary>
    public static T With<T>(byte[] bytes, Func<string, T> judge)
    {
        string path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        try
        {
            File.WriteAllBytes(path, bytes);
            return judge(path);
        }
        finally
        {
            File.Delete(path);
        }
    }

    /// <summary>A folder for as long as <paramref name="work"/> needs it.</summary>
    public static void InFolder(Action<string> work)
    {
        string folder = Directory.CreateTempSubdirectory().FullName;
        try
        {
            work(folder);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
