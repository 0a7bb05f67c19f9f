using ContentKit.Core;

namespace ContentKit.Artwork.Imposition;

/// <summary>Paper that a shop runs through its machine, upright.</summary>
public sealed record SheetSize(string Name, Length Width, Length Height)
{
    /// <summary>By its name in a format's file, in any case; null when unknown.</summary>
    public static SheetSize? Find(string name) =>
        new[] { A4, A3, Sra3 }.FirstOrDefault(size => string.Equals(size.Name, name, StringComparison.OrdinalIgnoreCase));

    public static SheetSize A4 { get; } = new("A4", Length.Mm(210), Length.Mm(297));

    public static SheetSize A3 { get; } = new("A3", Length.Mm(297), Length.Mm(420));

    /// <summary>A3 with room for bleed, marks and gripper on digital presses [C].</summary>
    public static SheetSize Sra3 { get; } = new("SRA3", Length.Mm(320), Length.Mm(450));
}
