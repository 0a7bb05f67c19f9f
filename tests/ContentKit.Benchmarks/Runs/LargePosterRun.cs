using System.Collections.Immutable;
using System.Reflection;
using ContentKit.Benchmarks.Measuring;
using ContentKit.Benchmarks.Parts;

namespace ContentKit.Benchmarks.Runs;

/// <summary>An A0 poster at 300 dpi, 9933×14043 pixels, in a process of its own, because its peak memory is the question.</summary>
public static class LargePosterRun
{
    public static ImmutableArray<Row> Memory()
    {
        using var scratch = new Scratch();
        string file = scratch["a0.png"];
        Child run = Child.Run(Project.Root, "dotnet", Assembly.GetExecutingAssembly().Location, "draw-a0", file);
        return
        [
            Row.AtMost("a0", "A0 poster at 300 dpi as PNG, peak memory", run.PeakMiB, 150, "MiB"),
            new Row("a0", "A0 poster at 300 dpi as PNG, new process, wall", Row.Number(run.Seconds, "s"), "", null, "", null),
        ];
    }

    public static void Draw(string path)
    {
        var poster = PeerPoster.Of(841, 1189);
        using FileStream file = File.Create(path);
        poster.Png(file);
    }
}
