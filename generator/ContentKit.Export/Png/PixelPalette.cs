using System.Buffers;
using System.Collections.Immutable;
using ContentKit.Core;
using ContentKit.Drawing.Scenes;

namespace ContentKit.Export.Png;

/// <summary>
/// Maps sRGB rows of flat artwork to at most 256 colours. The scene's own colours are kept exactly; the mixtures along
/// smoothed edges, thousands of them, go to the nearest colour already there when it is near enough.
/// </summary>
internal sealed class PixelPalette : IDisposable
{
    private const int MostColours = 256;
    private const int Slots = 1 << 16;
    private const uint NoColour = uint.MaxValue;

    // The fuller the palette, the coarser the edges. 20 of 255 in an edge pixel moves the edge by 0.08 px: 7 µm at 300 dpi,
    // a tenth of what an offset press holds its register to.
    private static readonly (int Colours, int Tolerance)[] Steps = [(64, 4), (112, 8), (160, 12), (208, 16), (256, 20)];

    private readonly int[] _colours = new int[MostColours];

    // Open addressing: every colour met, with its index. Thousands of colours at most, since more mean a photograph.
    private readonly uint[] _met = ArrayPool<uint>.Shared.Rent(Slots);
    private readonly byte[] _indexOfMet = ArrayPool<byte>.Shared.Rent(Slots);
    private int _metCount;

    public PixelPalette(IEnumerable<Rgb> exact)
    {
        Array.Fill(_met, NoColour, 0, Slots);
        foreach (Rgb colour in exact)
            if (Count < MostColours) Find((uint)(colour.R | colour.G << 8 | colour.B << 16), tolerance: 0, out _);
    }

    public int Count { get; private set; }

    /// <summary>Red, green, blue for each colour.</summary>
    public byte[] Entries
    {
        get
        {
            var entries = new byte[Count * 3];
            for (int i = 0; i < Count; i++)
                (entries[3 * i], entries[3 * i + 1], entries[3 * i + 2]) =
                    ((byte)_colours[i], (byte)(_colours[i] >> 8), (byte)(_colours[i] >> 16));
            return entries;
        }
    }

    /// <returns>False when a pixel is too far from all 256 colours: this is no flat artwork.</returns>
    public bool TryMap(ReadOnlySpan<byte> rgb, Span<byte> indices)
    {
        for (int x = 0; x < indices.Length;)
        {
            ReadOnlySpan<byte> here = rgb[(3 * x)..];
            uint colour = (uint)(here[0] | here[1] << 8 | here[2] << 16);
            if (!Find(colour, Tolerance(), out byte index)) return false;

            // A run of one colour equals itself moved by one pixel.
            int run = 1 + here[3..].CommonPrefixLength(here) / 3;
            if (run == 1) indices[x] = index;
            else indices.Slice(x, run).Fill(index);
            x += run;
        }

        return true;
    }

    public void Dispose()
    {
        ArrayPool<uint>.Shared.Return(_met);
        ArrayPool<byte>.Shared.Return(_indexOfMet);
    }

    /// <summary>The colours a scene's paints have on screen, in painting order.</summary>
    public static IEnumerable<Rgb> ColoursOf(Scene scene)
    {
        yield return new Rgb(255, 255, 255);
        if (scene.Ground is { } ground) yield return OnScreen(ground);
        foreach (Rgb colour in ColoursOf(scene.Items)) yield return colour;
    }

    private static IEnumerable<Rgb> ColoursOf(ImmutableArray<SceneItem> items) => items.SelectMany(item => item switch
    {
        SceneItem.Group group => ColoursOf(group.Items),
        SceneItem.Fill fill => [OnScreen(fill.Paint)],
        SceneItem.Stroke stroke => [OnScreen(stroke.Paint)],
        SceneItem.Text text => [OnScreen(text.Paint)],
        SceneItem.Modules modules => [OnScreen(modules.Paint)],
        _ => Enumerable.Empty<Rgb>(),
    });

    private static Rgb OnScreen(Paint paint) => paint switch
    {
        Paint.Process process => process.Rgb,
        Paint.Spot spot => spot.Rgb,
        Paint.On on => on.Rgb,
        Paint.Off off => off.Rgb,
        _ => throw new InvalidOperationException(paint.GetType().Name),
    };

    private int Tolerance()
    {
        foreach ((int colours, int tolerance) in Steps)
            if (Count < colours) return tolerance;
        return Steps[^1].Tolerance;
    }

    private bool Find(uint colour, int tolerance, out byte index)
    {
        int slot = (int)(colour * 0x9E3779B1u >> 16);
        while (_met[slot] != colour)
        {
            if (_met[slot] == NoColour) return Settle(slot, colour, tolerance, out index);
            slot = slot + 1 & 0xFFFF;
        }

        index = _indexOfMet[slot];
        return true;
    }

    private bool Settle(int slot, uint colour, int tolerance, out byte index)
    {
        index = 0;
        if (_metCount >= Slots / 2) return false;
        int best = int.MaxValue;
        for (int i = 0; i < Count && best > 0; i++)
        {
            int distance = Distance(_colours[i], (int)colour);
            if (distance < best) (best, index) = (distance, (byte)i);
        }

        if (best > tolerance)
        {
            if (Count == MostColours) return false;
            index = (byte)Count;
            _colours[Count++] = (int)colour;
        }

        _metCount++;
        _met[slot] = colour;
        _indexOfMet[slot] = index;
        return true;
    }

    private static int Distance(int a, int b) => Math.Max(
        Math.Abs((a & 0xFF) - (b & 0xFF)),
        Math.Max(Math.Abs((a >> 8 & 0xFF) - (b >> 8 & 0xFF)), Math.Abs((a >> 16 & 0xFF) - (b >> 16 & 0xFF))));
}
