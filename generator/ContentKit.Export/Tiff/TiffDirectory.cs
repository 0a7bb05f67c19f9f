using System.Buffers.Binary;

namespace ContentKit.Export.Tiff;

/// <summary>The list of tags of a TIFF file (TIFF 6.0, section 2), little-endian, standing right behind the header.</summary>
internal sealed class TiffDirectory
{
    private const int Start = 8;

    // Written in the order of tag numbers, as readers expect.
    private readonly SortedDictionary<ushort, (ushort Type, uint[] Values)> _tags = [];

    public void Short(ushort tag, params uint[] values) => _tags[tag] = (3, values);

    public void Long(ushort tag, params uint[] values) => _tags[tag] = (4, values);

    /// <summary>A fraction with three decimals.</summary>
    public void Rational(ushort tag, double value) =>
        _tags[tag] = (5, [(uint)Math.Round(value * 1000, MidpointRounding.AwayFromZero), 1000]);

    /// <summary>Bytes up to the first byte behind header and directory.</summary>
    public int Length => Start + 2 + _tags.Count * 12 + 4 + _tags.Values.Sum(tag => Outside(tag.Type, tag.Values));

    public byte[] Write()
    {
        var file = new byte[Length];
        "II"u8.CopyTo(file);
        file[2] = 42;
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(4), Start);
        BinaryPrimitives.WriteUInt16LittleEndian(file.AsSpan(Start), (ushort)_tags.Count);
        int entry = Start + 2, outside = entry + _tags.Count * 12 + 4;
        foreach ((ushort tag, (ushort type, uint[] values)) in _tags)
        {
            Span<byte> at = file.AsSpan(entry);
            BinaryPrimitives.WriteUInt16LittleEndian(at, tag);
            BinaryPrimitives.WriteUInt16LittleEndian(at[2..], type);
            BinaryPrimitives.WriteUInt32LittleEndian(at[4..], (uint)(type == 5 ? values.Length / 2 : values.Length));
            int length = Outside(type, values);
            if (length > 0) BinaryPrimitives.WriteInt32LittleEndian(at[8..], outside);
            Put(type, values, length > 0 ? file.AsSpan(outside) : at[8..]);
            outside += length;
            entry += 12;
        }

        return file;
    }

    private static void Put(ushort type, uint[] values, Span<byte> to)
    {
        int size = Size(type);
        for (int i = 0; i < values.Length; i++)
            if (size == 2) BinaryPrimitives.WriteUInt16LittleEndian(to[(i * 2)..], (ushort)values[i]);
            else BinaryPrimitives.WriteUInt32LittleEndian(to[(i * 4)..], values[i]);
    }

    // Up to four bytes stand in the entry itself; more stand behind the directory, on even places.
    private static int Outside(ushort type, uint[] values)
    {
        int bytes = values.Length * Size(type);
        return bytes <= 4 ? 0 : bytes + 1 & ~1;
    }

    private static int Size(ushort type) => type == 3 ? 2 : 4;
}
