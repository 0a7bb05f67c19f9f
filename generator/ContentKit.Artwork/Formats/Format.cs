using System.Collections.Immutable;
using ContentKit.Core;

namespace ContentKit.Artwork.Formats;

/// <summary>What a piece is made as: sizes, distances and files. Data from <c>formats/*.yml</c> in the theme.</summary>
/// <param name="Id">Stable id, e.g. <c>poster-a3</c>; names the output folder.</param>
/// <param name="Name">Chinese name an editor understands: 海报 A3.</param>
/// <param name="Family">Which design composes it: poster, strip, led, label, stamp, document, text.</param>
/// <param name="Width">Trim width; for pixel formats 1 mm stands for 1 px.</param>
/// <param name="Height">Trim height, likewise.</param>
/// <param name="Safe">Text and marks stay this far inside the trim.</param>
/// <param name="ViewingDistanceMm">From where it is read; decides the smallest type (÷ 250 for the message, ÷ 400 for the rest).</param>
/// <param name="Dpi">Of the PNG and TIFF; 25.4 for pixel formats.</param>
/// <param name="Exports">File kinds to write: pdf, png, svg, bmp, gif, txt, tiff, html, ssml.</param>
/// <param name="Sources">What can fill it: case, tip, scam, letter, audience, venue.</param>
/// <param name="Options">The rest of the file's keys, for the family's design (die: round, sides: 2, panel: 256x16 …).</param>
public sealed record Format(
    string Id,
    string Name,
    string Family,
    Length Width,
    Length Height,
    FormatUnit Unit,
    Length Bleed,
    Length Safe,
    double ViewingDistanceMm,
    double Dpi,
    ColourMode Colour,
    ImmutableArray<string> Exports,
    ImmutableArray<string> Sources,
    ImmutableSortedDictionary<string, string> Options)
{
    public double Proportion => Width.Millimetres / Height.Millimetres;
}
