using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using ContentKit.Artwork.Designs;
using ContentKit.Artwork.Messages;
using ContentKit.Benchmarks.Measuring;
using ContentKit.Build;
using ContentKit.Build.Pieces;
using ContentKit.Cli.Composition;
using ContentKit.Drawing.Scenes;
using ContentKit.Export;

namespace ContentKit.Benchmarks.Parts;

/// <summary>Real pieces of the sample: a poster as print PDF, an LED strip as the bitmap its card plays.</summary>
public class PieceBenchmark
{
    private readonly BuildParts _parts;
    private readonly PlannedPiece _poster;
    private readonly ImmutableArray<PlannedPiece> _strips;
    private readonly MemoryStream _memory = new();

    public PieceBenchmark()
    {
        Environment.SetEnvironmentVariable("CONTENTKIT_HOME", Project.Root);
        Workspace workspace = Workspace.Open(Path.Combine(Project.Root, "input"), Environment.ProcessorCount);
        _parts = Cli.Composition.Parts.For(workspace.Theme, workspace.Library!);
        ImmutableArray<PlannedPiece> plan = PiecePlanner.Plan(workspace.Library!, workspace.Theme.Formats).Pieces;
        _poster = plan.First(piece => piece.Format.Id == "poster-a3");
        _strips = [.. plan.Where(piece => piece.Format.Id == "led-door-256x16")];
    }

    [Benchmark]
    public long PosterPrintPdf() => Write(_poster, "pdf", ExportColour.Cmyk);

    /// <summary>Every strip of the sample for a door panel, one worker.</summary>
    [Benchmark]
    public long LedStrips()
    {
        long bytes = 0;
        foreach (PlannedPiece strip in _strips) bytes += Write(strip, "bmp", ExportColour.OneBit);
        return bytes;
    }

    public int Strips => _strips.Length;

    private long Write(PlannedPiece piece, string kind, ExportColour colour)
    {
        var pages = (Composed.Pages)_parts.Designs.Find(piece.Format.Family)!.Compose(piece.Message, piece.Format, _parts.Tools);
        var settings = new ExportSettings { Title = piece.Message.Title, Colour = colour, Dpi = piece.Format.Dpi };
        _memory.SetLength(0);
        ISceneExporter exporter = _parts.Exporters.Find(kind)!;
        foreach (Scene scene in pages.Scenes) exporter.Export([scene], settings, _memory);
        return _memory.Length;
    }
}
