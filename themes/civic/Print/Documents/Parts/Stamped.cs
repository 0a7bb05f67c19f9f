using Civic.Print.Layout;
using ContentKit.Artwork.Designs;

namespace Civic.Print.Documents.Parts;

/// <summary>Drawings at a height.</summary>
internal static class Stamped
{
    /// <summary>The theme's shield: mark of everything official.</summary>
    public static Block Shield(Sheet sheet, double height) => Of(sheet, "shield", height) is { IsEmpty: false } drawn
        ? drawn
        : Shapes.Shield(height, sheet.Accent.Deep, sheet.Accent.Ground, sheet.Paper);

    /// <summary>A drawing as tall as asked; empty when there is none of that id.</summary>
    public static Block Of(Sheet sheet, string? id, double height, string? accent = null)
    {
        if (id is null || sheet.Tools.Illustrations.Draw(id, accent is null ? sheet.Accent.Pure : sheet.Tools.Palette.Accent(accent).Pure) is not { } drawing)
            return Block.Empty;
        return new Block(drawing.Width, drawing.Height, drawing.Items).Scaled(height / drawing.Height);
    }
}
