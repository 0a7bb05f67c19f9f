using System.Numerics;

namespace ContentKit.Drawing.Raster;

/// <summary>
/// Covered area of one row of pixels, kept as differences: the running sum up to a pixel is its coverage.
/// Only pixels that an edge touches hold a difference; between them coverage is constant.
/// </summary>
internal sealed class RowCoverage(int widthPx)
{
    private readonly double[] _differences = new double[widthPx + 2];
    private readonly ulong[] _touched = new ulong[(widthPx + 2 + 63) / 64];
    private int _firstWord = int.MaxValue;
    private int _lastWord = -1;

    internal int WidthPx => widthPx;

    /// <summary>Adds the area right of a piece of an edge that lies within this row.</summary>
    /// <param name="height">Its height as part of the row, signed: positive where the inside lies to the right.</param>
    internal void Add(double x0, double x1, double height)
    {
        if (x0 > x1) (x0, x1) = (x1, x0);
        if (x1 <= 0)
        {
            Touch(0, height);
            return;
        }

        if (x0 >= widthPx) return;
        if (x0 < 0)
        {
            double outside = height * (-x0 / (x1 - x0));
            Touch(0, outside);
            (x0, height) = (0, height - outside);
        }

        if (x1 > widthPx)
        {
            height *= (widthPx - x0) / (x1 - x0);
            x1 = widthPx;
        }

        int first = (int)x0;
        if (x1 <= first + 1)
        {
            double right = height * ((x0 + x1) / 2 - first);
            Touch(first, height - right);
            Touch(first + 1, right);
            return;
        }

        double perPixel = height / (x1 - x0);
        for (int x = first; x < x1; x++)
        {
            double from = Math.Max(x0, x), to = Math.Min(x1, x + 1);
            double part = perPixel * (to - from), right = part * ((from + to) / 2 - x);
            Touch(x, part - right);
            Touch(x + 1, right);
        }
    }

    /// <summary>Hands over runs of equal coverage (1 to 255) from left to right and clears the row.</summary>
    internal void Drain<TTarget>(ref TTarget target) where TTarget : struct, IRunTarget, allows ref struct
    {
        double sum = 0;
        int from = 0;
        for (int word = _firstWord; word <= _lastWord; word++)
        {
            ulong bits = _touched[word];
            _touched[word] = 0;
            while (bits != 0)
            {
                int x = (word << 6) + BitOperations.TrailingZeroCount(bits);
                bits &= bits - 1;
                Emit(ref target, from, Math.Min(x, widthPx), sum);
                sum += _differences[x];
                _differences[x] = 0;
                from = x;
            }
        }

        Emit(ref target, from, widthPx, sum);
        (_firstWord, _lastWord) = (int.MaxValue, -1);
    }

    private static void Emit<TTarget>(ref TTarget target, int from, int to, double coverage) where TTarget : struct, IRunTarget, allows ref struct
    {
        if (to <= from) return;
        int level = (int)(Math.Min(Math.Abs(coverage), 1) * 255 + 0.5);
        if (level > 0) target.Run(from, to - from, level);
    }

    private void Touch(int x, double difference)
    {
        _differences[x] += difference;
        int word = x >> 6;
        _touched[word] |= 1UL << (x & 63);
        if (word < _firstWord) _firstWord = word;
        if (word > _lastWord) _lastWord = word;
    }
}
