using System.Collections.Immutable;
using ContentKit.Artwork.Formats;
using ContentKit.Artwork.Messages;
using ContentKit.Content.Model;
using ContentKit.Content.Schema;
using ContentKit.Core;

namespace ContentKit.Cli.Composition;

/// <summary>What one content file makes, and which setting decides.</summary>
/// <param name="Made">Pieces by audience, in the plan's order.</param>
/// <param name="Skipped">What an audience of the file lists and the file does not make.</param>
public sealed record Explanation(
    string Path,
    bool Draft,
    ImmutableArray<(PlannedPiece Piece, LocalText Because)> Made,
    ImmutableArray<(Audience Audience, Format Format, LocalText Because)> Skipped)
{
    public static Explanation Of(string path, Library library, FormatCatalogue formats, PiecePlan plan)
    {
        Case? story = library.Cases.FirstOrDefault(item => item.Source.Path == path);
        Tip? tip = library.Tips.FirstOrDefault(item => item.Source.Path == path);
        ImmutableArray<string> own = story?.Formats ?? tip?.Formats ?? [];
        ImmutableArray<PlannedPiece> made = [.. plan.Pieces.Where(piece => piece.Message.Source.Path == path)];
        bool draft = story is { Draft: true } || tip is { Draft: true };
        return new Explanation(
            path,
            draft,
            [.. made.Select(piece => (piece, Reason(piece, own)))],
            draft ? [] : [.. Skips(path, library, formats, own, made)]);
    }

    private static LocalText Reason(PlannedPiece piece, ImmutableArray<string> own)
    {
        Audience audience = piece.Message.Audience;
        if (own.Contains(piece.Format.Id, StringComparer.Ordinal)) return new LocalText("本文件 formats", "this file's formats");
        return audience.Formats.Contains(piece.Format.Id, StringComparer.Ordinal)
            ? new LocalText($"人群 {audience.Id} 的 formats", $"formats of audience {audience.Id}")
            : new LocalText("每封信都做", "made of every letter");
    }

    private static IEnumerable<(Audience, Format, LocalText)> Skips(
        string path, Library library, FormatCatalogue formats, ImmutableArray<string> own, ImmutableArray<PlannedPiece> made)
    {
        foreach (Message message in Messages(path, library))
        {
            foreach (string id in message.Audience.Formats.Union(own, StringComparer.Ordinal))
            {
                if (formats.Find(id) is not { } format || made.Any(piece => piece.Message.Audience.Id == message.Audience.Id && piece.Format.Id == id)) continue;
                if (!format.Sources.Contains(message.Kind.Name(), StringComparer.Ordinal))
                    yield return (message.Audience, format, new LocalText($"这种规格只用{string.Join("、", format.Sources.Select(ChineseKind))}来做", $"this format is made of {string.Join(", ", format.Sources)} only"));
                else if (FormatNeeds.Missing(message, format) is { } missing)
                    yield return (message.Audience, format, new LocalText($"没有写 {missing}", $"no {missing} given"));
            }
        }
    }

    // A source is named as its kind of file is.
    private static string ChineseKind(string source) => ContentKinds.All.FirstOrDefault(kind => kind.Name == source)?.Chinese ?? source;

    private static IEnumerable<Message> Messages(string path, Library library)
    {
        foreach (Case item in library.Cases.Where(item => item.Source.Path == path))
            foreach (Audience audience in library.Audiences.Where(audience => item.Audiences.Contains(audience.Id, StringComparer.Ordinal)))
                yield return MessageBuilder.ForCase(item, audience, library);
        foreach (Tip item in library.Tips.Where(item => item.Source.Path == path))
            foreach (Audience audience in library.Audiences.Where(audience => item.Audiences.Contains(audience.Id, StringComparer.Ordinal)))
                yield return MessageBuilder.ForTip(item, audience, library);
    }
}
