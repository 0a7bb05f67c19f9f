using System.Collections.Immutable;
using ContentKit.Artwork.Formats;
using ContentKit.Artwork.Kits;
using ContentKit.Content.Model;
using ContentKit.Core;

namespace ContentKit.Artwork.Messages;

/// <summary>
/// Decides which pieces a library makes. An audience's formats are made from the kinds of source that the format lists;
/// a format that a file itself asks for is made from that file whatever its kind, or reported. Ids that name no format are
/// the content loader's to report.
/// </summary>
public static class PiecePlanner
{
    public static PiecePlan Plan(Library library, FormatCatalogue formats)
    {
        var pieces = ImmutableArray.CreateBuilder<PlannedPiece>();
        var findings = ImmutableArray.CreateBuilder<Diagnostic>();

        foreach (Case source in library.Cases.Where(source => !source.Draft))
            foreach (Audience audience in Known(source.Audiences, library))
                Add(MessageBuilder.ForCase(source, audience, library), source.Formats, formats, pieces, findings);

        foreach (Tip source in library.Tips.Where(source => !source.Draft))
            foreach (Audience audience in Known(source.Audiences, library))
                Add(MessageBuilder.ForTip(source, audience, library), source.Formats, formats, pieces, findings);

        foreach (ScamType scam in library.Scams)
            foreach (Audience audience in library.Audiences.Where(audience => Concerns(scam, audience, library)))
                Add(MessageBuilder.ForScam(scam, audience, library), [], formats, pieces, findings);

        // A letter is written to be sent: it comes out even when its audience lists no letter format.
        ImmutableArray<string> letterFormats = [.. formats.All.Where(format => Takes(format, SourceKind.Letter)).Select(format => format.Id)];
        // Receipts that were never printed need no list to tick them off.
        ImmutableArray<string> withoutReceipt = letterFormats.RemoveAll(id => formats.Find(id)?.Option("form") == "receipts");
        foreach (Letter letter in library.Letters)
            foreach (Audience audience in Known([letter.Audience], library))
                Add(MessageBuilder.ForLetter(letter, audience, library), letter is { Receipt: true, Serials: not null } ? letterFormats : withoutReceipt, formats, pieces, findings);

        foreach (Audience audience in library.Audiences)
            Add(MessageBuilder.ForAudience(audience, library), [], formats, pieces, findings);

        findings.AddRange(KitNames.Collisions(library));
        return new PiecePlan(pieces.ToImmutable(), findings.ToImmutable());
    }

    private static void Add(
        Message message, ImmutableArray<string> asked, FormatCatalogue formats,
        ImmutableArray<PlannedPiece>.Builder pieces, ImmutableArray<Diagnostic>.Builder findings)
    {
        foreach (string id in message.Audience.Formats.Union(asked, StringComparer.Ordinal))
        {
            if (formats.Find(id) is not { } format) continue;
            bool explicitly = asked.Contains(id, StringComparer.Ordinal);
            if (!explicitly && !Takes(format, message.Kind)) continue;
            string? missing = FormatNeeds.Missing(message, format);
            if (missing is null) pieces.Add(new PlannedPiece(message, format));
            else if (explicitly) findings.Add(CannotFill(message, format, asked.IndexOf(id), missing));
        }
    }

    private static bool Takes(Format format, SourceKind kind) => format.Sources.Contains(kind.Name(), StringComparer.Ordinal);

    // An audience gets the pieces of a scam type once one of its own cases or tips is about it.
    private static bool Concerns(ScamType scam, Audience audience, Library library) =>
        library.Cases.Any(source => !source.Draft && source.Scam == scam.Id && source.Audiences.Contains(audience.Id, StringComparer.Ordinal)) ||
        library.Tips.Any(source => !source.Draft && source.Scam == scam.Id && source.Audiences.Contains(audience.Id, StringComparer.Ordinal));

    private static IEnumerable<Audience> Known(ImmutableArray<string> ids, Library library) =>
        library.Audiences.Where(audience => ids.Contains(audience.Id, StringComparer.Ordinal));

    private static Diagnostic CannotFill(Message message, Format format, int index, string missing) =>
        Diagnostic.Error(
            DiagnosticIds.FormatNeedsMore,
            message.Source.Keys.Of(FormattableString.Invariant($"formats[{index}]")),
            $"“{format.Name}”要用到 {missing}，这个文件没有写",
            $"{format.Id} needs `{missing}`, which this file does not give")
            .WithHint($"写上 {missing}，或者从 formats 里去掉 {format.Id}", $"add `{missing}`, or take {format.Id} out of `formats`");
}
