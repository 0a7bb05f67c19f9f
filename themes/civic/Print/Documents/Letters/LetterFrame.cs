using Civic.Print.Documents.Typography;
using ContentKit.Artwork.Formats;
using ContentKit.Drawing.Geometry;

namespace Civic.Print.Documents.Letters;

/// <summary>Where the parts of a letter stand, from the sheet's size.</summary>
internal sealed record LetterFrame(Box Trim, Box Column, DocumentType Type, bool HasCode)
{
    // A measure of 38 to 42 characters at 11 to 12 pt.
    private const double SideShare = 0.118;

    private const double TopMm = 15, FootMm = 13;

    public static LetterFrame For(Format format, DocumentType type)
    {
        double width = format.Width.Millimetres, height = format.Height.Millimetres, safe = format.Safe.Millimetres;
        double side = Math.Max(safe, width * SideShare), top = Math.Max(safe, TopMm), foot = Math.Max(safe, FootMm);
        return new LetterFrame(new Box(0, 0, width, height), new Box(side, top, width - 2 * side, height - top - foot), type, format.Flag("qr", false));
    }

    public double HeadHeight => 15;

    /// <summary>From the head's rule to the first line of text on the first page.</summary>
    public double TitleHeight => Type.Pt(22, 26) * 1.35 + 15;

    public double RunningHeadHeight => 13;

    public double ReceiptHeight => Type.Large ? 50 : 42;

    /// <summary>The sheet's margin between its foot and the tear-off line is the receipt; its own text keeps this distance.</summary>
    public double TearY => Column.Bottom - ReceiptHeight;

    public double CheckHeight => HasCode ? CodeMm : Type.Large ? 17 : 14;

    public const double CodeMm = 27;
}
