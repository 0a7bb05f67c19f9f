using ContentKit.Content.Model;
using ContentKit.Drawing.Text;

namespace ContentKit.Artwork.Designs;

/// <summary>What a design works with. Shared by all pieces of a run; everything in it is safe to use from several threads.</summary>
/// <param name="LedFont">Dots for LED panels.</param>
/// <param name="Library">For documents such as the booklet, which draw on more than one message.</param>
public sealed record DesignTools(Palette Palette, Typesetter Typesetter, BitmapFont LedFont, Illustrations Illustrations, Library Library);
