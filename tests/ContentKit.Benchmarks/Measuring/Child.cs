using System.Diagnostics;
using System.Globalization;

namespace ContentKit.Benchmarks.Measuring;

/// <summary>What one run of a program took.</summary>
/// <param name="Seconds">From start to exit, as a user waits.</param>
/// <param name="CpuSeconds">User and system time of all its threads.</param>
/// <param name="PeakMiB">Largest resident set.</param>
public sealed record Child(double Seconds, double CpuSeconds, double PeakMiB, string Output)
{
    /// <exception cref="InvalidOperationException">The program failed, or GNU time (Debian package <c>time</c>), which asks the kernel, is missing.</exception>
    public static Child Run(string folder, string program, params string[] arguments)
    {
        string report = Path.GetTempFileName();
        try
        {
            var start = new ProcessStartInfo("/usr/bin/time", ["-o", report, "-f", "%e %U %S %M", program, .. arguments])
            {
                WorkingDirectory = folder,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            };
            // What this process set for itself must not reach the program measured.
            foreach (string name in start.Environment.Keys.Where(name => name.StartsWith("DOTNET_", StringComparison.Ordinal) && name != "DOTNET_ROOT").ToArray())
                start.Environment.Remove(name);
            var watch = Stopwatch.StartNew();
            using Process process = Process.Start(start) ?? throw new InvalidOperationException("cannot start " + program);
            Task<string> errors = process.StandardError.ReadToEndAsync();
            string output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            double seconds = watch.Elapsed.TotalSeconds;
            if (process.ExitCode != 0) throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}: {errors.Result}{Last(output)}");
            double[] spent = [.. File.ReadAllLines(report)[^1].Split(' ').Select(number => double.Parse(number, CultureInfo.InvariantCulture))];
            return new Child(seconds, spent[1] + spent[2], spent[3] / 1024, output);
        }
        finally
        {
            File.Delete(report);
        }
    }

    private static string Last(string text) => text.Length > 2000 ? text[^2000..] : text;
}
