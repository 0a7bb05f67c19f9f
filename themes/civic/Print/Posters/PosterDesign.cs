using ContentKit.Artwork.Designs;
using ContentKit.Artwork.Formats;
using ContentKit.Artwork.Messages;
using ContentKit.Content.Model;
using Civic.Print.Blocks;
using Civic.Print.Layout;

namespace Civic.Print.Posters;

/// <summary>
/// Posters, boards, lightboxes, roll-ups, plates, headrests, screens and social pictures of any proportion. The message's
/// composition decides what leads; the proportion decides how it is arranged.
/// </summary>
public sealed class PosterDesign : IDesign
{
    // Body size as a share of the shorter side: a point of ten characters takes half the sheet's width.
    private const double BodyShare = 0.046;

    // From here on a sheet is wide enough to set text and picture side by side.
    private const double LandscapeFrom = 1.15;

    public string Family => "poster";

    public Composed Compose(Message message, Format format, DesignTools tools)
    {
        var sheet = new Sheet(message, format, tools, format.Number("bodyShare", BodyShare));
        if (format.Option("footer") == "none") return Cover.Compose(sheet);
        bool landscape = format.Proportion >= LandscapeFrom;
        return message.Composition switch
        {
            Composition.Picture => landscape ? PictureLed.Landscape(sheet) : PictureLed.Portrait(sheet),
            // Without points there is nothing to tick off: a share picture has room for none.
            Composition.Checklist when !PointList.Of(sheet).IsEmpty => landscape ? Checklist.Landscape(sheet) : Checklist.Portrait(sheet),
            _ => landscape ? TypeLed.Landscape(sheet) : TypeLed.Portrait(sheet),
        };
    }
}
