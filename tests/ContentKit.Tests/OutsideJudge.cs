using System.Diagnostics;
using System.Text;

namespace ContentKit.Tests;

/// <summary>Programs of other makers that read our files: qpdf, poppler, Ghostscript, ImageMagick, tesseract, unzip, python, file.</summary>
internal static class OutsideJudge
{
    /// <summary>Runs a program and returns what it wrote to both outputs.</summary>
    /// <exception cref="InvalidOperationException">It ended with another status than 0.</exception>
    public static string Ask(string program, params string[] arguments)
    {
        (int status, string said) = Try(program, arguments);
        return status == 0 ? said : throw new InvalidOperationException($"{program} ended with {status}: {said}");
    }

    public static (int Status, string Said) Try(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = Encoding.UTF8 };
        using Process process = Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start");
        // A thread of its own: many judges at once would leave the pool none to finish an asynchronous read.
        string errors = "";
        var reader = new Thread(() => errors = process.StandardError.ReadToEnd());
        reader.Start();
        string output = process.StandardOutput.ReadToEnd();
        reader.Join();
        process.WaitForExit();
        return (process.ExitCode, output + errors);
    }

    /// <summary>Puts bytes on disk for as long as <paramref name="judge"/> looks at them.</summary>
    public static T With<T>(byte[] bytes, Func<string, T> judge)
    {
        using var folder = new TemporaryFolder();
        string path = folder["file"];
        File.WriteAllBytes(path, bytes);
        return judge(path);
    }

    /// <summary>A folder for as long as <paramref name="work"/> needs it.</summary>
    public static void InFolder(Action<string> work)
    {
        using var folder = new TemporaryFolder();
        work(folder.Path);
    }
}
