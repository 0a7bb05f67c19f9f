using ContentKit.Artwork.Messages;
using ContentKit.Content.Model;

namespace ContentKit.Artwork.Texts;

/// <summary>Finds the Markdown that a message was made from.</summary>
public static class SourceBody
{
    /// <summary>Empty for kinds of source that have none.</summary>
    public static MarkdownBody Of(SourceKind kind, string id, Library library)
    {
        bool Is(string other) => string.Equals(other, id, StringComparison.Ordinal);
        return kind switch
        {
            SourceKind.Case => library.Cases.FirstOrDefault(source => Is(source.Id))?.Body,
            SourceKind.Tip => library.Tips.FirstOrDefault(source => Is(source.Id))?.Body,
            SourceKind.Scam => library.Scams.FirstOrDefault(source => Is(source.Id))?.Body,
            SourceKind.Letter => library.Letters.FirstOrDefault(source => Is(source.Id))?.Body,
            SourceKind.Audience => library.Audiences.FirstOrDefault(source => Is(source.Id))?.Body,
            SourceKind.Venue => library.Venues.FirstOrDefault(source => Is(source.Id))?.Body,
            _ => null,
        } ?? MarkdownBody.Empty;
    }
}
