using System.Collections.Immutable;
using ContentKit.Core;

namespace ContentKit.Content.Model;

/// <summary>Where each front matter key's value stands in its file. Sixteen bytes a key, so that a hundred thousand files fit in memory.</summary>
public sealed class KeyPositions
{
    private const int ColumnBits = 22;
    private const int LengthBits = 20;

    private readonly string _path;
    private readonly string[] _keys;
    private readonly ulong[] _places;

    public KeyPositions(string path, ImmutableArray<KeyValuePair<string, SourceSpan>> spans)
        : this(path, [.. spans.Select(pair => pair.Key)], [.. spans.Select(pair => Pack(pair.Value.Line, pair.Value.Column, pair.Value.Length))])
    {
    }

    internal KeyPositions(string path, string[] keys, ulong[] places)
    {
        _path = path;
        _keys = keys;
        _places = places;
    }

    /// <summary>The value's span, or its closest known parent's, or the file's start.</summary>
    public SourceSpan Of(string key)
    {
        for (string look = key; look.Length > 0; look = Parent(look))
        {
            int index = Array.IndexOf(_keys, look);
            if (index >= 0) return Unpack(_places[index]);
        }

        return new SourceSpan(_path, 1, 1);
    }

    /// <summary>Whether the file gives this very key.</summary>
    public bool Has(string key) => Array.IndexOf(_keys, key) >= 0;

    /// <summary>Places beyond the bit widths are clipped: no file that large is read.</summary>
    internal static ulong Pack(int line, int column, int length) =>
        ((ulong)(uint)line << (ColumnBits + LengthBits)) |
        ((ulong)(uint)Math.Min(column, (1 << ColumnBits) - 1) << LengthBits) |
        (ulong)(uint)Math.Min(length, (1 << LengthBits) - 1);

    private SourceSpan Unpack(ulong place) => new(
        _path,
        (int)(place >> (ColumnBits + LengthBits)),
        (int)(place >> LengthBits) & ((1 << ColumnBits) - 1),
        (int)place & ((1 << LengthBits) - 1));

    private static string Parent(string key)
    {
        int cut = key.AsSpan().LastIndexOfAny('.', '[');
        return cut < 0 ? "" : key[..cut];
    }
}
