using ContentKit.Content.Model;
using ContentKit.Core;

namespace Civic.Print.Documents.Typography;

/// <summary>Type sizes of what is read in the hand, ems in millimetres. An audience with large type gets its own, not a scaled page.</summary>
internal sealed record DocumentType(bool Large)
{
    public static DocumentType For(Audience audience) => new(audience.LargeType);

    /// <summary>Running text. 10.5 pt is the size of Chinese books and forms (五号), 14 pt that of large-print ones (四号).</summary>
    public double Body => Pt(10.5, 14);

    /// <summary>Captions, table cells, fields of forms: never under 9 pt, 12 pt where readers are old.</summary>
    public double Small => Pt(9, 12);

    /// <summary>Folios, imprint, notes to the person who hands it out. [S] 8 pt is the least for white or coloured type on a press.</summary>
    public double Imprint => Pt(8, 9.5);

    /// <summary>A size in points for most readers, and for those who need large type.</summary>
    public double Pt(double standard, double large) => Length.Pt(Large ? large : standard).Millimetres;
}
