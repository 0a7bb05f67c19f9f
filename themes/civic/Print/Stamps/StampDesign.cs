using ContentKit.Artwork.Designs;
using ContentKit.Artwork.Formats;
using ContentKit.Artwork.Messages;

namespace Civic.Print.Stamps;

/// <summary>
/// Rubber stamps for parcels: one bit, a plain frame, no star or emblem, since a round stamp with a star is an official seal.
/// Option <c>shape</c>: rectangle or round.
/// </summary>
public sealed class StampDesign : IDesign
{
    public string Family => "stamp";

    public Composed Compose(Message message, Format format, DesignTools tools)
    {
        var pad = new StampPad(message, format, tools);
        return format.Option("shape") == "round" ? RoundStamp.Compose(pad)
            : format.Proportion > 2 ? LongStamp.Compose(pad)
            : SquareStamp.Compose(pad);
    }
}
