using System.Buffers;
using System.Collections.Concurrent;
using ContentKit.Drawing.Geometry;
using ContentKit.Drawing.Text.Shaping;

namespace ContentKit.Drawing.Text;

/// <summary>One font file opened by HarfBuzz. Safe to use from several threads.</summary>
public sealed unsafe class FontFace : IDisposable
{
    private readonly ConcurrentDictionary<uint, Outline> _outlines = new();
    private readonly MemoryHandle _pin;
    private nint _font;

    internal FontFace(string name, ReadOnlyMemory<byte> bytes)
    {
        HarfBuzzLibrary.Load();
        Name = name;
        _pin = bytes.Pin();
        nint blob = HarfBuzz.BlobCreate(_pin.Pointer, (uint)bytes.Length, readOnlyMode: 1, 0, 0);
        nint face = HarfBuzz.FaceCreate(blob, 0);
        if (HarfBuzz.FaceGlyphCount(face) == 0)
        {
            _pin.Dispose();
            throw new InvalidDataException($"{name}: not a font file");
        }

        UnitsPerEm = HarfBuzz.FaceUnitsPerEm(face);
        _font = HarfBuzz.FontCreate(face);
        HarfBuzz.FontMakeImmutable(_font);
        HarfBuzz.FaceDestroy(face);
        HarfBuzz.BlobDestroy(blob);
        HarfBuzz.FontExtentsFor(_font, HarfBuzz.Direction.LeftToRight, out HarfBuzz.FontExtents extents);
        AscentEm = extents.Ascender / UnitsPerEm;
        DescentEm = -extents.Descender / UnitsPerEm;
    }

    public string Name { get; }

    public double UnitsPerEm { get; }

    /// <summary>The line's reach above the baseline that the font asks for, in em.</summary>
    public double AscentEm { get; }

    /// <summary>The line's reach below the baseline that the font asks for, in em, positive.</summary>
    public double DescentEm { get; }

    /// <summary>Blank before and after the ink of a mark, for each mark, glyph and direction asked for so far.</summary>
    internal ConcurrentDictionary<(string Mark, uint Glyph, bool Vertical), (double Before, double After)> MarkBlanks { get; } = new();

    internal nint Handle => _font != 0 ? _font : throw new ObjectDisposedException(Name);

    public bool Has(int codePoint) => HarfBuzz.FontNominalGlyph(Handle, (uint)codePoint, out _) != 0;

    /// <summary>The glyph drawn with 1 unit for 1 em, y down, origin on the baseline at the glyph's left.</summary>
    public Outline Glyph(uint id) => _outlines.GetOrAdd(id, static (glyph, face) => GlyphPen.Draw(face.Handle, glyph, face.UnitsPerEm), this);

    public void Dispose()
    {
        if (_font == 0) return;
        HarfBuzz.FontDestroy(_font);
        _font = 0;
        _pin.Dispose();
    }
}
