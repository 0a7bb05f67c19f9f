namespace ContentKit.Tests.Export;

/// <summary>The plates Ghostscript's <c>tiffsep</c> makes of a PDF page: what each ink prints where.</summary>
internal sealed class Plates
{
    private readonly SortedDictionary<string, byte[]> _inkByName = new(StringComparer.Ordinal);

    public int Width { get; private set; }

    public int Height { get; private set; }

    public IEnumerable<string> Names => _inkByName.Keys;

    public static Plates Of(string pdf, double dpi) => Pages(pdf, dpi, lastPage: 1)[0];

    /// <summary>The plates of the first pages, one set a page.</summary>
    public static IReadOnlyList<Plates> Pages(string pdf, double dpi, int lastPage)
    {
        using var scratch = new ScratchFolder();
        OutsideJudge.Ask("gs", "-q", "-dNOPAUSE", "-dBATCH", "-dSAFER", "-sDEVICE=tiffsep", "-sCompression=none",
            FormattableString.Invariant($"-dLastPage={lastPage}"), FormattableString.Invariant($"-r{dpi}"), "-o", scratch.Path("%03d.tif"), pdf);
        return
        [
            .. scratch.Names.Where(name => name.Contains('(', StringComparison.Ordinal)).GroupBy(name => name[..3], StringComparer.Ordinal).Select(page =>
            {
                var plates = new Plates();
                foreach (string name in page)
                    plates.Read(name[(name.IndexOf('(', StringComparison.Ordinal) + 1)..name.IndexOf(')', StringComparison.Ordinal)], File.ReadAllBytes(scratch.Path(name)));
                return plates;
            }),
        ];
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

    // An uncompressed grey TIFF: 0 prints in full.
    private void Read(string name, byte[] tiff)
    {
        int directory = BitConverter.ToInt32(tiff, 4);
        Dictionary<int, int[]> tags = Enumerable.Range(0, BitConverter.ToUInt16(tiff, directory)).Select(i => directory + 2 + 12 * i)
            .ToDictionary(at => (int)BitConverter.ToUInt16(tiff, at), at => Values(tiff, at));
        (Width, Height) = (tags[256][0], tags[257][0]);
        byte[] grey = [.. tags[273].Zip(tags[279]).SelectMany(strip => tiff.AsSpan(strip.First, strip.Second).ToArray())];
        Assert.Equal(Width * Height, grey.Length);
        _inkByName[name] = [.. grey.Select(value => (byte)(255 - value))];
    }

    private static int[] Values(byte[] tiff, int entry)
    {
        int count = BitConverter.ToInt32(tiff, entry + 4), size = BitConverter.ToUInt16(tiff, entry + 2) switch { 3 => 2, 4 => 4, _ => 0 };
        int at = count * size <= 4 ? entry + 8 : BitConverter.ToInt32(tiff, entry + 8);
        return [.. Enumerable.Range(0, size == 0 ? 0 : count).Select(i => size == 2 ? BitConverter.ToUInt16(tiff, at + 2 * i) : BitConverter.ToInt32(tiff, at + 4 * i))];
    }
}
