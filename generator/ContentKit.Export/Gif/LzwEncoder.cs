namespace ContentKit.Export.Gif;

/// <summary>
/// The variable-length LZW of GIF89a (appendix F): a clear code first, code widths growing to 12 bits, a fresh table
/// when 4,096 codes are used up. Codes are packed from the lowest bit.
/// </summary>
internal sealed class LzwEncoder(int codeSize)
{
    private const int MostCodes = 4096;

    private readonly int _symbols = 1 << codeSize;

    // Longer[code × symbols + symbol] is the code for that string and one more symbol, 0 for none.
    private readonly short[] _longer = new short[MostCodes << codeSize];
    private readonly List<byte> _bytes = [];
    private uint _bits;
    private int _bitCount, _width, _next;

    /// <summary>The codes of one image. The span is valid until the next call.</summary>
    public ReadOnlySpan<byte> Encode(ReadOnlySpan<byte> pixels)
    {
        _bytes.Clear();
        (_bits, _bitCount) = (0, 0);
        Restart();
        Put(ClearCode);
        int prefix = pixels[0];
        foreach (byte symbol in pixels[1..])
        {
            ref short longer = ref _longer[prefix * _symbols + symbol];
            if (longer != 0)
            {
                prefix = longer;
                continue;
            }

            Put(prefix);
            prefix = symbol;
            if (_next == MostCodes)
            {
                Put(ClearCode);
                Restart();
                continue;
            }

            longer = (short)_next;

            // The reader adds its entry one code later, so the width grows when the entry passes the width, not when it reaches it.
            if (_next == 1 << _width && _width < 12) _width++;
            _next++;
        }

        Put(prefix);

        // The reader has just added the entry for the last string, which may widen the end code.
        if (_next == 1 << _width && _width < 12) _width++;
        Put(ClearCode + 1);
        if (_bitCount > 0) _bytes.Add((byte)_bits);
        return System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_bytes);
    }

    private int ClearCode => _symbols;

    private void Restart()
    {
        Array.Clear(_longer);
        _next = _symbols + 2;
        _width = codeSize + 1;
    }

    private void Put(int code)
    {
        _bits |= (uint)code << _bitCount;
        _bitCount += _width;
        while (_bitCount >= 8)
        {
            _bytes.Add((byte)_bits);
            _bits >>= 8;
            _bitCount -= 8;
        }
    }
}
