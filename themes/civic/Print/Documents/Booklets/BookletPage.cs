using Civic.Print.Layout;
using ContentKit.Artwork.Designs;

namespace Civic.Print.Documents.Booklets;

/// <summary>A page to be drawn once its number is known.</summary>
/// <param name="Draw">Draws it; the number counts from 1, the front cover.</param>
internal sealed record BookletPage(Action<Sheet, int> Draw)
{
    /// <summary>Line in the contents; null when the page has none of its own.</summary>
    public string? Entry { get; init; }

    /// <summary>Number of the scam type, shown in contents and on the thumb index; null for other pages.</summary>
    public int? Chapter { get; init; }

    public Accent? Accent { get; init; }

    /// <summary>Whether it must stand on the left, so that it and the next face one another.</summary>
    public bool StartsSpread { get; init; }

    public bool HasFolio { get; init; } = true;

    /// <summary>Its ground is dark, so its folio is light.</summary>
    public bool IsDark { get; init; }
}
