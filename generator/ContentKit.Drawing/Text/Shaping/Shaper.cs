using System.Collections.Immutable;

namespace ContentKit.Drawing.Text.Shaping;

/// <summary>Runs HarfBuzz over a piece of text in one font, script and direction. Safe to use from several threads.</summary>
internal static unsafe class Shaper
{
    /// <summary>Shapes <paramref name="length"/> characters from <paramref name="start"/>; those around are context only.</summary>
    /// <param name="script">ISO 15924, e.g. <c>Hani</c>.</param>
    /// <param name="language">BCP 47, e.g. <c>zh-Hans</c>.</param>
    /// <param name="feature">An OpenType feature switched on for the whole run; null for none.</param>
    /// <returns>Glyphs in visual order, lengths in em, y up.</returns>
    internal static ImmutableArray<ShapedGlyph> Shape(
        FontFace face, string text, int start, int length,
        HarfBuzz.Direction direction, string script, string language, string? feature = null)
    {
        nint buffer = HarfBuzz.BufferCreate();
        try
        {
            fixed (char* characters = text)
                HarfBuzz.BufferAdd(buffer, characters, text.Length, (uint)start, length);
            HarfBuzz.BufferSetDirection(buffer, direction);
            HarfBuzz.BufferSetScript(buffer, HarfBuzz.Tag(script));
            HarfBuzz.BufferSetLanguage(buffer, HarfBuzz.LanguageFrom(language, -1));
            HarfBuzz.Feature on = new() { Tag = feature is null ? 0 : HarfBuzz.Tag(feature), Value = 1, Start = 0, End = uint.MaxValue };
            HarfBuzz.Shape(face.Handle, buffer, &on, feature is null ? 0u : 1u);
            return Read(buffer, face.UnitsPerEm);
        }
        finally
        {
            HarfBuzz.BufferDestroy(buffer);
        }
    }

    private static ImmutableArray<ShapedGlyph> Read(nint buffer, double unitsPerEm)
    {
        HarfBuzz.GlyphInfo* infos = HarfBuzz.BufferGlyphs(buffer, out uint count);
        HarfBuzz.GlyphPosition* positions = HarfBuzz.BufferPositions(buffer, out _);
        var glyphs = ImmutableArray.CreateBuilder<ShapedGlyph>((int)count);
        for (int i = 0; i < count; i++)
            glyphs.Add(new ShapedGlyph(
                infos[i].Glyph, (int)infos[i].Cluster,
                positions[i].AdvanceX / unitsPerEm, positions[i].AdvanceY / unitsPerEm,
                positions[i].OffsetX / unitsPerEm, positions[i].OffsetY / unitsPerEm));
        return glyphs.MoveToImmutable();
    }
}
