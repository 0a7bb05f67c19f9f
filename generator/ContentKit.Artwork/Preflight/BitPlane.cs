using System.Buffers.Binary;
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

    /// <summary>Box around the set dots; null when there is none.</summary>
    public (int X, int Y, int Width, int Height)? Extent
    {
        get
        {
            var columns = new ulong[_stride];
            int top = -1, bottom = 0;
            for (int y = 0; y < Height; y++)
            {
                ReadOnlySpan<ulong> row = _words.AsSpan(y * _stride, _stride);
                if (row.IndexOfAnyExcept(0UL) < 0) continue;
                if (top < 0) top = y;
                bottom = y + 1;
                for (int i = 0; i < row.Length; i++) columns[i] |= row[i];
            }

            if (top < 0) return null;
            int first = Array.FindIndex(columns, word => word != 0), last = Array.FindLastIndex(columns, word => word != 0);
            int left = first * 64 + BitOperations.LeadingZeroCount(columns[first]), right = last * 64 + 64 - BitOperations.TrailingZeroCount(columns[last]);
            return (left, top, right - left, bottom - top);
        }
    }

    // The leftmost dot is the highest bit, as the rasteriser writes it.
    public bool this[int x, int y] => (_words[y * _stride + (x >> 6)] << (x & 63)) >> 63 != 0;

    public static BitPlane Of(Scene scene, RasterArea area)
    {
        byte[] rows = Rasterizer.Draw(scene, area, PixelFormat.Bit1);
        int stride = (area.WidthPx + 63) / 64, rowBytes = area.RowBytes(PixelFormat.Bit1);
        var words = new ulong[stride * area.HeightPx];
        Span<byte> padded = stackalloc byte[8];
        for (int y = 0; y < area.HeightPx; y++)
            for (int i = 0; i < stride; i++)
            {
                ReadOnlySpan<byte> bytes = rows.AsSpan(y * rowBytes + i * 8, Math.Min(8, rowBytes - i * 8));
                padded.Clear();
                bytes.CopyTo(padded);
                words[y * stride + i] = BinaryPrimitives.ReadUInt64BigEndian(padded);
            }

        return new BitPlane(area.WidthPx, area.HeightPx, words);
    }

    public BitPlane Inverted() => Make((words, i) => ~words[i]);

    public bool Meets(BitPlane other)
    {
        for (int i = 0; i < _words.Length; i++)
            if ((_words[i] & other._words[i]) != 0) return true;
        return false;
    }

    /// <summary>Every dot that the disc covers when its centre stands on a set dot.</summary>
    /// <param name="diameter">In dots, 1 to 63.</param>
    public BitPlane Grown(int diameter) => new(Width, Height, Spread(Disc(diameter), ofClear: false));

    /// <summary>What the disc cannot reach while it stays on set dots: every stroke narrower than it, and the tips of corners.</summary>
    public BitPlane NarrowerThan(int diameter)
    {
        // A disc fits where no clear dot lies under it. Where it fits, it covers the dots that are wide enough.
        ulong[] misfits = Spread(Disc(diameter).Select(run => (-run.Row, -run.To, -run.From)), ofClear: true);
        ulong[] wide = new BitPlane(Width, Height, misfits).Spread(Disc(diameter), ofClear: true);
        return Make((words, i) => words[i] & ~wide[i]);
    }

    /// <summary>Diagonal, in dots, of the longest piece whose dots touch.</summary>
    public double LongestPiece()
    {
        var left = new BitPlane(Width, Height, [.. _words]);
        double longest = 0;
        for (int i = 0; i < left._words.Length; i++)
            while (left._words[i] != 0)
                longest = Math.Max(longest, left.TakePiece(i % _stride * 64 + BitOperations.LeadingZeroCount(left._words[i]), i / _stride));
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
            _words[v * _stride + (u >> 6)] &= ~(1UL << 63 - (u & 63));
            open.Push((u, v));
        }
    }

    /// <summary>The disc around every set dot, or around every clear one; a row at a time, so that the work stays in the nearest cache.</summary>
    private ulong[] Spread(IEnumerable<(int Row, int From, int To)> disc, bool ofClear)
    {
        (int From, int To, int[] Rows)[] runs = [.. disc.GroupBy(run => (run.From, run.To), run => run.Row).Select(equal => (equal.Key.From, equal.Key.To, equal.ToArray()))];
        var spread = new ulong[_words.Length];
        ulong[] source = new ulong[_stride], smeared = new ulong[_stride], moved = new ulong[_stride];
        for (int y = 0; y < Height; y++)
        {
            ReadOnlySpan<ulong> row = _words.AsSpan(y * _stride, _stride);
            for (int i = 0; i < _stride; i++) source[i] = ofClear ? ~row[i] : row[i];
            source[^1] &= LastWordMask;
            if (source.AsSpan().IndexOfAnyExcept(0UL) < 0) continue;
            foreach ((int from, int to, int[] rows) in runs)
            {
                Smear(source, smeared, moved, from, to);
                foreach (int offset in rows)
                {
                    if ((uint)(y + offset) >= (uint)Height) continue;
                    Span<ulong> target = spread.AsSpan((y + offset) * _stride, _stride);
                    for (int i = 0; i < target.Length; i++) target[i] |= smeared[i];
                }
            }
        }

        return spread;
    }

    /// <summary>Every dot of a row together with those <paramref name="from"/> to <paramref name="to"/> columns further right; doubling takes log steps.</summary>
    private static void Smear(ulong[] source, ulong[] smeared, ulong[] moved, int from, int to)
    {
        Move(source, smeared, from);
        for (int done = 1, wanted = to - from + 1; done < wanted;)
        {
            int step = Math.Min(done, wanted - done);
            Move(smeared, moved, step);
            for (int i = 0; i < smeared.Length; i++) smeared[i] |= moved[i];
            done += step;
        }
    }

    /// <param name="columns">To the right; to the left when negative; less than a word.</param>
    private static void Move(ulong[] row, ulong[] to, int columns)
    {
        if (columns == 0)
        {
            row.CopyTo(to, 0);
        }
        else if (columns > 0)
        {
            for (int i = row.Length - 1; i > 0; i--) to[i] = row[i] >> columns | row[i - 1] << 64 - columns;
            to[0] = row[0] >> columns;
        }
        else
        {
            for (int i = 0; i < row.Length - 1; i++) to[i] = row[i] << -columns | row[i + 1] >> 64 + columns;
            to[^1] = row[^1] << -columns;
        }
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

    private ulong LastWordMask => (Width & 63) == 0 ? ulong.MaxValue : ~(ulong.MaxValue >> (Width & 63));

    private BitPlane Make(Func<ulong[], int, ulong> word)
    {
        var words = new ulong[_words.Length];
        for (int i = 0; i < words.Length; i++) words[i] = word(_words, i);
        for (int last = _stride - 1; last < words.Length; last += _stride) words[last] &= LastWordMask;
        return new BitPlane(Width, Height, words);
    }
}
