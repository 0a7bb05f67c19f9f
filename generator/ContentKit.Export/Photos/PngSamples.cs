using System.Buffers.Binary;

namespace ContentKit.Export.Photos;

/// <summary>Turns unfiltered rows of any colour type and depth into 8-bit red, green, blue and, where the file has it, opacity.</summary>
internal sealed class PngSamples
{
    private readonly PngHeader _header;
    private readonly byte[] _palette;
    private readonly byte[] _opacity;

    /// <param name="palette">The PLTE chunk.</param>
    /// <param name="opacity">The tRNS chunk: opacity of palette entries, or the one colour that is transparent.</param>
    public PngSamples(PngHeader header, byte[] palette, byte[] opacity)
    {
        if (header.Type == 3 && (palette.Length == 0 || palette.Length % 3 != 0)) throw PhotoException.Broken();
        if (header.Type is 0 or 2 && opacity.Length > 0 && opacity.Length != header.Channels * 2) throw PhotoException.Broken();
        _header = header;
        _palette = palette;
        _opacity = opacity;
        Channels = header.Type is 4 or 6 || opacity.Length > 0 ? 4 : 3;
    }

    /// <summary>3, or 4 with opacity.</summary>
    public int Channels { get; }

    /// <param name="width">Pixels in the row.</param>
    /// <param name="startX">Column of the first.</param>
    /// <param name="stepX">Columns from one to the next.</param>
    /// <param name="to">The picture's row.</param>
    public void Put(ReadOnlySpan<byte> row, int width, int startX, int stepX, Span<byte> to)
    {
        Span<int> sample = stackalloc int[4];
        int channels = _header.Channels, depth = _header.Depth;
        for (int x = 0; x < width; x++)
        {
            for (int c = 0; c < channels; c++) sample[c] = Sample(row, x * channels + c, depth);
            One(sample, to.Slice((startX + x * stepX) * Channels, Channels));
        }
    }

    private void One(ReadOnlySpan<int> sample, Span<byte> to)
    {
        switch (_header.Type)
        {
            case 3:
                int entry = sample[0];
                if (entry * 3 + 3 > _palette.Length) throw PhotoException.Broken();
                _palette.AsSpan(entry * 3, 3).CopyTo(to);
                if (Channels == 4) to[3] = entry < _opacity.Length ? _opacity[entry] : (byte)255;
                break;
            case 0 or 4:
                to[..3].Fill(Eight(sample[0]));
                if (Channels == 4) to[3] = _header.Type == 4 ? Eight(sample[1]) : IsClear(sample[..1]) ? (byte)0 : (byte)255;
                break;
            default:
                for (int c = 0; c < 3; c++) to[c] = Eight(sample[c]);
                if (Channels == 4) to[3] = _header.Type == 6 ? Eight(sample[3]) : IsClear(sample[..3]) ? (byte)0 : (byte)255;
                break;
        }
    }

    private bool IsClear(ReadOnlySpan<int> sample)
    {
        for (int c = 0; c < sample.Length; c++)
            if (BinaryPrimitives.ReadUInt16BigEndian(_opacity.AsSpan(c * 2)) != sample[c]) return false;
        return true;
    }

    // Linear, rounded (13.12).
    private byte Eight(int sample)
    {
        int most = (1 << _header.Depth) - 1;
        return (byte)((sample * 255 + most / 2) / most);
    }

    private static int Sample(ReadOnlySpan<byte> row, int index, int depth) => depth switch
    {
        8 => row[index],
        16 => BinaryPrimitives.ReadUInt16BigEndian(row[(index * 2)..]),
        _ => row[index * depth / 8] >> (8 - depth - index * depth % 8) & ((1 << depth) - 1),
    };
}
