namespace ContentKit.Drawing.Scenes;

/// <summary>A decoded picture: 8-bit sRGB triples, row by row, no alpha.</summary>
/// <param name="Rgb">Width × Height × 3 bytes.</param>
public sealed record PixelImage(int Width, int Height, ReadOnlyMemory<byte> Rgb);
