using System.Numerics;
using ContentKit.Drawing.Raster;
using ContentKit.Drawing.Scenes;

namespace ContentKit.Artwork.Preflight;

/// <summary>
/// A one-bit picture worked on 64 dots at a time: growing and shrinking by a disc measures strokes and gaps in a few
/// milliseconds. Outside the picture nothing is known: it neither grows in nor eats away.
/// </summary>
internal sealed class BitPlane
{
    private readonly ulong[] _words;
    private readonly int _stride;

    private BitPlane(int width, int height, ulong[] words)
    {
        (Width, Height, _words) = (width, height, words);
        _stride = (width + 63) / 64;
    }

    public int Width { get; }

    public int Height { get; }

    public bool IsEmpty => _words.AsSpan().IndexOfAnyExcept(0UL) < 0;

    public bool this[int x, int y] => (_words[y * _stride + (x >> 6)] >> (x & 63) & 1) != 0;

    public static BitPlane Of(Scene scene, RasterArea area)
    {
        byte[] rows = Rasterizer.Draw(scene, area, PixelFormat.Bit1);
        int stride = (area.WidthPx + 63) / 64, rowBytes = area.RowBytes(PixelFormat.Bit1);
        var words = new ulong[stride * area.HeightPx];
        for (int y = 0; y < area.HeightPx; y++)
            for (int x = 0; x < area.WidthPx; x++)
                if ((rows[y * rowBytes + (x >> 3)] & 0x80 >> (x & 7)) != 0) words[y * stride + (x >> 6)] |= 1UL << (x & 63);
        return new BitPlane(area.WidthPx, area.HeightPx, words);
    }

    public BitPlane And(BitPlane other) => Make(i => _words[i] & other._words[i]);

    public BitPlane Without(BitPlane other) => Make(i => _words[i] & ~other._words[i]);

    public BitPlane Inverted() => Make(i => ~_words[i]);

    /// <summary>Every dot that the disc covers when its centre stands on a set dot.</summary>
    /// <param name="diameter">In dots, at least 1.</param>
    public BitPlane Grown(int diameter) => Grown(Disc(diameter));

    /// <summary>Every dot on which the disc can stand without covering a clear one.</summary>
    public BitPlane Shrunk(int diameter) =>
        Inverted().Grown(Disc(diameter).Select(run => (-run.Row, -run.To, -run.From))).Inverted();

    /// <summary>What the disc cannot reach while it stays on set dots: every stroke narrower than it, and the tips of corners.</summary>
    public BitPlane NarrowerThan(int diameter) => Without(Shrunk(diameter).Grown(diameter));

    /// <summary>Diagonal, in dots, of the longest piece whose dots touch.</summary>
    public double LongestPiece()
    {
        var left = new BitPlane(Width, Height, [.. _words]);
        double longest = 0;
        for (int i = 0; i < left._words.Length; i++)
            while (left._words[i] != 0)
                longest = Math.Max(longest, left.TakePiece(i % _stride * 64 + BitOperations.TrailingZeroCount(left._words[i]), i / _stride));
        return longest;
    }

    /// <summary>Clears the piece that a dot belongs to and returns its diagonal.</summary>
    private double TakePiece(int x, int y)
    {
        int minX = x, maxX = x, minY = y, maxY = y;
        var open = new Stack<(int X, int Y)>();
        Take(x, y);
        while (open.TryPop(out (int X, int Y) at))
        {
            (minX, maxX, minY, maxY) = (Math.Min(minX, at.X), Math.Max(maxX, at.X), Math.Min(minY, at.Y), Math.Max(maxY, at.Y));
            for (int v = Math.Max(0, at.Y - 1); v <= Math.Min(Height - 1, at.Y + 1); v++)
                for (int u = Math.Max(0, at.X - 1); u <= Math.Min(Width - 1, at.X + 1); u++)
                    if (this[u, v]) Take(u, v);
        }

        return Math.Sqrt(Math.Pow(maxX - minX + 1, 2) + Math.Pow(maxY - minY + 1, 2));

        void Take(int u, int v)
        {
            _words[v * _stride + (u >> 6)] &= ~(1UL << (u & 63));
            open.Push((u, v));
        }
    }

    private BitPlane Grown(IEnumerable<(int Row, int From, int To)> runs)
    {
        var grown = new ulong[_words.Length];
        foreach (IGrouping<(int From, int To), int> equal in runs.GroupBy(run => (run.From, run.To), run => run.Row))
        {
            ulong[] smeared = Smeared(equal.Key.From, equal.Key.To);
            foreach (int row in equal)
                for (int y = Math.Max(0, -row); y < Math.Min(Height, Height - row); y++)
                    for (int i = 0; i < _stride; i++) grown[(y + row) * _stride + i] |= smeared[y * _stride + i];
        }

        return Make(i => grown[i]);
    }

    /// <summary>Every dot together with those from <paramref name="from"/> to <paramref name="to"/> columns further right; doubling, so it takes log steps.</summary>
    private ulong[] Smeared(int from, int to)
    {
        ulong[] smeared = Shifted(_words, from);
        int done = 1, wanted = to - from + 1;
        while (done < wanted)
        {
            int step = Math.Min(done, wanted - done);
            ulong[] moved = Shifted(smeared, step);
            for (int i = 0; i < smeared.Length; i++) smeared[i] |= moved[i];
            done += step;
        }

        return smeared;
    }

    /// <summary>Rows moved right by some columns, left when negative.</summary>
    private ulong[] Shifted(ulong[] words, int columns)
    {
        var moved = new ulong[words.Length];
        int whole = columns >> 6, bits = columns & 63;
        for (int row = 0; row < words.Length; row += _stride)
            for (int i = 0; i < _stride; i++)
            {
                int near = i - whole, far = near - 1;
                ulong word = near >= 0 && near < _stride ? words[row + near] << bits : 0;
                if (bits > 0 && far >= 0 && far < _stride) word |= words[row + far] >> 64 - bits;
                moved[row + i] = word;
            }

        return moved;
    }

    /// <summary>The dots whose centres lie within a disc, row by row, around its middle dot.</summary>
    private static IEnumerable<(int Row, int From, int To)> Disc(int diameter)
    {
        double middle = (diameter - 1) / 2.0, radius = diameter / 2.0;
        int origin = diameter / 2;
        for (int row = 0; row < diameter; row++)
        {
            double half = Math.Sqrt(radius * radius - (row - middle) * (row - middle));
            yield return (row - origin, (int)Math.Ceiling(middle - half) - origin, (int)Math.Floor(middle + half) - origin);
        }
    }

    private BitPlane Make(Func<int, ulong> word)
    {
        var words = new ulong[_words.Length];
        ulong inLastWord = (Width & 63) == 0 ? ulong.MaxValue : (1UL << (Width & 63)) - 1;
        for (int i = 0; i < words.Length; i++) words[i] = word(i) & (i % _stride == _stride - 1 ? inLastWord : ulong.MaxValue);
        return new BitPlane(Width, Height, words);
    }
}
