using System.Collections.Immutable;
using ContentKit.Core;

namespace ContentKit.Build.Pieces;

/// <summary>The outcome of making one piece.</summary>
/// <param name="Text">What it says, as plain text.</param>
/// <param name="Files">Empty when <paramref name="Findings"/> hold an error.</param>
/// <param name="Findings">Text that does not fit, what the preflight found; spans are filled in by the caller.</param>
public sealed record MadePiece(string Text, ImmutableArray<MadeFile> Files, MadeFile? Thumbnail, ImmutableArray<Diagnostic> Findings)
{
    /// <summary>The preflight of its pages and of each file; empty for texts.</summary>
    public ImmutableArray<PreflightCheck> Checks { get; init; } = [];
}

/// <summary>One file of a piece.</summary>
/// <param name="Suffix">What follows the source id in the name: empty, <c>-2</c> for a second page, <c>-mirrored</c>.</param>
/// <param name="Kind">Extension and export id: pdf, png …</param>
/// <param name="Width">Of the trim box in the format's unit: the strip's for a scrolling LED, the panel's for its preview.</param>
/// <param name="Height">Likewise.</param>
/// <param name="Dpi">Of pixel files, otherwise 0.</param>
public sealed record MadeFile(string Suffix, string Kind, double Width, double Height, double Dpi, int PixelWidth, int PixelHeight, byte[] Bytes)
{
    public string Name => $"{Suffix}.{Kind}";

    /// <summary>Of its pages, as it is drawn.</summary>
    public double BleedMm { get; init; }

    /// <summary>What the preflight of the written file found.</summary>
    public ImmutableArray<PreflightCheck> Checks { get; init; } = [];
}
