namespace ContentKit.Export.Png;

/// <summary>Colour type of a PNG with its bits a sample.</summary>
internal readonly record struct PngColour(int Type, int BitDepth)
{
    public static PngColour TrueColour { get; } = new(2, 8);

    /// <summary>Grey with one bit a pixel: 0 black, 1 white.</summary>
    public static PngColour BlackAndWhite { get; } = new(0, 1);

    public static PngColour TrueColourWithOpacity { get; } = new(6, 8);

    public static PngColour Indexed256 { get; } = new(3, 8);
}
