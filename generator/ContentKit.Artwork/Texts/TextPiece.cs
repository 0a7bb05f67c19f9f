using System.Collections.Immutable;
using ContentKit.Core;

namespace ContentKit.Artwork.Texts;

/// <summary>The outcome of writing a text piece: its files, or why the message does not fit the channel.</summary>
public abstract record TextPiece
{
    private TextPiece()
    {
    }

    /// <param name="PlainText">What the piece says, for the manifest and the reprint list.</param>
    /// <param name="Size">For people: 68 字，1 条.</param>
    public sealed record Written(ImmutableArray<TextFile> Files, string PlainText, LocalText Size) : TextPiece;

    /// <param name="Problems">Each at the front matter key that has to change.</param>
    public sealed record Failed(ImmutableArray<Diagnostic> Problems) : TextPiece;
}
