namespace ContentKit.Core.Compression;

/// <summary>
/// The literals and repeats of one block, and the writing of it with codes made for it (RFC 1951, 3.2.7), with the fixed
/// codes, or plain, whichever is shortest.
/// </summary>
internal sealed class DeflateBlock
{
    private const int Capacity = 32 * 1024;

    // The order in which the lengths of the code length code stand (3.2.7).
    private static readonly byte[] HeaderOrder = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

    private static readonly HuffmanCode FixedLiterals = HuffmanCode.FromLengths(
        [.. Enumerable.Range(0, 288).Select(symbol => (byte)(symbol < 144 ? 8 : symbol < 256 ? 9 : symbol < 280 ? 7 : 8))]);

    private static readonly HuffmanCode FixedDistances = HuffmanCode.FromLengths([.. Enumerable.Repeat((byte)5, 30)]);

    // A literal is its byte; a repeat is its length in the upper half and its distance in the lower.
    private readonly uint[] _tokens = new uint[Capacity];
    private readonly int[] _literals = new int[DeflateSymbols.LiteralCount];
    private readonly int[] _distances = new int[DeflateSymbols.DistanceCount];
    private int _count;

    public bool IsFull => _count == Capacity;

    public bool IsEmpty => _count == 0;

    public void Literal(byte value)
    {
        _tokens[_count++] = value;
        _literals[value]++;
    }

    public void Repeat(int length, int distance)
    {
        _tokens[_count++] = (uint)(length << 16 | distance);
        _literals[257 + DeflateSymbols.LengthSymbol(length)]++;
        _distances[DeflateSymbols.DistanceSymbol(distance)]++;
    }

    /// <param name="plain">The bytes that the block's tokens stand for.</param>
    public void Write(BitWriter bits, ReadOnlySpan<byte> plain, bool last)
    {
        _literals[DeflateSymbols.EndOfBlock] = 1;
        HuffmanCode literals = HuffmanCode.FromFrequencies(_literals, 15), distances = HuffmanCode.FromFrequencies(_distances, 15);
        var header = new List<(byte Symbol, byte Extra)>();
        int literalCount = Used(literals.Lengths, 257), distanceCount = Used(distances.Lengths, 1);
        Shorten([.. literals.Lengths[..literalCount], .. distances.Lengths[..distanceCount]], header);
        var headerFrequencies = new int[19];
        foreach ((byte symbol, _) in header) headerFrequencies[symbol]++;
        HuffmanCode headerCode = HuffmanCode.FromFrequencies(headerFrequencies, 7);
        int headerCount = 19;
        while (headerCount > 4 && headerCode.Lengths[HeaderOrder[headerCount - 1]] == 0) headerCount--;

        long extra = ExtraBits();
        long own = 14 + 3 * headerCount + headerCode.Cost(headerFrequencies) + 2L * headerFrequencies[16] +
                   3L * headerFrequencies[17] + 7L * headerFrequencies[18] + literals.Cost(_literals) + distances.Cost(_distances) + extra;
        long common = FixedLiterals.Cost(_literals) + FixedDistances.Cost(_distances) + extra;
        long stored = plain.Length <= ushort.MaxValue ? 8L * plain.Length + 39 : long.MaxValue;

        bits.Bits(last ? 1u : 0, 1);
        if (stored < own && stored < common)
        {
            bits.Bits(0, 2);
            Stored(bits, plain);
        }
        else if (common <= own)
        {
            bits.Bits(1, 2);
            Tokens(bits, FixedLiterals, FixedDistances);
        }
        else
        {
            bits.Bits(2, 2);
            bits.Bits((uint)(literalCount - 257), 5);
            bits.Bits((uint)(distanceCount - 1), 5);
            bits.Bits((uint)(headerCount - 4), 4);
            for (int i = 0; i < headerCount; i++) bits.Bits(headerCode.Lengths[HeaderOrder[i]], 3);
            foreach ((byte symbol, byte repeat) in header)
            {
                headerCode.Write(bits, symbol);
                if (symbol >= 16) bits.Bits(repeat, symbol switch { 16 => 2, 17 => 3, _ => 7 });
            }

            Tokens(bits, literals, distances);
        }

        Clear();
    }

    /// <summary>A plain block, which also brings the stream to a whole byte.</summary>
    public static void Stored(BitWriter bits, ReadOnlySpan<byte> plain)
    {
        bits.Align();
        bits.Bytes([(byte)plain.Length, (byte)(plain.Length >> 8), (byte)~plain.Length, (byte)(~plain.Length >> 8)]);
        bits.Bytes(plain);
    }

    private void Clear()
    {
        _count = 0;
        Array.Clear(_literals);
        Array.Clear(_distances);
    }

    private long ExtraBits()
    {
        long bits = 0;
        for (int symbol = 0; symbol < 29; symbol++) bits += (long)_literals[257 + symbol] * DeflateSymbols.LengthExtra(symbol);
        for (int symbol = 0; symbol < DeflateSymbols.DistanceCount; symbol++) bits += (long)_distances[symbol] * DeflateSymbols.DistanceExtra(symbol);
        return bits;
    }

    private void Tokens(BitWriter bits, HuffmanCode literals, HuffmanCode distances)
    {
        foreach (uint token in _tokens.AsSpan(0, _count))
        {
            int length = (int)(token >> 16), distance = (int)(token & 0xFFFF);
            if (length == 0)
            {
                literals.Write(bits, distance);
                continue;
            }

            int symbol = DeflateSymbols.LengthSymbol(length);
            literals.Write(bits, 257 + symbol);
            bits.Bits((uint)(length - DeflateSymbols.LengthBase(symbol)), DeflateSymbols.LengthExtra(symbol));
            symbol = DeflateSymbols.DistanceSymbol(distance);
            distances.Write(bits, symbol);
            bits.Bits((uint)(distance - DeflateSymbols.DistanceBase(symbol)), DeflateSymbols.DistanceExtra(symbol));
        }

        literals.Write(bits, DeflateSymbols.EndOfBlock);
    }

    private static int Used(ReadOnlySpan<byte> lengths, int least)
    {
        int count = lengths.Length;
        while (count > least && lengths[count - 1] == 0) count--;
        return count;
    }

    /// <summary>Code lengths with their runs shortened: 16 repeats the one before 3–6 times, 17 and 18 are 3–10 and 11–138 zeros.</summary>
    private static void Shorten(ReadOnlySpan<byte> lengths, List<(byte Symbol, byte Extra)> to)
    {
        for (int i = 0; i < lengths.Length;)
        {
            int run = 1;
            while (i + run < lengths.Length && lengths[i + run] == lengths[i]) run++;
            int left = run;
            if (lengths[i] == 0)
            {
                for (; left >= 11; left -= Math.Min(left, 138)) to.Add((18, (byte)(Math.Min(left, 138) - 11)));
                if (left >= 3)
                {
                    to.Add((17, (byte)(left - 3)));
                    left = 0;
                }
            }
            else
            {
                to.Add((lengths[i], 0));
                for (left--; left >= 3; left -= Math.Min(left, 6)) to.Add((16, (byte)(Math.Min(left, 6) - 3)));
            }

            for (; left > 0; left--) to.Add((lengths[i], 0));
            i += run;
        }
    }
}
