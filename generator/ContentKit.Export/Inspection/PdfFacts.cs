using System.Collections.Immutable;
using ContentKit.Drawing.Geometry;

namespace ContentKit.Export.Inspection;

/// <summary>What a written PDF holds, as a print shop's preflight would list it. Boxes in millimetres, y up.</summary>
/// <param name="Plates">Separation colours besides registration.</param>
/// <param name="ColourKinds">Colour operators and picture colour spaces in use: DeviceCMYK, DeviceRGB, DeviceGray, Separation.</param>
/// <param name="OutputCondition">Identifier of the output intent; null without one.</param>
internal sealed record PdfFacts(
    double Version,
    ImmutableArray<PdfPageBoxes> Pages,
    int Fonts,
    ImmutableArray<string> Plates,
    ImmutableArray<string> ColourKinds,
    string? OutputCondition,
    bool HasIdentifier,
    bool HasMetadata,
    bool SaysTrapped);

/// <summary>A page's boxes, each null when the file does not state it.</summary>
internal sealed record PdfPageBoxes(Box? Media, Box? Crop, Box? Bleed, Box? Trim);
