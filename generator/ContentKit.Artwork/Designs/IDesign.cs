using ContentKit.Artwork.Formats;
using ContentKit.Artwork.Messages;

namespace ContentKit.Artwork.Designs;

/// <summary>Composes messages of one family of formats into pages. Lives in a theme.</summary>
public interface IDesign
{
    /// <summary>The <see cref="Format.Family"/> it serves.</summary>
    string Family { get; }

    /// <summary>Lays the message out; reports what does not fit instead of cutting or shrinking below what can be read.</summary>
    Composed Compose(Message message, Format format, DesignTools tools);
}
