namespace ContentKit.Export.Photos;

/// <summary>
/// A smaller copy of a photo, made while its rows arrive: each new pixel is the mean of the area it covers, to the last bit,
/// so that the bytes are the same on every machine. Opacity weighs the colours, so that what is transparent does not bleed
/// into edges.
/// </summary>
internal sealed class PhotoScaler
{
    private readonly int _fromWidth;
    private readonly int _fromHeight;
    private readonly bool _asIs;
    private readonly long[] _across;
    private readonly long[] _sums;
    private int _from;
    private int _to;

    /// <param name="width">Of the copy. Where neither side is smaller than the photo's, the copy is the photo.</param>
    public PhotoScaler(int fromWidth, int fromHeight, int channels, int width, int height)
    {
        (_fromWidth, _fromHeight) = (fromWidth, fromHeight);
        _asIs = width >= fromWidth && height >= fromHeight;
        if (_asIs) (width, height) = (fromWidth, fromHeight);
        Copy = new PhotoPixels(width, height, channels, new byte[(long)width * height * channels]);
        _across = new long[width * channels];
        _sums = new long[width * channels];
    }

    /// <summary>Whole once every row has come.</summary>
    public PhotoPixels Copy { get; }

    /// <param name="samples">The photo's next row, from the top.</param>
    public void Row(ReadOnlySpan<byte> samples)
    {
        if (_asIs)
        {
            samples.CopyTo(Target(_from++));
            return;
        }

        Across(samples);
        // In units of 1/height of a row of the photo, as the columns are in units of 1/width.
        long top = (long)_from++ * Copy.Height, bottom = top + Copy.Height;
        for (; _to < Copy.Height; _to++)
        {
            long first = (long)_to * _fromHeight, end = first + _fromHeight, weight = Math.Min(bottom, end) - Math.Max(top, first);
            for (int i = 0; i < _sums.Length; i++) _sums[i] += _across[i] * weight;
            if (end > bottom) return;
            Put(Target(_to));
            Array.Clear(_sums);
            if (end == bottom)
            {
                _to++;
                return;
            }
        }
    }

    private Span<byte> Target(int row) => Copy.Samples.AsSpan(row * Copy.Width * Copy.Channels, Copy.Width * Copy.Channels);

    private void Across(ReadOnlySpan<byte> samples)
    {
        Array.Clear(_across);
        int width = Copy.Width, channels = Copy.Channels;
        for (int x = 0; x < width; x++)
        {
            long left = (long)x * _fromWidth, right = left + _fromWidth;
            Span<long> sum = _across.AsSpan(x * channels, channels);
            for (int from = (int)(left / width); (long)from * width < right; from++)
            {
                long weight = Math.Min(right, (from + 1L) * width) - Math.Max(left, (long)from * width);
                ReadOnlySpan<byte> pixel = samples.Slice(from * channels, channels);
                if (channels == 4)
                {
                    sum[3] += weight * pixel[3];
                    weight *= pixel[3];
                }

                sum[0] += weight * pixel[0];
                sum[1] += weight * pixel[1];
                sum[2] += weight * pixel[2];
            }
        }
    }

    private void Put(Span<byte> to)
    {
        int channels = Copy.Channels;
        long area = (long)_fromWidth * _fromHeight;
        for (int i = 0; i < to.Length; i += channels)
        {
            long whole = channels == 4 ? _sums[i + 3] : area;
            for (int c = 0; c < 3; c++) to[i + c] = whole == 0 ? (byte)0 : (byte)((_sums[i + c] + whole / 2) / whole);
            if (channels == 4) to[i + 3] = (byte)((_sums[i + 3] + area / 2) / area);
        }
    }
}
