using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;

namespace ContentKit.Tests.Fuzz;

/// <summary>Runs numbered cases of a seed, one after another on one core. A number and its seed always make the same case.</summary>
internal sealed class FuzzRun(ImmutableArray<FuzzTarget> targets, int seed) : IDisposable
{
    private static readonly TimeSpan SlowestCase = TimeSpan.FromSeconds(2);

    // A case that never ends can only be reported by ending the program.
    private static readonly TimeSpan Hang = TimeSpan.FromSeconds(60);
    private const long MostBytes = 1L << 30;

    private readonly ImmutableArray<FuzzTarget> _wheel = [.. targets.SelectMany(target => Enumerable.Repeat(target, target.Weight))];
    private readonly Dictionary<string, string> _failures = new(StringComparer.Ordinal);
    private readonly Stopwatch _case = new();
    private FileStream? _journal;
    private string _current = "";

    /// <summary>One line for each different failure, with the numbers that repeat it.</summary>
    public IReadOnlyCollection<string> Failures => _failures.Values;

    public long Ran { get; private set; }

    /// <summary>The slowest case and its time.</summary>
    public (TimeSpan Time, string Name) Slowest { get; private set; } = (default, "");

    /// <param name="journal">A file that names the case being run, to be read after a crash; null for none.</param>
    public void Cases(long first, long count, string? journal = null)
    {
        _journal = journal is null ? null : new FileStream(journal, FileMode.Create, FileAccess.Write, FileShare.Read, 0);
        using var watchdog = new Timer(_ =>
        {
            if (_case.Elapsed > Hang) Environment.FailFast($"fuzz: {_current} does not end");
        }, null, Hang, TimeSpan.FromSeconds(5));
        for (long number = first; number < first + count; number++) One(number);
    }

    /// <summary>The file that a number stands for.</summary>
    public (FuzzTarget Target, string Path, byte[] Bytes) Case(long number)
    {
        var random = new Random(unchecked((int)(number * 7919 + seed * 104729L)));
        FuzzTarget target = _wheel[random.Next(_wheel.Length)];
        (string path, byte[] good) = target.Seeds[random.Next(target.Seeds.Length)];
        return (target, path, Mutation.Of(good, target.Scraps, random));
    }

    public void Dispose() => _journal?.Dispose();

    private void One(long number)
    {
        (FuzzTarget target, string path, byte[] bytes) = Case(number);
        _current = string.Create(CultureInfo.InvariantCulture, $"seed {seed} case {number} ({target.Name}, {path})");
        Journal();
        string? problem = Attempt(target, path, bytes);
        Ran++;
        if (problem is not null) _failures.TryAdd(problem, $"{_current}: {problem}");
    }

    private string? Attempt(FuzzTarget target, string path, byte[] bytes)
    {
        // On a busy machine any case may wait for its turn: only what is slow every time is slow.
        for (int attempt = 0; ; attempt++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            _case.Restart();
            try
            {
                target.Run(path, bytes);
            }
            catch (Exception error)
            {
                // The place, not the text: one mistake has many messages.
                string place = error.StackTrace?.Split('\n').FirstOrDefault(line => line.Contains("ContentKit.", StringComparison.Ordinal))?.Trim() ?? "";
                return $"{error.GetType().Name} {place}";
            }
            finally
            {
                _case.Stop();
            }

            if (GC.GetAllocatedBytesForCurrentThread() - before > MostBytes) return $"over 1 GiB in {target.Name}, {path}";
            if (_case.Elapsed <= SlowestCase)
            {
                if (_case.Elapsed > Slowest.Time) Slowest = (_case.Elapsed, _current);
                return null;
            }

            if (attempt == 2) return $"over 2 s in {target.Name}, {path}";
        }
    }

    private void Journal()
    {
        if (_journal is null) return;
        byte[] line = System.Text.Encoding.UTF8.GetBytes(_current.PadRight(200) + "\n");
        _journal.Position = 0;
        _journal.Write(line);
    }
}
