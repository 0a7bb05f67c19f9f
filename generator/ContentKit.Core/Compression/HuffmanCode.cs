namespace ContentKit.Core.Compression;

/// <summary>
/// A canonical prefix code (RFC 1951, 3.2.2): short codes for frequent symbols, none longer than a limit. The same
/// frequencies always give the same code.
/// </summary>
internal sealed class HuffmanCode
{
    private readonly byte[] _lengths;
    private readonly ushort[] _codes;

    private HuffmanCode(byte[] lengths)
    {
        _lengths = lengths;
        _codes = Assign(lengths);
    }

    public ReadOnlySpan<byte> Lengths => _lengths;

    public static HuffmanCode FromLengths(byte[] lengths) => new(lengths);

    /// <param name="longest">Most bits a code may have; 2^longest must not be less than the symbols in use.</param>
    public static HuffmanCode FromFrequencies(ReadOnlySpan<int> frequencies, int longest)
    {
        List<int> used = [];
        for (int symbol = 0; symbol < frequencies.Length; symbol++)
            if (frequencies[symbol] > 0) used.Add(symbol);

        var lengths = new byte[frequencies.Length];

        // Readers want a code for every table, and one of a single bit where there is but one symbol.
        if (used.Count <= 1)
        {
            lengths[used.Count == 1 ? used[0] : 0] = 1;
            return new HuffmanCode(lengths);
        }

        long[] order = new long[used.Count];
        for (int i = 0; i < order.Length; i++) order[i] = (long)frequencies[used[i]] << 16 | (long)used[i];
        Array.Sort(order);
        int[] depths = Depths(order, longest);
        for (int i = 0; i < order.Length; i++) lengths[order[i] & 0xFFFF] = (byte)depths[i];
        return new HuffmanCode(lengths);
    }

    public void Write(BitWriter bits, int symbol) => bits.Bits(_codes[symbol], _lengths[symbol]);

    public long Cost(ReadOnlySpan<int> frequencies)
    {
        long bits = 0;
        for (int symbol = 0; symbol < frequencies.Length; symbol++) bits += (long)frequencies[symbol] * _lengths[symbol];
        return bits;
    }

    /// <summary>Code lengths for weights in rising order: the two-queue construction, then a cut at the limit.</summary>
    private static int[] Depths(long[] sorted, int longest)
    {
        int count = sorted.Length;
        var weight = new long[2 * count - 1];
        var parent = new int[2 * count - 1];
        for (int i = 0; i < count; i++) weight[i] = sorted[i] >> 16;

        int leaf = 0, inner = count;
        for (int made = count; made < weight.Length; made++)
        {
            int first = Take(made), second = Take(made);
            weight[made] = weight[first] + weight[second];
            parent[first] = parent[second] = made;
        }

        var depth = new int[weight.Length];
        for (int node = weight.Length - 2; node >= 0; node--) depth[node] = depth[parent[node]] + 1;
        return Limit(depth.AsSpan(0, count), longest);

        int Take(int made) => leaf < count && (inner >= made || weight[leaf] <= weight[inner]) ? leaf++ : inner++;
    }

    /// <summary>
    /// Cuts depths at the limit and mends the tree, which stays complete, as readers demand: a leaf above the limit becomes
    /// a fork that takes in one of the leaves that were cut off.
    /// </summary>
    private static int[] Limit(ReadOnlySpan<int> depths, int longest)
    {
        Span<int> leaves = stackalloc int[longest + 1];
        leaves.Clear();
        long room = 1L << longest, taken = 0;
        foreach (int depth in depths)
        {
            leaves[Math.Min(depth, longest)]++;
            taken += 1L << longest - Math.Min(depth, longest);
        }

        for (; taken > room; taken--)
        {
            int above = longest - 1;
            while (leaves[above] == 0) above--;
            leaves[above]--;
            leaves[above + 1] += 2;
            leaves[longest]--;
        }

        // The rarest stand first and get the longest codes.
        var limited = new int[depths.Length];
        for (int i = 0, length = longest; i < limited.Length; i++)
        {
            while (leaves[length] == 0) length--;
            leaves[length]--;
            limited[i] = length;
        }

        return limited;
    }

    private static ushort[] Assign(byte[] lengths)
    {
        Span<int> perLength = stackalloc int[16], next = stackalloc int[16];
        perLength.Clear();
        next.Clear();
        foreach (byte length in lengths) perLength[length]++;
        perLength[0] = 0;
        for (int length = 1; length < 16; length++) next[length] = (next[length - 1] + perLength[length - 1]) << 1;

        var codes = new ushort[lengths.Length];
        for (int symbol = 0; symbol < lengths.Length; symbol++)
            if (lengths[symbol] > 0) codes[symbol] = Reverse(next[lengths[symbol]]++, lengths[symbol]);
        return codes;
    }

    // Huffman codes go into the stream from their highest bit, everything else from the lowest.
    private static ushort Reverse(int code, int length)
    {
        int reversed = 0;
        for (int i = 0; i < length; i++) reversed |= (code >> i & 1) << length - 1 - i;
        return (ushort)reversed;
    }
}
