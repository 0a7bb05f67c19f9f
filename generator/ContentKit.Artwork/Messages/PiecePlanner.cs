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
public sealed class PiecePlanner
{
    private readonly FormatCatalogue _formats;
    private readonly Dictionary<string, Format[]> _usual = new(StringComparer.Ordinal);
    private readonly ImmutableArray<PlannedPiece>.Builder _pieces = ImmutableArray.CreateBuilder<PlannedPiece>();
    private readonly ImmutableArray<Diagnostic>.Builder _findings = ImmutableArray.CreateBuilder<Diagnostic>();

    private PiecePlanner(FormatCatalogue formats) => _formats = formats;

    public static PiecePlan Plan(Library library, FormatCatalogue formats)
    {
        var planner = new PiecePlanner(formats);
        foreach (Case source in library.Cases.Where(source => !source.Draft))
            foreach (Audience audience in Known(source.Audiences, library))
                planner.Add(audience, SourceKind.Case, source.Formats, () => MessageBuilder.ForCase(source, audience, library));

        foreach (Tip source in library.Tips.Where(source => !source.Draft))
            foreach (Audience audience in Known(source.Audiences, library))
                planner.Add(audience, SourceKind.Tip, source.Formats, () => MessageBuilder.ForTip(source, audience, library));

        foreach (ScamType scam in library.Scams)
            foreach (Audience audience in library.Audiences.Where(audience => Concerns(scam, audience, library)))
                planner.Add(audience, SourceKind.Scam, [], () => MessageBuilder.ForScam(scam, audience, library));

        // A letter is written to be sent: it comes out even when its audience lists no letter format.
        ImmutableArray<string> letterFormats = [.. formats.All.Where(format => Takes(format, SourceKind.Letter)).Select(format => format.Id)];
        // Receipts that were never printed need no list to tick them off.
        ImmutableArray<string> withoutReceipt = letterFormats.RemoveAll(id => formats.Find(id)?.Option("form") == "receipts");
        foreach (Letter letter in library.Letters)
            foreach (Audience audience in Known([letter.Audience], library))
                planner.Add(audience, SourceKind.Letter, letter is { Receipt: true, Serials: not null } ? letterFormats : withoutReceipt, () => MessageBuilder.ForLetter(letter, audience, library));

        foreach (Audience audience in library.Audiences)
            planner.Add(audience, SourceKind.Audience, [], () => MessageBuilder.ForAudience(audience, library));

        planner._findings.AddRange(KitNames.Collisions(library));
        return new PiecePlan(planner._pieces.ToImmutable(), planner._findings.ToImmutable());
    }

    private void Add(Audience audience, SourceKind kind, ImmutableArray<string> asked, Func<Message> make)
    {
        Format[] usual = Usual(audience, kind);
        if (usual.Length == 0 && asked.IsEmpty) return;
        Message message = make();
        if (asked.IsEmpty)
        {
            foreach (Format format in usual)
                if (FormatNeeds.Missing(message, format) is null) _pieces.Add(new PlannedPiece(message, format));
            return;
        }

        foreach (string id in audience.Formats.Union(asked, StringComparer.Ordinal))
        {
            if (_formats.Find(id) is not { } format) continue;
            bool explicitly = asked.Contains(id, StringComparer.Ordinal);
            if (!explicitly && !Takes(format, kind)) continue;
            string? missing = FormatNeeds.Missing(message, format);
            if (missing is null) _pieces.Add(new PlannedPiece(message, format));
            else if (explicitly) _findings.Add(CannotFill(message, format, asked.IndexOf(id), missing));
        }
    }

    /// <summary>The audience's formats that are made from any source of the kind. Found once: a library has thousands of sources.</summary>
    private Format[] Usual(Audience audience, SourceKind kind)
    {
        string name = $"{kind.Name()} {audience.Id}";
        if (_usual.TryGetValue(name, out Format[]? known)) return known;
        return _usual[name] = [.. audience.Formats.Distinct(StringComparer.Ordinal).Select(_formats.Find).OfType<Format>().Where(format => Takes(format, kind))];
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
