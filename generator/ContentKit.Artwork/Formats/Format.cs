using System.Collections.Immutable;
using System.Globalization;
using ContentKit.Artwork.Imposition;
using ContentKit.Core;
using ContentKit.Drawing.Scenes;

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
/// <param name="Options">What only the family's design reads: layout, cut, sides, mode …</param>
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
    /// <summary>What a message must carry to fill it: line, sms, stamp, points, illustration.</summary>
    public ImmutableArray<string> Needs { get; init; } = [];

    /// <summary>How copies stand on the sheet that option <c>sheet</c> names (a4, a3, sra3); null when it names none.</summary>
    public NUpPlan? Sheet => Option(SheetOption) is { } name && SheetSize.Find(name) is { } size ? NUpPlan.For(size, Width, Height, Bleed) : null;

    public const string SheetOption = "sheet";

    public double Proportion => Width.Millimetres / Height.Millimetres;

    /// <summary>Smallest Han height in millimetres for a text that is read from the viewing distance.</summary>
    /// <remarks>Distance ÷ 250 for the message and ÷ 400 for the rest, a convention of sign makers (specs, Print: smallest text).</remarks>
    public double MinimumHanMm(TextRole role) => role switch
    {
        TextRole.Main => ViewingDistanceMm / 250,
        TextRole.Supporting => ViewingDistanceMm / 400,
        // 5 pt, the press's own limit for single-ink text; a screen has no press.
        _ => Unit == FormatUnit.Pixel ? 0 : Length.Pt(5).Millimetres,
    };

    /// <summary>Smallest em in millimetres that a press holds in this colour: 8 pt in white or several inks, 5 pt in one; 0 where nothing is printed in inks.</summary>
    /// <remarks>[S] GWG 2022, specs Print.</remarks>
    public double PressEmMm(Paint paint) =>
        Colour != ColourMode.Cmyk ? 0 : Length.Pt(paint is Paint.Process { Cmyk.Plates: not 1 } ? 8 : 5).Millimetres;

    public string? Option(string key) => Options.GetValueOrDefault(key);

    /// <summary>A number among the options; <paramref name="fallback"/> when the file does not give it or gives no number.</summary>
    public double Number(string key, double fallback) =>
        double.TryParse(Option(key), NumberStyles.Float, CultureInfo.InvariantCulture, out double number) ? number : fallback;

    /// <summary>A switch among the options.</summary>
    public bool Flag(string key, bool fallback) => Option(key) is { } text ? text == "true" : fallback;
}
