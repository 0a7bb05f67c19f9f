namespace ContentKit.Artwork.Reprint;

/// <summary>A row of a manifest, as far as comparing needs it.</summary>
/// <param name="Path">From the output root.</param>
/// <param name="Source">The content file, from the input root.</param>
/// <param name="Unit"><c>mm</c> or <c>px</c>.</param>
/// <param name="Text">What the piece says.</param>
public sealed record ReprintPiece(string Path, string Source, string Audience, string Format, string Family, string Unit, string Text, string Sha256)
{
    /// <summary>On paper, cloth or rubber. Signs, screens and messages change with a click and need no list.</summary>
    public bool IsPrinted => Unit == "mm" && Family is not ("text" or "led");
}
