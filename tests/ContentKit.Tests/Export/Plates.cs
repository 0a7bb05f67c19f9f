using System.Text;

namespace ContentKit.Tests.Export;

/// <summary>The plates Ghostscript's <c>tiffsep</c> makes of a PDF page: what each ink prints where.</summary>
internal sealed class Plates
{
    private readonly SortedDictionary<string, byte[]> _inkByName = new(StringComparer.Ordinal);

    public int Width { get; private set; }

    public int Height { get; private set; }

    public IEnumerable<string> Names => _inkByName.Keys;

    public static Plates Of(string pdf, double dpi)
    {
        using var scratch = new ScratchFolder();
        OutsideJudge.Ask("gs", "-q", "-dNOPAUSE", "-dBATCH", "-dSAFER", "-sDEVICE=tiffsep", FormattableString.Invariant($"-r{dpi}"), "-o", scratch.Path("p.tif"), pdf);
        var plates = new Plates();
        foreach (string name in scratch.Names.Where(name => name.Contains('(', StringComparison.Ordinal)).ToList())
        {
            OutsideJudge.Ask("convert", scratch.Path(name), "-depth", "8", "pgm:" + scratch.Path("plate.pgm"));
            plates.Read(name[(name.IndexOf('(', StringComparison.Ordinal) + 1)..name.IndexOf(')', StringComparison.Ordinal)], File.ReadAllBytes(scratch.Path("plate.pgm")));
        }

        return plates;
    }

    /// <summary>Ink at a pixel, 0 to 1.</summary>
    public double At(string plate, int x, int y) => _inkByName[plate][y * Width + x] / 255.0;

    public bool IsBlank(string plate) => _inkByName[plate].All(ink => ink == 0);

    /// <summary>The heaviest mean of all plates together in any square of the given side.</summary>
    public double HeaviestInk(int side)
    {
        double heaviest = 0;
        for (int top = 0; top < Height; top += side)
            for (int left = 0; left < Width; left += side)
            {
                int bottom = Math.Min(top + side, Height), right = Math.Min(left + side, Width);
                double sum = 0;
                for (int y = top; y < bottom; y++)
                    for (int x = left; x < right; x++)
                        foreach (byte[] plate in _inkByName.Values) sum += plate[y * Width + x] / 255.0;
                heaviest = Math.Max(heaviest, sum / ((bottom - top) * (right - left)));
            }

        return heaviest;
    }

    private void Read(string name, byte[] pgm)
    {
        // "P5 width height 255" and one byte of space stand before the pixels.
        string[] header = Encoding.ASCII.GetString(pgm, 0, Math.Min(64, pgm.Length)).Split((char[])[' ', '\n'], 5);
        Width = int.Parse(header[1], System.Globalization.CultureInfo.InvariantCulture);
        Height = int.Parse(header[2], System.Globalization.CultureInfo.InvariantCulture);
        _inkByName[name] = [.. pgm.AsSpan(pgm.Length - Width * Height).ToArray().Select(grey => (byte)(255 - grey))];
    }
}
