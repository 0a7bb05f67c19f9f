namespace ContentKit.Export.Png;

/// <summary>
/// Chooses for each row the prediction that leaves the smallest differences (the sum of their absolute values, the
/// rule of the PNG specification, 12.7). A row equal to the one above, common in flat artwork, costs one comparison.
/// </summary>
internal sealed class PngRowFilter(int stride, int bytesPerPixel)
{
    private const byte Sub = 1, Up = 2, Paeth = 4;

    private readonly byte[] _above = new byte[stride];
    private readonly byte[][] _tries = [new byte[stride], new byte[stride], new byte[stride]];

    /// <param name="filtered">One byte longer than the row: the filter's number comes first.</param>
    public void Apply(ReadOnlySpan<byte> row, Span<byte> filtered)
    {
        if (row.SequenceEqual(_above))
        {
            filtered.Clear();
            filtered[0] = Up;
            return;
        }

        long best = long.MaxValue;
        int choice = 0;
        for (int i = 0; i < _tries.Length; i++)
        {
            long sum = i switch
            {
                0 => TrySub(row, _tries[i]),
                1 => TryUp(row, _tries[i]),
                _ => TryPaeth(row, _tries[i]),
            };
            if (sum >= best) continue;
            best = sum;
            choice = i;
        }

        filtered[0] = choice switch { 0 => Sub, 1 => Up, _ => Paeth };
        _tries[choice].CopyTo(filtered[1..]);
        row.CopyTo(_above);
    }

    private long TrySub(ReadOnlySpan<byte> row, byte[] to)
    {
        long sum = 0;
        for (int i = 0; i < row.Length; i++) sum += Put(to, i, row[i] - (i < bytesPerPixel ? 0 : row[i - bytesPerPixel]));
        return sum;
    }

    private long TryUp(ReadOnlySpan<byte> row, byte[] to)
    {
        long sum = 0;
        for (int i = 0; i < row.Length; i++) sum += Put(to, i, row[i] - _above[i]);
        return sum;
    }

    private long TryPaeth(ReadOnlySpan<byte> row, byte[] to)
    {
        long sum = 0;
        for (int i = 0; i < row.Length; i++)
        {
            int left = i < bytesPerPixel ? 0 : row[i - bytesPerPixel];
            int above = _above[i];
            int corner = i < bytesPerPixel ? 0 : _above[i - bytesPerPixel];
            int estimate = left + above - corner;
            int byLeft = Math.Abs(estimate - left), byAbove = Math.Abs(estimate - above), byCorner = Math.Abs(estimate - corner);
            int predicted = byLeft <= byAbove && byLeft <= byCorner ? left : byAbove <= byCorner ? above : corner;
            sum += Put(to, i, row[i] - predicted);
        }

        return sum;
    }

    private static int Put(byte[] to, int index, int difference)
    {
        to[index] = (byte)difference;
        return Math.Abs((int)(sbyte)to[index]);
    }
}
