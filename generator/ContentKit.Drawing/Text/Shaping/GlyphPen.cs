using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using ContentKit.Drawing.Geometry;

namespace ContentKit.Drawing.Text.Shaping;

/// <summary>Draws a glyph of an unscaled font into an outline: 1 unit is 1 em, y down, origin on the baseline.</summary>
internal static unsafe class GlyphPen
{
    private static readonly nint Funcs = CreateFuncs();
    private static readonly bool UsesDrawGlyph = HarfBuzzLibrary.HasDrawGlyph;

    internal static Outline Draw(nint font, uint glyph, double unitsPerEm)
    {
        var builder = new OutlineBuilder();
        GCHandle handle = GCHandle.Alloc(builder);
        try
        {
            if (UsesDrawGlyph) HarfBuzz.FontDrawGlyph(font, glyph, Funcs, GCHandle.ToIntPtr(handle));
            else HarfBuzz.FontGetGlyphShape(font, glyph, Funcs, GCHandle.ToIntPtr(handle));
        }
        finally
        {
            handle.Free();
        }

        Outline raw = builder.Build();
        return raw.IsEmpty ? Outline.Empty : raw.Transformed(Transform.Scale(1 / unitsPerEm, -1 / unitsPerEm));
    }

    private static nint CreateFuncs()
    {
        nint funcs = HarfBuzz.DrawFuncsCreate();
        delegate* unmanaged[Cdecl]<nint, nint, nint, float, float, nint, void> move = &MoveTo, line = &LineTo;
        delegate* unmanaged[Cdecl]<nint, nint, nint, float, float, float, float, nint, void> quad = &QuadTo;
        delegate* unmanaged[Cdecl]<nint, nint, nint, float, float, float, float, float, float, nint, void> cubic = &CubicTo;
        delegate* unmanaged[Cdecl]<nint, nint, nint, nint, void> close = &Close;
        HarfBuzz.DrawFuncsSetMove(funcs, (nint)move, 0, 0);
        HarfBuzz.DrawFuncsSetLine(funcs, (nint)line, 0, 0);
        HarfBuzz.DrawFuncsSetQuad(funcs, (nint)quad, 0, 0);
        HarfBuzz.DrawFuncsSetCubic(funcs, (nint)cubic, 0, 0);
        HarfBuzz.DrawFuncsSetClose(funcs, (nint)close, 0, 0);
        HarfBuzz.DrawFuncsMakeImmutable(funcs);
        return funcs;
    }

    private static OutlineBuilder Target(nint data) => Unsafe.As<OutlineBuilder>(GCHandle.FromIntPtr(data).Target!);

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void MoveTo(nint funcs, nint data, nint state, float x, float y, nint user) => Target(data).MoveTo(x, y);

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void LineTo(nint funcs, nint data, nint state, float x, float y, nint user) => Target(data).LineTo(x, y);

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void QuadTo(nint funcs, nint data, nint state, float cx, float cy, float x, float y, nint user) =>
        Target(data).QuadTo(cx, cy, x, y);

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void CubicTo(nint funcs, nint data, nint state, float ax, float ay, float bx, float by, float x, float y, nint user) =>
        Target(data).CubicTo(ax, ay, bx, by, x, y);

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void Close(nint funcs, nint data, nint state, nint user) => Target(data).Close();
}
