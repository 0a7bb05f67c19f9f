using ContentKit.Artwork.Messages;
using ContentKit.Artwork.Texts;
using ContentKit.Artwork.Themes;
using ContentKit.Content.Model;
using ContentKit.Core;

namespace ContentKit.Build.Pieces;

/// <summary>The key of a piece: all that its files depend on.</summary>
public sealed class PieceKeys
{
    private readonly Theme _theme;
    private readonly Lazy<ContentKey> _common;
    private readonly Lazy<ContentKey> _library;
    private readonly Lazy<ContentKey> _drawings;
    private readonly string? _speech;

    /// <param name="tool">Stands for the program: designs, typesetting, exporters.</param>
    /// <param name="speech">Command that reads scripts out; null where none does.</param>
    public PieceKeys(Theme theme, Library library, ContentKey tool, string? speech = null)
    {
        _speech = speech;
        _theme = theme;
        _common = new(() =>
        {
            using var key = new KeyBuilder();
            // The dictionary decides where lines may break, so it is in every piece.
            return key.Add(tool).Add(theme.Key).Add(library.Dictionary.Terms).Build();
        });
        _library = new(() => LibraryKey.Of(library));
        _drawings = new(() => AllDrawings(theme));
    }

    /// <summary>Of the program, the theme's fonts and colours and the dictionary: what everything drawn depends on.</summary>
    public ContentKey Common => _common.Value;

    private static ContentKey AllDrawings(Theme theme)
    {
        using var key = new KeyBuilder();
        foreach (string id in theme.Illustrations.Ids)
            if (theme.Illustrations.KeyOf(id) is { } drawing) key.Add(id).Add(drawing);
        return key.Build();
    }

    public ContentKey Of(PlannedPiece piece)
    {
        using var key = new KeyBuilder();
        key.Add(Common);
        piece.AddTo(key);
        // The body as written: articles and letters are set from it.
        key.Add(piece.Message.Source.Sha256);
        if (piece.Message.Illustration is { } id && _theme.Illustrations.KeyOf(id) is { } drawing) key.Add(drawing);
        // Booklets, leaflets and notices draw on scams, rescue page and quizzes besides.
        if (piece.Format.Family is "document" or "text") key.Add(_library.Value);
        if (piece.Format.Family is "document") key.Add(_drawings.Value);
        if (_speech is not null && TextWriters.For(piece.Format) is LoudspeakerWriter) key.Add(_speech);
        return key.Build();
    }
}
