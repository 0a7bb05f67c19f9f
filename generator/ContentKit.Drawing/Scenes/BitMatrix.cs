namespace ContentKit.Drawing.Scenes;

/// <summary>An immutable rectangle of bits, row by row.</summary>
public sealed class BitMatrix
{
    private readonly ulong[] _words;
    private readonly int _stride;

    private BitMatrix(int width, int height, ulong[] words)
    {
        Width = width;
        Height = height;
        _stride = (width + 63) / 64;
        _words = words;
    }

    public int Width { get; }

    public int Height { get; }

    /// <exception cref="IndexOutOfRangeException">Outside the matrix.</exception>
    public bool this[int x, int y]
    {
        get
        {
            if ((uint)x >= (uint)Width || (uint)y >= (uint)Height) throw new IndexOutOfRangeException();
            return (_words[y * _stride + (x >> 6)] >> (x & 63) & 1) != 0;
        }
    }

    public static BitMatrix Create(int width, int height, Func<int, int, bool> isSet)
    {
        int stride = (width + 63) / 64;
        var words = new ulong[stride * height];
        for (int y = 0; y < height; y++)
            for (int x = 0; x < width; x++)
                if (isSet(x, y)) words[y * stride + (x >> 6)] |= 1UL << (x & 63);
        return new BitMatrix(width, height, words);
    }

    /// <summary>Reads the drawing that <see cref="ToString"/> writes: <c>#</c> set, anything else clear.</summary>
    public static BitMatrix Parse(string drawing)
    {
        string[] rows = drawing.ReplaceLineEndings("\n").Trim('\n').Split('\n');
        return Create(rows.Max(row => row.Length), rows.Length, (x, y) => x < rows[y].Length && rows[y][x] == '#');
    }

    /// <summary>The matrix as ASCII art, <c>#</c> set and <c>.</c> clear, one row a line.</summary>
    public override string ToString() =>
        string.Join('\n', Enumerable.Range(0, Height).Select(y =>
            string.Create(Width, (Matrix: this, Row: y), static (row, state) =>
            {
                for (int x = 0; x < row.Length; x++) row[x] = state.Matrix[x, state.Row] ? '#' : '.';
            })));
}
