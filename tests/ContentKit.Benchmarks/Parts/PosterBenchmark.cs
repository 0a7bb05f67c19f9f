using BenchmarkDotNet.Attributes;
using ContentKit.Drawing.Text;

namespace ContentKit.Benchmarks.Parts;

/// <summary>The peers' A3 poster at 300 dpi, 3508×4961 pixels, and its parts.</summary>
public class PosterBenchmark
{
    private readonly PeerPoster _poster = PeerPoster.Of(297, 420);
    private readonly MemoryStream _memory = new();

    [Benchmark]
    public TextBlock ShapeParagraph() => _poster.SetParagraph();

    [Benchmark]
    public long DrawA3() => _poster.Draw();

    [Benchmark]
    public long PngA3()
    {
        _memory.SetLength(0);
        _poster.Png(_memory);
        return _memory.Length;
    }

    [Benchmark]
    public long PdfA3()
    {
        _memory.SetLength(0);
        _poster.Pdf(_memory);
        return _memory.Length;
    }
}
