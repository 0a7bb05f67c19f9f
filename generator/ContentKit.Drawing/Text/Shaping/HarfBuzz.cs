using System.Runtime.InteropServices;

namespace ContentKit.Drawing.Text.Shaping;

/// <summary>The functions of HarfBuzz that typesetting needs, as its C headers declare them (6.0 and later).</summary>
internal static unsafe partial class HarfBuzz
{
    internal const string Library = "harfbuzz";

    internal enum Direction
    {
        LeftToRight = 4,
        RightToLeft = 5,
        TopToBottom = 6,
    }

    [StructLayout(LayoutKind.Sequential)]
    internal struct GlyphInfo
    {
        public uint Glyph;
        public uint Mask;
        public uint Cluster;
        private uint _var1;
        private uint _var2;
    }

    [StructLayout(LayoutKind.Sequential)]
    internal struct GlyphPosition
    {
        public int AdvanceX;
        public int AdvanceY;
        public int OffsetX;
        public int OffsetY;
        private uint _var;
    }

    [StructLayout(LayoutKind.Sequential)]
    internal struct Feature
    {
        public uint Tag;
        public uint Value;
        public uint Start;
        public uint End;
    }

    [StructLayout(LayoutKind.Sequential)]
    internal struct FontExtents
    {
        public int Ascender;
        public int Descender;
        public int LineGap;
        private fixed int _reserved[9];
    }

    internal static uint Tag(string fourLetters) =>
        (uint)(fourLetters[0] << 24 | fourLetters[1] << 16 | fourLetters[2] << 8 | fourLetters[3]);

    [LibraryImport(Library, EntryPoint = "hb_version")]
    internal static partial void Version(out uint major, out uint minor, out uint micro);

    [LibraryImport(Library, EntryPoint = "hb_blob_create")]
    internal static partial nint BlobCreate(void* data, uint length, int readOnlyMode, nint userData, nint destroy);

    [LibraryImport(Library, EntryPoint = "hb_blob_destroy")]
    internal static partial void BlobDestroy(nint blob);

    [LibraryImport(Library, EntryPoint = "hb_face_create")]
    internal static partial nint FaceCreate(nint blob, uint index);

    [LibraryImport(Library, EntryPoint = "hb_face_destroy")]
    internal static partial void FaceDestroy(nint face);

    [LibraryImport(Library, EntryPoint = "hb_face_get_upem")]
    internal static partial uint FaceUnitsPerEm(nint face);

    [LibraryImport(Library, EntryPoint = "hb_face_get_glyph_count")]
    internal static partial uint FaceGlyphCount(nint face);

    [LibraryImport(Library, EntryPoint = "hb_font_create")]
    internal static partial nint FontCreate(nint face);

    [LibraryImport(Library, EntryPoint = "hb_font_make_immutable")]
    internal static partial void FontMakeImmutable(nint font);

    [LibraryImport(Library, EntryPoint = "hb_font_destroy")]
    internal static partial void FontDestroy(nint font);

    [LibraryImport(Library, EntryPoint = "hb_font_get_nominal_glyph")]
    internal static partial int FontNominalGlyph(nint font, uint codePoint, out uint glyph);

    [LibraryImport(Library, EntryPoint = "hb_font_get_extents_for_direction")]
    internal static partial void FontExtentsFor(nint font, Direction direction, out FontExtents extents);

    [LibraryImport(Library, EntryPoint = "hb_buffer_create")]
    internal static partial nint BufferCreate();

    [LibraryImport(Library, EntryPoint = "hb_buffer_destroy")]
    internal static partial void BufferDestroy(nint buffer);

    [LibraryImport(Library, EntryPoint = "hb_buffer_add_utf16")]
    internal static partial void BufferAdd(nint buffer, char* text, int textLength, uint itemOffset, int itemLength);

    [LibraryImport(Library, EntryPoint = "hb_buffer_set_direction")]
    internal static partial void BufferSetDirection(nint buffer, Direction direction);

    [LibraryImport(Library, EntryPoint = "hb_buffer_set_script")]
    internal static partial void BufferSetScript(nint buffer, uint script);

    [LibraryImport(Library, EntryPoint = "hb_buffer_set_language")]
    internal static partial void BufferSetLanguage(nint buffer, nint language);

    [LibraryImport(Library, EntryPoint = "hb_language_from_string", StringMarshalling = StringMarshalling.Utf8)]
    internal static partial nint LanguageFrom(string tag, int length);

    [LibraryImport(Library, EntryPoint = "hb_shape")]
    internal static partial void Shape(nint font, nint buffer, Feature* features, uint count);

    [LibraryImport(Library, EntryPoint = "hb_buffer_get_glyph_infos")]
    internal static partial GlyphInfo* BufferGlyphs(nint buffer, out uint length);

    [LibraryImport(Library, EntryPoint = "hb_buffer_get_glyph_positions")]
    internal static partial GlyphPosition* BufferPositions(nint buffer, out uint length);

    [LibraryImport(Library, EntryPoint = "hb_draw_funcs_create")]
    internal static partial nint DrawFuncsCreate();

    [LibraryImport(Library, EntryPoint = "hb_draw_funcs_make_immutable")]
    internal static partial void DrawFuncsMakeImmutable(nint funcs);

    [LibraryImport(Library, EntryPoint = "hb_draw_funcs_set_move_to_func")]
    internal static partial void DrawFuncsSetMove(nint funcs, nint func, nint userData, nint destroy);

    [LibraryImport(Library, EntryPoint = "hb_draw_funcs_set_line_to_func")]
    internal static partial void DrawFuncsSetLine(nint funcs, nint func, nint userData, nint destroy);

    [LibraryImport(Library, EntryPoint = "hb_draw_funcs_set_quadratic_to_func")]
    internal static partial void DrawFuncsSetQuad(nint funcs, nint func, nint userData, nint destroy);

    [LibraryImport(Library, EntryPoint = "hb_draw_funcs_set_cubic_to_func")]
    internal static partial void DrawFuncsSetCubic(nint funcs, nint func, nint userData, nint destroy);

    [LibraryImport(Library, EntryPoint = "hb_draw_funcs_set_close_path_func")]
    internal static partial void DrawFuncsSetClose(nint funcs, nint func, nint userData, nint destroy);

    // Two names for one function: hb_font_draw_glyph exists from 7.0 on, hb_font_get_glyph_shape up to builds
    // that leave out deprecated names. Both take (font, glyph, funcs, data).
    [LibraryImport(Library, EntryPoint = "hb_font_draw_glyph")]
    internal static partial void FontDrawGlyph(nint font, uint glyph, nint funcs, nint data);

    [LibraryImport(Library, EntryPoint = "hb_font_get_glyph_shape")]
    internal static partial void FontGetGlyphShape(nint font, uint glyph, nint funcs, nint data);
}
