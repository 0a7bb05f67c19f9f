using System.Collections.Immutable;
using ContentKit.Content;
using ContentKit.Content.Model;
using ContentKit.Content.Schema;

namespace ContentKit.Cli.Editor;

/// <summary>The names that front matter may refer to, for an editor's completion list.</summary>
public sealed class KnownNames(ImmutableDictionary<ReferenceKind, ImmutableArray<string>> names)
{
    public static KnownNames None { get; } = new(Enum.GetValues<ReferenceKind>().ToImmutableDictionary(kind => kind, _ => ImmutableArray<string>.Empty));

    public static KnownNames Of(Library library, ContentVocabulary vocabulary) => new(new Dictionary<ReferenceKind, IEnumerable<string>>
    {
        [ReferenceKind.Audience] = library.Audiences.Select(audience => audience.Id),
        [ReferenceKind.Scam] = library.Scams.Select(scam => scam.Id),
        [ReferenceKind.Venue] = library.Venues.Select(venue => venue.Id),
        [ReferenceKind.Format] = vocabulary.Formats,
        [ReferenceKind.Illustration] = vocabulary.Illustrations,
        [ReferenceKind.Colour] = vocabulary.Colours,
        [ReferenceKind.Vendor] = vocabulary.Vendors,
    }.ToImmutableDictionary(pair => pair.Key, pair => pair.Value.Order(StringComparer.Ordinal).ToImmutableArray()));

    public ImmutableArray<string> Of(ReferenceKind kind) => names[kind];

    /// <summary>A theme's names change with the program; content's change whenever an editor adds a file, so a list of them is never complete.</summary>
    public static bool IsClosed(ReferenceKind kind) => kind is ReferenceKind.Format or ReferenceKind.Colour or ReferenceKind.Vendor;
}
