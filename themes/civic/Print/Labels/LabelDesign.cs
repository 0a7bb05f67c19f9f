using Civic.Print.Layout;
using ContentKit.Artwork.Designs;
using ContentKit.Artwork.Formats;
using ContentKit.Artwork.Messages;
using ContentKit.Drawing.Text;

namespace Civic.Print.Labels;

/// <summary>Stickers, tags and cards read in the hand or on a table. Option <c>layout</c> names the arrangement, <c>cut</c> the die.</summary>
public sealed class LabelDesign : IDesign
{
    // Body size as a share of the shorter side: 4.4 mm on an 80 mm sticker.
    private const double BodyShare = 0.055;

    public string Family => "label";

    public Composed Compose(Message message, Format format, DesignTools tools)
    {
        var problems = new List<FitProblem>();
        Sheet New(double bodyShare = BodyShare) => new(message, format, tools, format.Number("bodyShare", bodyShare), problems);
        Sheet[] pages = format.Option("layout") switch
        {
            "round" => [RoundSticker.Compose(New())],
            "till" => [TillSticker.Compose(New())],
            "card" => [Card.Front(New(0.075)), Card.Back(New(0.075))],
            "receipt" => [ReceiptCard.Front(New(0.075)), ReceiptCard.Back(New(0.075))],
            "parcel" => [ParcelSticker.Compose(New(0.085))],
            _ => [TableSticker.Compose(New())],
        };
        return Sheet.Finish(problems, () => [.. pages.Select(page => page.Scene(page.Accent.Ground))]);
    }
}
