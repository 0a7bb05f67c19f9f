using System.Collections.Immutable;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using ContentKit.Benchmarks.Measuring;

namespace ContentKit.Benchmarks.Runs;

/// <summary>From saving a case to its page saying so, in <c>./kit serve</c> on a copy of the sample content.</summary>
public static class ServeRun
{
    private const int Rounds = 9;

    public static ImmutableArray<Row> SaveToPage()
    {
        using var scratch = new Scratch();
        string input = scratch.SampleInput();
        Project.Kit("--version");
        int port = FreePort();
        using Process server = Process.Start(new ProcessStartInfo(Path.Combine(Project.Root, "kit"), ["serve", "--input", input, "--port", $"{port}"])
        {
            WorkingDirectory = scratch[""],
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        try
        {
            string source = Directory.EnumerateFiles(Path.Combine(input, "cases"), "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal).First();
            using var browser = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}/") };
            string page = $"cases/{Path.GetFileNameWithoutExtension(source)}/";
            Wait(browser, page, "<html", TimeSpan.FromSeconds(60));
            var times = new List<double>();
            for (int round = 0; round < Rounds; round++)
            {
                string word = $"改动第{round}次";
                File.AppendAllText(source, $"\n{word}。\n");
                times.Add(Wait(browser, page, word, TimeSpan.FromSeconds(20)));
            }

            Spread spread = Spread.Of(times);
            return [new Row("serve", "serve: a case saved until its page says so", spread.Text("ms"), "", null, "≤ 200 ms", spread.Median <= 200)];
        }
        finally
        {
            server.Kill(entireProcessTree: true);
            server.WaitForExit();
        }
    }

    /// <returns>Milliseconds until the page holds the text.</returns>
    private static double Wait(HttpClient browser, string page, string text, TimeSpan most)
    {
        var watch = Stopwatch.StartNew();
        while (watch.Elapsed < most)
        {
            try
            {
                if (browser.GetStringAsync(new Uri(page, UriKind.Relative)).GetAwaiter().GetResult().Contains(text, StringComparison.Ordinal)) return watch.Elapsed.TotalMilliseconds;
            }
            catch (HttpRequestException)
            {
                // Not listening yet, or between two states.
            }

            Thread.Sleep(5);
        }

        throw new TimeoutException($"{page} did not say {text}");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
