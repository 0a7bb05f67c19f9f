using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;

namespace ContentKit.BrowserTests.Serve;

/// <summary>The program itself, serving an input folder of the test's own. Ends with the test.</summary>
internal sealed class ServeProcess : IDisposable
{
    private readonly Process _process;
    private readonly StringBuilder _said = new();

    private ServeProcess(string input)
    {
        Input = input;
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "contentkit.dll"), "serve", "--input", input, "--port", "0"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        start.Environment["CONTENTKIT_HOME"] = HomeFolder();
        _process = Process.Start(start)!;
    }

    public string Input { get; }

    /// <summary>With a trailing slash.</summary>
    public string Address { get; private set; } = "";

    public string Said
    {
        get
        {
            lock (_said) return _said.ToString();
        }
    }

    public static async Task<ServeProcess> StartAsync(params (string Path, string Text)[] files)
    {
        string input = Directory.CreateTempSubdirectory("contentkit-serve-").FullName;
        foreach ((string path, string text) in files) Save(Path.Combine(input, path), text);
        var serve = new ServeProcess(input);
        var listening = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        void Heard(object sender, DataReceivedEventArgs line)
        {
            if (line.Data is null) return;
            lock (serve._said) serve._said.AppendLine(line.Data);
            Match address = Regex.Match(line.Data, @"http://127\.0\.0\.1:\d+/");
            if (address.Success) listening.TrySetResult(address.Value);
        }

        serve._process.OutputDataReceived += Heard;
        serve._process.ErrorDataReceived += Heard;
        serve._process.BeginOutputReadLine();
        serve._process.BeginErrorReadLine();
        try
        {
            serve.Address = await listening.Task.WaitAsync(TimeSpan.FromMinutes(2));
        }
        catch (TimeoutException)
        {
            string said = serve.Said;
            serve.Dispose();
            throw new TimeoutException("serve did not start: " + said);
        }

        return serve;
    }

    public void Save(string path, Func<string, string> edit) => Save(Path.Combine(Input, path), edit(File.ReadAllText(Path.Combine(Input, path))));

    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
        Directory.Delete(Input, recursive: true);
    }

    // As editors save: another file, renamed over the old one.
    private static void Save(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path + "~", text);
        File.Move(path + "~", path, overwrite: true);
    }

    private static string HomeFolder()
    {
        string folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "ContentKit.sln"))) folder = Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("no ContentKit.sln above the tests");
        return folder;
    }
}
