using ContentKit.Artwork.Formats;
using ContentKit.Artwork.Messages;

namespace ContentKit.Artwork.Texts;

/// <summary>Writes messages for one text channel.</summary>
public interface ITextWriter
{
    /// <summary>Id of the format it serves, or the <c>kind</c> option of formats derived from it.</summary>
    string Kind { get; }

    /// <summary>Writes the message out; reports what does not fit instead of cutting it.</summary>
    TextPiece Write(Message message, Format format, TextTools tools);
}
