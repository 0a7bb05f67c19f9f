using System.Collections.Immutable;

namespace ContentKit.Artwork.Kits;

/// <summary>Which file kinds of a piece its user can work with; the rest stays on the site and keeps kits small.</summary>
public static class KitSelection
{
    // A press wants the PDF and nothing that could be mistaken for it: a preview sent to press is a blurred print.
    private static readonly ImmutableArray<string> Print = [".pdf", ".tiff", ".tif"];

    private static readonly ImmutableArray<string> Screen = [".png", ".jpg"];

    // The preview of a strip is for people; it stays on the print desk, being larger than all else together.
    private static readonly ImmutableArray<string> Led = [".bmp", ".png", ".txt"];

    public static bool Takes(PieceFile file) => KitFolder.Of(file.Format) switch
    {
        KitFolder.Print => Print.Contains(file.Extension),
        KitFolder.Screen => Screen.Contains(file.Extension),
        KitFolder.Led => Led.Contains(file.Extension),
        _ => true,
    };
}
