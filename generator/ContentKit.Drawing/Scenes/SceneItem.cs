using System.Collections.Immutable;
using ContentKit.Drawing.Geometry;

namespace ContentKit.Drawing.Scenes;

/// <summary>One thing on a page, painted in order. Closed: a new kind breaks every exporter at compile time.</summary>
public abstract record SceneItem
{
    private SceneItem()
    {
    }

    /// <summary>Items under one map, optionally on a named layer (PDF optional content, SVG group id).</summary>
    public sealed record Group(Transform Transform, ImmutableArray<SceneItem> Items, string? Layer = null) : SceneItem;

    /// <summary>A filled outline, non-zero winding.</summary>
    public sealed record Fill(Outline Outline, Paint Paint) : SceneItem;

    /// <summary>A stroked outline, butt caps and mitre joins unless <paramref name="Round"/>.</summary>
    public sealed record Stroke(Outline Outline, Paint Paint, double WidthMm, bool Round = false) : SceneItem;

    /// <summary>Set text: its glyph outlines, already placed, and the plain text beside them.</summary>
    /// <param name="SizeMm">The em in millimetres, for the preflight of smallest text and of black overprint.</param>
    /// <param name="Role">Main text is held to viewing distance ÷ 250, the rest to ÷ 400.</param>
    public sealed record Text(Outline Outline, Paint Paint, string Plain, double SizeMm, TextRole Role) : SceneItem;

    /// <summary>A matrix of square modules: a QR code, an LED bitmap. Set modules are painted, others left alone.</summary>
    /// <param name="ModuleMm">Side of one module.</param>
    /// <param name="Meaning">What it says when read (a QR code's payload); empty for dot text.</param>
    public sealed record Modules(BitMatrix Matrix, double X, double Y, double ModuleMm, Paint Paint, string Meaning) : SceneItem;

    /// <summary>A picture of pixels (a photo), placed in <paramref name="Box"/>.</summary>
    public sealed record Picture(PixelImage Image, Box Box, string Alt) : SceneItem;
}
